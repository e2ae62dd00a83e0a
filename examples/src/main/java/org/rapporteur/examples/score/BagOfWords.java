package org.rapporteur.examples.score;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text and how often each stands there, whatever their order and capitals: runs of
 * letters and digits.
 *
 * <p>Immutable and thread-safe.
 *
 * @param counts how often each word stands there
 */
public record BagOfWords(Map<String, Integer> counts) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /**
   * Keeps its own copy.
   *
   * @param counts how often each word stands there
   */
  public BagOfWords {
    counts = Collections.unmodifiableMap(new TreeMap<>(counts));
  }

  /**
   * The words of a text.
   *
   * @param text any text
   * @return its words
   */
  public static BagOfWords of(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      counts.merge(words.group(), 1, Integer::sum);
    }
    return new BagOfWords(counts);
  }

  /**
   * How many words there are, each as often as it stands there.
   *
   * @return the number of words
   */
  public int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * Holds these words against those that should be there.
   *
   * @param gold the words that should be there
   * @return how many are in both, only here, and only there
   */
  public Tally against(BagOfWords gold) {
    int both = 0;
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      both += Math.min(word.getValue(), gold.counts.getOrDefault(word.getKey(), 0));
    }
    return new Tally(both, size() - both, gold.size() - both);
  }
}

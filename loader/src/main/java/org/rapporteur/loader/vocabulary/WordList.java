package org.rapporteur.loader.vocabulary;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A closed list of words that rules and stages ask about: verbs of mitigation, nouns that name an
 * act, the words before which an aside begins. Most are data; short ones stand where they are used.
 *
 * <p>Unlike cues they are not looked for in a text; a rule asks whether a word that it has come to
 * is one of them. A lexicon answers that by the number of the word ({@link Lexicon#in}). Immutable
 * and thread-safe.
 *
 * @since 0.1.0
 */
public final class WordList extends AbstractSet<String> {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Map<String, WordList> LISTS = read();

  private final List<String> words;

  /** The words by their hash codes, with gaps so that a look-up ends soon. */
  private final String[] slots;

  private final int number = COUNT.getAndIncrement();

  private WordList(Set<String> words) {
    this.words = words.stream().sorted().toList();
    this.slots = new String[4 * Integer.highestOneBit(Math.max(1, words.size()))];
    Arrays.fill(slots, "");
    for (String word : this.words) {
      slots[slot(word)] = word;
    }
  }

  /**
   * The list of that name.
   *
   * @param name its user and its name there, such as {@code modal.content-nouns}
   * @return its words, in lower case
   * @throws IllegalArgumentException if there is no such list
   */
  public static WordList named(String name) {
    WordList list = LISTS.get(name);
    if (list == null) {
      throw new IllegalArgumentException("no word list \"" + name + '"');
    }
    return list;
  }

  /**
   * A list of a few words.
   *
   * @param words the words, in lower case
   * @return the list
   */
  public static WordList of(String... words) {
    return new WordList(Set.of(words));
  }

  /** Its place among all lists, by which lexicons know it. */
  int number() {
    return number;
  }

  /** Where a word stands in the slots or, if it is not in the list, where it would. */
  private int slot(String word) {
    int mask = slots.length - 1;
    int hash = word.hashCode();
    int slot = (hash ^ hash >>> 15) & mask;
    while (!slots[slot].isEmpty() && !slots[slot].equals(word)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  @Override
  public boolean contains(Object word) {
    return word instanceof String string && !string.isEmpty() && !slots[slot(string)].isEmpty();
  }

  @Override
  public Iterator<String> iterator() {
    return words.iterator();
  }

  @Override
  public int size() {
    return words.size();
  }

  private static Map<String, WordList> read() {
    Map<String, WordList> lists = new HashMap<>();
    Table.named("word-lists.csv")
        .forEach(row -> lists.put(row.get("list"), new WordList(Set.copyOf(row.list("words")))));
    return Map.copyOf(lists);
  }
}

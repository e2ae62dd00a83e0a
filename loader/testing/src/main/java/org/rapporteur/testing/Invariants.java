package org.rapporteur.testing;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.json.CorpusFormatException;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.model.Corpus;

/**
 * The promises of {@link org.rapporteur.model}, looked at from outside: a check of its own over
 * every part of a corpus, for tests of programs that build, change, merge or load corpora.
 *
 * <p>The model refuses most breaches when a corpus is built; this check does not rely on it, and
 * asks more: that lists which are to be in text order are so, that a corpus carries no actor, issue
 * or rule that nothing in it refers to, that its JSON is read back as an equal corpus and written
 * as the same bytes, and that merging it with itself changes nothing.
 *
 * <pre>{@code
 * Invariants.check(SeedCorpus.load());
 * }</pre>
 *
 * @since 0.1.0
 */
public final class Invariants {

  private Invariants() {}

  /**
   * Checks all of them.
   *
   * @param corpus a corpus
   * @throws AssertionError if some do not hold, with all breaches, each under the number that the
   *     package {@link org.rapporteur.model} gives its invariant
   */
  public static void check(Corpus corpus) {
    List<String> breaches = breaches(corpus);
    if (!breaches.isEmpty()) {
      throw new AssertionError(message(breaches));
    }
  }

  /** All breaches, one line each. */
  static List<String> breaches(Corpus corpus) {
    List<String> breaches = new ArrayList<>();
    new AnchorCheck(corpus, breach -> breaches.add("1. " + breach)).run();
    new ReferenceCheck(corpus, breach -> breaches.add("2. " + breach)).run();
    new OrderCheck(corpus, breach -> breaches.add("3. " + breach)).run();
    if (breaches.isEmpty()) {
      // Of a corpus that is broken already these would only say the same again.
      json(corpus, breaches);
      new UseCheck(corpus, breach -> breaches.add("4. " + breach)).run();
      if (!corpus.merge(corpus).equals(corpus)) {
        breaches.add("5. merged with itself it becomes another corpus");
      }
    }
    return breaches;
  }

  private static void json(Corpus corpus, List<String> breaches) {
    String written = CorpusJson.write(corpus);
    try {
      Corpus read = CorpusJson.read(written);
      if (!read.equals(corpus)) {
        breaches.add("3. read back from its JSON it is another corpus");
      } else if (!CorpusJson.write(read).equals(written)) {
        breaches.add("3. read back from its JSON it is written as other bytes");
      }
    } catch (CorpusFormatException e) {
      breaches.add("3. its JSON is refused: " + e.getMessage());
    }
  }

  static String message(List<String> breaches) {
    return "Expecting a corpus that keeps the invariants of org.rapporteur.model\nbut "
        + (breaches.size() == 1 ? "1 breach" : breaches.size() + " breaches")
        + " (numbered as the invariants there):\n\n"
        + String.join("\n", breaches);
  }
}

package org.rapporteur.loader.internal.issue;

import java.util.Arrays;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Lexicon;

/**
 * The words of a text or of a part of it, each once and in its base form, by their numbers in the
 * lexicon. Mutable, so that those of many parts can be read in the room of one; for use by a single
 * thread.
 */
final class WordsOfText {

  private final Tokens tokens;

  /** For each word the reading that saw it last. */
  private final int[] seen;

  private int reading;
  private int[] words = new int[64];
  private int count;

  WordsOfText(Tokens tokens) {
    this.tokens = tokens;
    this.seen = new int[tokens.lexicon().size()];
  }

  /** Reads the words from a token to before another. */
  void read(int from, int to) {
    reading++;
    count = 0;
    for (int i = from; i < to; i++) {
      int word = tokens.lemma(i);
      if (word != Lexicon.UNKNOWN && seen[word] != reading) {
        seen[word] = reading;
        if (count == words.length) {
          words = Arrays.copyOf(words, 2 * count);
        }
        words[count++] = word;
      }
    }
  }

  /** How many there are. */
  int count() {
    return count;
  }

  /** One of them. */
  int word(int place) {
    return words[place];
  }
}

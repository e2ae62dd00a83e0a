package org.rapporteur.loader.internal.issue;

import java.util.Arrays;
import java.util.BitSet;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Lexicon;

/**
 * The words of a text or of a part of it, each once and in its base form, by their numbers in the
 * lexicon. Mutable, so that those of many parts can be read in the room of one; for use by a single
 * thread.
 */
final class WordsOfText {

  private final Tokens tokens;

  /** The words read so far, by their numbers. */
  private final BitSet seen = new BitSet();

  private int[] words = new int[64];
  private int count;

  WordsOfText(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Reads the words from a token to before another. */
  void read(int from, int to) {
    for (int i = 0; i < count; i++) {
      seen.clear(words[i]);
    }
    count = 0;
    for (int i = from; i < to; i++) {
      int word = tokens.lemma(i);
      if (word != Lexicon.UNKNOWN && !seen.get(word)) {
        seen.set(word);
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

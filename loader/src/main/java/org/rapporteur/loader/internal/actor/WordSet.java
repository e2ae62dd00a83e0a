package org.rapporteur.loader.internal.actor;

import java.util.BitSet;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Lexicon;

/** A few words, looked up by their number. */
final class WordSet {

  private final BitSet words = new BitSet();

  /** The words between blanks; those that the lexicon does not know are left out. */
  WordSet(Lexicon lexicon, String words) {
    for (String word : words.strip().split("\\s+")) {
      int number = lexicon.find(word);
      if (number != Lexicon.UNKNOWN) {
        this.words.set(number);
      }
    }
  }

  /** Whether the token of a text is one of them; false outside the text. */
  boolean has(Tokens tokens, int token) {
    return token >= 0 && token < tokens.count() && words.get(tokens.word(token));
  }

  /** Whether a number of the lexicon is one of them. */
  boolean hasWord(int word) {
    return words.get(word);
  }
}

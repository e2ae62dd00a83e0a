package org.rapporteur.loader.internal.actor;

import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Lexicon;

/** A few words, looked up by their number. */
final class WordSet {

  private final int[] words;

  /** The last six bits of their numbers, by which most others are told apart at once. */
  private final long bits;

  /** The words between blanks; those that the lexicon does not know are left out. */
  WordSet(Lexicon lexicon, String words) {
    this.words = lexicon.numbers(words);
    long all = 0;
    for (int word : this.words) {
      all |= 1L << word;
    }
    this.bits = all;
  }

  /** Whether the token of a text is one of them; false outside the text. */
  boolean has(Tokens tokens, int token) {
    return token >= 0 && token < tokens.count() && hasWord(tokens.word(token));
  }

  /** Whether a number of the lexicon is one of them. */
  boolean hasWord(int word) {
    if ((bits >>> word & 1) == 0) {
      return false;
    }
    for (int known : words) {
      if (known == word) {
        return true;
      }
    }
    return false;
  }
}

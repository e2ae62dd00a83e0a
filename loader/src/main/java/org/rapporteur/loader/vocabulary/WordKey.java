package org.rapporteur.loader.vocabulary;

/**
 * The number by which a lexicon finds a word. Nearly all words are of a few plain letters, which
 * fit into it, so that no other word has the same; of any other word it is a hash.
 */
final class WordKey {

  /** How many letters of five bits fit into a key. */
  private static final int LONGEST = 12;

  /** What tells hashes from letters. */
  private static final long HASHED = 1L << 63;

  private WordKey() {}

  /** The key of the characters from a place to before another, full stops left out; never 0. */
  static long of(String text, int start, int end) {
    long key = 0;
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '.') {
        int letter = (c >= 'a' && c <= 'z' ? c : Lexicon.fold(c)) - 'a' + 1;
        if (letter < 1 || letter > 26 || ++length > LONGEST) {
          return HASHED | hash(text, start, end) & 0xffff_ffffL;
        }
        key = key << 5 | letter;
      }
    }
    return length == 0 ? HASHED : key;
  }

  /** Whether only one word has a key. */
  static boolean alone(long key) {
    return key > 0;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '.') {
        hash = 31 * hash + Lexicon.fold(c);
      }
    }
    return hash;
  }
}

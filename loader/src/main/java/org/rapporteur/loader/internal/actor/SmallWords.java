package org.rapporteur.loader.internal.actor;

/**
 * A few words of plain letters, looked for in a text in either case without a string for each word
 * that is asked about.
 */
final class SmallWords {

  /** So many letters fit into a number. */
  private static final int LONGEST = 8;

  /** The words as numbers by the numbers themselves, with gaps so that a look-up ends soon. */
  private final long[] slots;

  private SmallWords(String... words) {
    this.slots = new long[4 * Integer.highestOneBit(words.length)];
    for (String word : words) {
      long number = number(word, 0, word.length());
      slots[slot(number)] = number;
    }
  }

  /** The words, in lower case and of at most eight letters. */
  static SmallWords of(String... words) {
    return new SmallWords(words);
  }

  /** Whether the characters from a place to before another are one of the words. */
  boolean has(CharSequence text, int from, int to) {
    long number = number(text, from, to);
    return number != 0 && slots[slot(number)] == number;
  }

  /** The characters in lower case, one in each byte; 0 if they are not a few plain letters. */
  private static long number(CharSequence text, int from, int to) {
    if (to - from > LONGEST) {
      return 0;
    }
    long number = 0;
    for (int i = from; i < to; i++) {
      int c = text.charAt(i) | ' ';
      if (c < 'a' || c > 'z') {
        return 0;
      }
      number = number << Byte.SIZE | c;
    }
    return number;
  }

  private int slot(long number) {
    int mask = slots.length - 1;
    int slot = (int) (number * 0x9e37_79b9_7f4a_7c15L >>> 48) & mask;
    while (slots[slot] != 0 && slots[slot] != number) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}

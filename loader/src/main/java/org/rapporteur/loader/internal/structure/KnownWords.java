package org.rapporteur.loader.internal.structure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of all lists by which lines are known, each kept once: lines are made of them for the
 * most part, so that few words that are cut out of a line need a string of their own.
 */
final class KnownWords {

  /** The words by their hash codes, with gaps so that a look-up ends soon. */
  private static final String[] SLOTS =
      slots(Stream.concat(CueTable.allWords(), Forms.words()).distinct().toList());

  private KnownWords() {}

  private static String[] slots(List<String> words) {
    String[] slots = new String[4 * Integer.highestOneBit(words.size())];
    Arrays.fill(slots, "");
    for (String word : words) {
      int slot = first(word.hashCode(), slots.length);
      while (!slots[slot].isEmpty()) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = word;
    }
    return slots;
  }

  private static int first(int hash, int slots) {
    return (hash ^ hash >>> 15) & slots - 1;
  }

  /** The word of the first characters of an array: the one that is kept or else a new one. */
  static String of(char[] word, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + word[i]; // As the hash code of a string is made.
    }
    int slot = first(hash, SLOTS.length);
    while (!SLOTS[slot].isEmpty()) {
      if (same(SLOTS[slot], word, length)) {
        return SLOTS[slot];
      }
      slot = slot + 1 & SLOTS.length - 1;
    }
    return new String(word, 0, length);
  }

  private static boolean same(String known, char[] word, int length) {
    if (known.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known.charAt(i) != word[i]) {
        return false;
      }
    }
    return true;
  }
}

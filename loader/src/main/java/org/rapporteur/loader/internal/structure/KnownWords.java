package org.rapporteur.loader.internal.structure;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Words that lists ask about, each kept once: lines are made of them for the most part, so that few
 * words that are cut out of a line need a string of their own, and none that no list asks about.
 */
final class KnownWords {

  /** The words of all lists by which lines are known. */
  static final KnownWords OF_LISTS =
      new KnownWords(Stream.concat(CueTable.allWords(), Forms.words()).toList());

  /** The words by their hash codes, with gaps so that a look-up ends soon; null where none is. */
  private final @Nullable String[] slots;

  KnownWords(Collection<String> words) {
    this.slots = Arrays.copyOf(new String[0], 4 * Integer.highestOneBit(Math.max(1, words.size())));
    for (String word : words) {
      int slot = first(word.hashCode());
      while (slots[slot] != null && !word.equals(slots[slot])) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = slots[slot] == null ? word : slots[slot];
    }
  }

  private int first(int hash) {
    return (hash ^ hash >>> 15) & slots.length - 1;
  }

  /** The word of the first characters of an array, or null if it is none of these. */
  @Nullable String find(char[] word, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + word[i]; // As the hash code of a string is made.
    }
    int slot = first(hash);
    String known = slots[slot];
    while (known != null && !same(known, word, length)) {
      slot = slot + 1 & slots.length - 1;
      known = slots[slot];
    }
    return known;
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

  /** The word of some characters of a text in either case, empty if it is none of these. */
  String find(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + lower(text.charAt(i));
    }
    int slot = first(hash);
    String known = slots[slot];
    while (known != null && !same(known, text, from, to)) {
      slot = slot + 1 & slots.length - 1;
      known = slots[slot];
    }
    return known == null ? "" : known;
  }

  private static boolean same(String known, String text, int from, int to) {
    if (known.length() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (known.charAt(i - from) != lower(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char lower(char c) {
    // In lower case this has two characters.
    return c == '\u0130' ? c : Character.toLowerCase(c);
  }
}

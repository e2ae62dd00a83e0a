package org.rapporteur.loader.internal.structure;

import java.util.Arrays;

/**
 * The places of a few characters in a text, from its start to its end: most characters are none of
 * them and need not be looked at one by one. For use by a single thread.
 */
final class Occurrences {

  private final String text;
  private final char[] sought;

  /** Where each of them stands next, as far as was asked. */
  private final int[] next;

  Occurrences(String text, char... sought) {
    this.text = text;
    this.sought = sought.clone();
    this.next = new int[sought.length];
    Arrays.fill(next, -1);
  }

  /**
   * The first of them at a place or behind it, or the end of the text.
   *
   * @param place not before one that was asked for
   */
  int from(int place) {
    int first = text.length();
    for (int i = 0; i < sought.length; i++) {
      if (next[i] < place) {
        int found = text.indexOf(sought[i], place);
        next[i] = found < 0 ? text.length() : found;
      }
      first = Math.min(first, next[i]);
    }
    return first;
  }
}

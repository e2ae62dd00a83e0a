package org.rapporteur.loader.vocabulary;

import java.util.Arrays;

/**
 * In which word lists each word of a lexicon is: a row of bits for each word, for rules ask of one
 * word after another whether it is in one of many lists, and the words of a text are few.
 *
 * <p>A list has to be made known first. What an instance knows does not change, though it may share
 * its rows with one that knows more. Thread-safe.
 */
final class Memberships {

  /** How many lists an element of a row tells of. Ints, since they are never read half written. */
  private static final int LISTS = Integer.SIZE;

  private final int[] rows;

  /** How many elements the row of a word has. */
  private final int width;

  private final boolean[] known;

  private Memberships(int[] rows, int width, boolean[] known) {
    this.rows = rows;
    this.width = width;
    this.known = known;
  }

  /** Of no lists yet, for so many words. */
  static Memberships none(int words) {
    return new Memberships(new int[words], 1, new boolean[LISTS]);
  }

  /** Whether a list is known, by its number. */
  boolean knows(int list) {
    return list < known.length && known[list];
  }

  /** Whether a word is in a list that is known. */
  boolean in(int word, int list) {
    return (rows[word * width + list / LISTS] >>> list & 1) != 0;
  }

  /** The same with one list more; not to be called by two threads at once. */
  Memberships with(int list, int[] words) {
    // Twice as wide at least, for all lists become known one after another.
    int wider = list / LISTS < width ? width : Math.max(2 * width, list / LISTS + 1);
    int[] more = wider == width ? rows : widened(wider);
    for (int word : words) {
      more[word * wider + list / LISTS] |= 1 << list;
    }
    boolean[] knownThen = Arrays.copyOf(known, wider * LISTS);
    knownThen[list] = true;
    return new Memberships(more, wider, knownThen);
  }

  private int[] widened(int wider) {
    int count = rows.length / width;
    int[] more = new int[count * wider];
    for (int word = 0; word < count; word++) {
      System.arraycopy(rows, word * width, more, word * wider, width);
    }
    return more;
  }
}

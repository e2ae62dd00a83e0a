package org.rapporteur.loader.vocabulary;

import java.util.Arrays;

/**
 * In which word lists each word of a lexicon is: a row of bits for each word that is in any, for
 * rules ask of one word after another whether it is in one of many lists. Most words are in none
 * and share a row, so that the rows that are asked for stay near at hand.
 *
 * <p>A list has to be made known first. What an instance knows does not change, though it may share
 * its rows with one that knows more. Thread-safe.
 */
final class Memberships {

  /** How many lists an element of a row tells of. Ints, since they are never read half written. */
  private static final int LISTS = Integer.SIZE;

  /** The number of the row of each word; the first is that of the words in no list. */
  private final int[] rowOf;

  private final int[] rows;

  /** How many elements a row has. */
  private final int width;

  /** How many rows are taken. */
  private final int count;

  private final boolean[] known;

  private Memberships(int[] rowOf, int[] rows, int width, int count, boolean[] known) {
    this.rowOf = rowOf;
    this.rows = rows;
    this.width = width;
    this.count = count;
    this.known = known;
  }

  /** Of no lists yet, for so many words. */
  static Memberships none(int words) {
    return new Memberships(new int[words], new int[1], 1, 1, new boolean[LISTS]);
  }

  /** Whether a list is known, by its number. */
  boolean knows(int list) {
    return list < known.length && known[list];
  }

  /** Whether a word is in a list that is known. */
  boolean in(int word, int list) {
    return (rows[rowOf[word] * width + list / LISTS] >>> list & 1) != 0;
  }

  /** The same with one list more; not to be called by two threads at once. */
  Memberships with(int list, int[] words) {
    if (list >= width * LISTS || (count + words.length) * width > rows.length) {
      return grown(list / LISTS + 1, count + words.length).with(list, words);
    }
    int taken = count;
    for (int word : words) {
      if (rowOf[word] == 0) {
        rowOf[word] = taken++;
      }
      rows[rowOf[word] * width + list / LISTS] |= 1 << list;
    }
    boolean[] knownThen = known.clone();
    knownThen[list] = true;
    return new Memberships(rowOf, rows, width, taken, knownThen);
  }

  /** A copy with room for more, twice as much at least where there is not enough. */
  private Memberships grown(int elements, int words) {
    int wider = elements <= width ? width : Math.max(2 * width, elements);
    int longer = Math.max(rows.length / width, 2 * words);
    int[] more = new int[longer * wider];
    for (int row = 0; row < count; row++) {
      System.arraycopy(rows, row * width, more, row * wider, width);
    }
    return new Memberships(rowOf.clone(), more, wider, count, Arrays.copyOf(known, wider * LISTS));
  }
}

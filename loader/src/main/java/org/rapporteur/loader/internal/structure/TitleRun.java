package org.rapporteur.loader.internal.structure;

import java.util.BitSet;

/**
 * Lines above a text that may together be its title: some that follow each other, and perhaps one
 * that stands apart, such as what record it is of the meeting named first.
 *
 * @param from the index of the first line
 * @param to the index behind the last of the lines that follow each other
 * @param apart the index of the line that stands apart, or -1
 */
record TitleRun(int from, int to, int apart) {

  /** The indexes of its lines. */
  BitSet lines() {
    BitSet lines = new BitSet();
    lines.set(from, to);
    if (apart >= 0) {
      lines.set(apart);
    }
    return lines;
  }

  /** How many lines it has. */
  int count() {
    return to - from + (apart >= 0 ? 1 : 0);
  }

  /** How many of its lines are among others. */
  int countIn(BitSet others) {
    int count = apart >= 0 && others.get(apart) ? 1 : 0;
    for (int i = from; i < to; i++) {
      count += others.get(i) ? 1 : 0;
    }
    return count;
  }

  /** Whether it has these lines and no others. */
  boolean has(BitSet others) {
    int count = count();
    return countIn(others) == count && others.cardinality() == count;
  }
}

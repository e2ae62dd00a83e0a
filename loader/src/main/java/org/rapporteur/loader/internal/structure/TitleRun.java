package org.rapporteur.loader.internal.structure;

import java.util.Set;
import java.util.TreeSet;

/**
 * Lines above a text that may together be its title: some that follow each other, and perhaps one
 * that stands apart, such as what record it is of the meeting named first.
 *
 * @param from the index of the first line
 * @param to the index behind the last of the lines that follow each other
 * @param apart the index of the line that stands apart, or -1
 */
record TitleRun(int from, int to, int apart) {

  /** The indexes of its lines, in order. */
  Set<Integer> lines() {
    Set<Integer> lines = new TreeSet<>();
    for (int i = from; i < to; i++) {
      lines.add(i);
    }
    if (apart >= 0) {
      lines.add(apart);
    }
    return lines;
  }
}

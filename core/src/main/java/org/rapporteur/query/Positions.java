package org.rapporteur.query;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Places of findings in ascending order: a part of an array that nobody changes.
 *
 * @param values holds them
 * @param from where they begin
 * @param to where they end
 */
record Positions(int[] values, int from, int to) {

  static Positions of(int[] values) {
    return new Positions(values, 0, values.length);
  }

  static Positions range(int from, int to) {
    int[] values = new int[to - from];
    for (int i = 0; i < values.length; i++) {
      values[i] = from + i;
    }
    return of(values);
  }

  int size() {
    return to - from;
  }

  /** Whether those from one to before another follow each other without a gap. */
  boolean inARow(int first, int end) {
    return end > first && values[end - 1] - values[first] == end - 1 - first;
  }

  /** The first so many of them. */
  Positions first(int most) {
    return most < size() ? new Positions(values, from, from + most) : this;
  }

  /** Those that stand in a longer list as well, which is searched in steps that double. */
  Positions in(Positions longer) {
    int[] common = new int[Math.min(size(), longer.size())];
    int size = 0;
    int at = longer.from;
    for (int i = from; i < to && at < longer.to; i++) {
      at = longer.atOrAfter(values[i], at);
      if (at < longer.to && longer.values[at] == values[i]) {
        common[size++] = values[i];
      }
    }
    return new Positions(common, 0, size);
  }

  /** Where a place, or the next one that is there, stands; sought from an index on. */
  private int atOrAfter(int place, int start) {
    int step = 1;
    int low = start;
    while (low + step < to && values[low + step] < place) {
      low += step;
      step *= 2;
    }
    int high = Math.min(low + step, to);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first so many of them that pass a test. */
  Positions filter(int most, IntPredicate test) {
    IntList passed = new IntList(Math.min(size(), 16));
    for (int i = from; i < to && passed.size() < most; i++) {
      if (test.test(values[i])) {
        passed.add(values[i]);
      }
    }
    return passed.toPositions();
  }

  IntStream stream() {
    return Arrays.stream(values, from, to);
  }
}

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

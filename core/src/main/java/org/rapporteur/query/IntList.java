package org.rapporteur.query;

import java.util.Arrays;

/** Numbers that are being collected; mutable, for use by a single thread. */
final class IntList {

  private int[] values;
  private int size;

  IntList(int capacity) {
    values = new int[capacity];
  }

  int size() {
    return size;
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, Math.addExact(size, (size >> 1) + 16));
    }
    values[size++] = value;
  }

  /** Adds a value unless it stands at or after a place. */
  void addNew(int value, int from) {
    for (int i = from; i < size; i++) {
      if (values[i] == value) {
        return;
      }
    }
    add(value);
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }

  Positions toPositions() {
    return new Positions(values, 0, size);
  }
}

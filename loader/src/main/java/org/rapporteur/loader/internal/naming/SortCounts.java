package org.rapporteur.loader.internal.naming;

import org.rapporteur.loader.internal.naming.NameSign.Place;

/**
 * How many words of a sort stand in any part of a head, and where the last of them does. Immutable
 * and thread-safe.
 */
final class SortCounts {

  /** For each place among the words how many of the sort stand before it. */
  private final int[] before;

  /** For each place the last one before it, or -1. */
  private final int[] last;

  SortCounts(HeadWords head, WordSort sort) {
    int count = head.count();
    this.before = new int[count + 1];
    this.last = new int[count + 1];
    last[0] = -1;
    for (int i = 0; i < count; i++) {
      boolean is = head.is(i, sort);
      before[i + 1] = is ? before[i] + 1 : before[i];
      last[i + 1] = is ? i : last[i];
    }
  }

  /** How many there are from a word up to another. */
  int count(int from, int to) {
    return before[to] - before[from];
  }

  /** Where the last of them stands among the words from one up to another. */
  Place place(int from, int to) {
    int at = last[to];
    if (at < from) {
      return Place.NOWHERE;
    }
    if (at == to - 1) {
      return Place.LAST;
    }
    return at == from ? Place.FIRST : Place.MIDST;
  }

  /** Notes both. */
  void note(NameSign number, NameSign place, int from, int to, NameSign.Sink sink) {
    sink.number(number, count(from, to));
    sink.one(place, place(from, to));
  }
}

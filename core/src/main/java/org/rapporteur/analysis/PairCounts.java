package org.rapporteur.analysis;

/**
 * Counts of pairs of numbers that are at least 0; most pairs do not occur. Open addressing with
 * linear probing; mutable, for use by a single thread.
 */
final class PairCounts {

  /** A pair plus 1, so that 0 is a free place. */
  private long[] keys = new long[64];

  private int[] counts = new int[64];
  private int size;

  interface Visitor {
    void visit(int first, int second, int count);
  }

  void add(int first, int second) {
    long key = key(first, second);
    int place = place(key);
    if (keys[place] == 0) {
      if (2 * ++size > keys.length) {
        grow();
        place = place(key);
      }
      keys[place] = key;
    }
    counts[place]++;
  }

  int get(int first, int second) {
    return counts[place(key(first, second))];
  }

  /** In no order that means anything. */
  void forEach(Visitor visitor) {
    for (int place = 0; place < keys.length; place++) {
      if (keys[place] != 0) {
        long pair = keys[place] - 1;
        visitor.visit((int) (pair >>> 32), (int) pair, counts[place]);
      }
    }
  }

  private static long key(int first, int second) {
    return ((long) first << 32 | second) + 1;
  }

  /** Where a pair stands or is to stand. */
  private int place(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int place = (int) (mixed >>> 32) & keys.length - 1;
    while (keys[place] != 0 && keys[place] != key) {
      place = place + 1 & keys.length - 1;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    keys = new long[2 * oldKeys.length];
    counts = new int[keys.length];
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldKeys[old] != 0) {
        int place = place(oldKeys[old]);
        keys[place] = oldKeys[old];
        counts[place] = oldCounts[old];
      }
    }
  }
}

package org.rapporteur.loader.internal.actor;

import java.util.Arrays;

/**
 * The tokens at which an actor is named; mutable. Each stage adds its own in text order, so that
 * they are a few runs in order, of which only the last is added to.
 */
final class Places {

  /** No place, as {@link #before} and {@link #from} give it. */
  static final int NONE = -1;

  /** The places of the runs before, in order. */
  private int[] settled = {};

  private int[] run = new int[4];
  private int count;

  void add(int token) {
    if (count > 0 && token < run[count - 1]) {
      settle();
    }
    if (count == run.length) {
      run = Arrays.copyOf(run, 2 * count);
    }
    run[count++] = token;
  }

  private void settle() {
    int[] all = Arrays.copyOf(settled, settled.length + count);
    System.arraycopy(run, 0, all, settled.length, count);
    Arrays.sort(all);
    settled = all;
    count = 0;
  }

  /** The last place before a token. */
  int before(int token) {
    return Math.max(before(settled, settled.length, token), before(run, count, token));
  }

  private static int before(int[] places, int count, int token) {
    int at = firstFrom(places, count, token);
    return at > 0 ? places[at - 1] : NONE;
  }

  /** The first place at or behind a token. */
  int from(int token) {
    int inSettled = firstFrom(settled, settled.length, token);
    int inRun = firstFrom(run, count, token);
    int first = inSettled < settled.length ? settled[inSettled] : Integer.MAX_VALUE;
    first = inRun < count ? Math.min(first, run[inRun]) : first;
    return first == Integer.MAX_VALUE ? NONE : first;
  }

  private static int firstFrom(int[] places, int count, int token) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (places[middle] < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

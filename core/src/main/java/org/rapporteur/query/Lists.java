package org.rapporteur.query;

/**
 * Many short lists of numbers in two arrays (compressed sparse rows): list i stands in the values
 * from offset i to before offset i + 1.
 *
 * @param offsets one more than there are lists
 * @param values all of them
 */
record Lists(int[] offsets, int[] values) {

  Positions of(int list) {
    return new Positions(values, offsets[list], offsets[list + 1]);
  }

  /** For each value below a limit the lists that hold it, in ascending order (counting sort). */
  Lists inverse(int limit) {
    int[] ends = new int[limit + 1];
    for (int value : values) {
      ends[value + 1]++;
    }
    for (int value = 0; value < limit; value++) {
      ends[value + 1] += ends[value];
    }
    int[] next = ends.clone();
    int[] holders = new int[values.length];
    for (int list = 0; list + 1 < offsets.length; list++) {
      for (int i = offsets[list]; i < offsets[list + 1]; i++) {
        holders[next[values[i]]++] = list;
      }
    }
    return new Lists(ends, holders);
  }
}

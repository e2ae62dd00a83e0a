package org.rapporteur.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Where in a list the values of a key stand: four bytes a value, found by binary search.
 *
 * @param <K> the type of the key
 */
final class Places<K> {

  private final Function<Integer, K> keys;
  private final Comparator<? super K> order;
  private final int[] sorted;

  private Places(Function<Integer, K> keys, Comparator<? super K> order, int[] sorted) {
    this.keys = keys;
    this.order = order;
    this.sorted = sorted;
  }

  static <T, K> Places<K> of(List<T> list, Function<T, K> key, Comparator<? super K> order) {
    Function<Integer, K> keys = place -> key.apply(list.get(place));
    int[] sorted =
        IntStream.range(0, list.size())
            .boxed()
            .sorted(Comparator.comparing(keys, order))
            .mapToInt(Integer::intValue)
            .toArray();
    return new Places<>(keys, order, sorted);
  }

  /** The places of all values with that key, in ascending order. */
  int[] of(K key) {
    int from = bound(key, false);
    int to = bound(key, true);
    return Arrays.copyOfRange(sorted, from, to);
  }

  /** The first that is not before the key, or that is after it. */
  private int bound(K key, boolean after) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int compared = order.compare(keys.apply(sorted[middle]), key);
      if (compared < 0 || after && compared == 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

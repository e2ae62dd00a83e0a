package org.rapporteur.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The values of a facet and their codes.
 *
 * @param list the values by code
 * @param codes the codes by value
 */
record FacetValues<V>(List<V> list, SortedMap<V, Integer> codes) {

  static <V> FacetValues<V> of(
      List<Collection<? extends V>> occurring, Comparator<? super V> order) {
    TreeMap<V, Integer> codes = new TreeMap<>(order);
    occurring.forEach(values -> values.forEach(value -> codes.putIfAbsent(value, 0)));
    List<V> list = List.copyOf(codes.keySet());
    IntStream.range(0, list.size()).forEach(code -> codes.put(list.get(code), code));
    return new FacetValues<>(list, codes);
  }

  boolean knows(V value) {
    return codes.containsKey(value);
  }

  int code(V value) {
    return Objects.requireNonNull(codes.get(value));
  }
}

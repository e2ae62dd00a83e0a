package org.rapporteur.query;

import java.util.BitSet;
import java.util.Collection;
import java.util.function.IntFunction;

/** What a function says. */
final class ComputedFacet<V> extends Facet<V> {

  private final IntFunction<Collection<? extends V>> function;
  private final FacetValues<V> values;

  ComputedFacet(
      Columns columns, IntFunction<Collection<? extends V>> function, FacetValues<V> values) {
    super(columns);
    this.function = function;
    this.values = values;
  }

  @Override
  public int size() {
    return values.list().size();
  }

  @Override
  public V value(int code) {
    return values.list().get(code);
  }

  @Override
  void read(Positions positions, int from, int to, Codes into) {
    for (int i = from; i < to; i++) {
      function.apply(positions.values()[i]).forEach(value -> into.addNew(values.code(value)));
      into.end();
    }
  }

  @Override
  Criterion having(BitSet codes) {
    return Criterion.Fits.anywhere(
        columns,
        finding ->
            function.apply(finding).stream()
                .anyMatch(value -> values.knows(value) && codes.get(values.code(value))));
  }
}

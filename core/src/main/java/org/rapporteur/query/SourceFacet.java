package org.rapporteur.query;

import java.util.BitSet;
import java.util.function.IntFunction;

/** The sources. */
final class SourceFacet<V> extends Facet<V> {

  private final IntFunction<V> values;

  SourceFacet(Columns columns, IntFunction<V> values) {
    super(columns);
    this.values = values;
  }

  @Override
  public int size() {
    return columns.sourceStarts.length - 1;
  }

  @Override
  public V value(int code) {
    return values.apply(code);
  }

  @Override
  void read(Positions positions, int from, int to, Codes into) {
    int source = from < to ? columns.source(positions.values()[from]) : 0;
    for (int i = from; i < to; i++) {
      while (positions.values()[i] >= columns.sourceStarts[source + 1]) {
        source++;
      }
      into.add(source);
      into.end();
    }
  }

  @Override
  Criterion having(BitSet codes) {
    return new Criterion.InSource(columns, codes);
  }
}

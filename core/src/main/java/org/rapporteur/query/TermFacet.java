package org.rapporteur.query;

import java.util.BitSet;
import java.util.function.IntFunction;

/** The values of a kind of term. */
final class TermFacet<V> extends Facet<V> {

  private final IntFunction<V> values;
  private final int low;
  private final int width;

  TermFacet(Columns columns, Term kind, IntFunction<V> values) {
    super(columns);
    this.values = values;
    this.low = columns.from(kind);
    this.width = columns.width(kind);
  }

  @Override
  public int size() {
    return width;
  }

  @Override
  public V value(int code) {
    return values.apply(code);
  }

  @Override
  void read(Positions positions, int from, int to, Codes into) {
    if (positions.inARow(from, to)) {
      into.readRun(columns.terms, positions.values()[from], to - from, low, width);
      return;
    }
    for (int i = from; i < to; i++) {
      int finding = positions.values()[i];
      for (int t = columns.terms.offsets()[finding];
          t < columns.terms.offsets()[finding + 1];
          t++) {
        int code = columns.terms.values()[t] - low;
        if (code >= 0 && code < width) {
          into.add(code);
        }
      }
      into.end();
    }
  }

  @Override
  Criterion having(BitSet codes) {
    BitSet terms = new BitSet();
    codes.stream().forEach(code -> terms.set(low + code));
    return new Criterion.HasTerm(columns, terms);
  }
}

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
    int[] offsets = columns.terms.offsets();
    int[] terms = columns.terms.values();
    int[] findings = positions.values();
    for (int i = from; i < to; i++) {
      int finding = findings[i];
      into.addTerms(terms, offsets[finding], offsets[finding + 1], low, width);
    }
  }

  @Override
  Criterion having(BitSet codes) {
    BitSet terms = new BitSet();
    codes.stream().forEach(code -> terms.set(low + code));
    return new Criterion.HasTerm(columns, terms);
  }
}

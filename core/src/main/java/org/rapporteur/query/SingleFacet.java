package org.rapporteur.query;

import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** What a finding has one or none of. */
final class SingleFacet<V> extends Facet<V> {

  private final int size;
  private final IntFunction<V> values;
  private final IntUnaryOperator code;

  /**
   * @param code the code of a finding, at least the size if it states none
   */
  SingleFacet(Columns columns, int size, IntFunction<V> values, IntUnaryOperator code) {
    super(columns);
    this.size = size;
    this.values = values;
    this.code = code;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public V value(int code) {
    return values.apply(code);
  }

  @Override
  void read(Positions positions, int from, int to, Codes into) {
    for (int i = from; i < to; i++) {
      int read = code.applyAsInt(positions.values()[i]);
      if (read < size) {
        into.add(read);
      }
      into.end();
    }
  }

  @Override
  Criterion having(BitSet codes) {
    return Criterion.Fits.anywhere(columns, finding -> codes.get(code.applyAsInt(finding)));
  }
}

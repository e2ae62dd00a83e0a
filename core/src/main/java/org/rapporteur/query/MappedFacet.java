package org.rapporteur.query;

import java.util.BitSet;
import java.util.stream.IntStream;

/** What the values of another facet stand for. */
final class MappedFacet<V, W> extends Facet<W> {

  private final Facet<V> base;
  private final FacetValues<W> values;
  private final int[][] codes;

  MappedFacet(Facet<V> base, FacetValues<W> values, int[][] codes) {
    super(base.columns);
    this.base = base;
    this.values = values;
    this.codes = codes;
  }

  @Override
  public int size() {
    return values.list().size();
  }

  @Override
  public W value(int code) {
    return values.list().get(code);
  }

  @Override
  void read(Positions positions, int from, int to, Codes into) {
    Codes read = new Codes();
    base.read(positions, from, to, read);
    for (int i = 0; i < read.findings(); i++) {
      for (int k = read.start(i); k < read.start(i + 1); k++) {
        for (int code : codes[read.code(k)]) {
          into.addNew(code);
        }
      }
      into.end();
    }
  }

  @Override
  Criterion having(BitSet wanted) {
    BitSet inBase = new BitSet();
    for (int code = 0; code < codes.length; code++) {
      if (IntStream.of(codes[code]).anyMatch(wanted::get)) {
        inBase.set(code);
      }
    }
    return base.having(inBase);
  }
}

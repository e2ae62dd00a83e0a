package org.rapporteur.query;

import java.util.BitSet;
import java.util.function.IntFunction;

/** The actors of a finding in any role. */
final class ActorFacet<V> extends Facet<V> {

  private final IntFunction<V> values;
  private final int issues;
  private final int actors;

  ActorFacet(Columns columns, IntFunction<V> values) {
    super(columns);
    this.values = values;
    this.issues = columns.from(Term.ADDRESSEE);
    this.actors = columns.width(Term.ADDRESSEE);
  }

  @Override
  public int size() {
    return actors;
  }

  @Override
  public V value(int code) {
    return values.apply(code);
  }

  @Override
  void read(Positions positions, int from, int to, Codes into) {
    for (int i = from; i < to; i++) {
      int finding = positions.values()[i];
      for (int t = columns.terms.offsets()[finding];
          t < columns.terms.offsets()[finding + 1];
          t++) {
        if (columns.terms.values()[t] >= issues) {
          into.addNew((columns.terms.values()[t] - issues) % actors);
        }
      }
      into.end();
    }
  }

  @Override
  Criterion having(BitSet codes) {
    BitSet terms = new BitSet();
    for (int role = issues; role < columns.from(Term.VOICE) + actors; role += actors) {
      int first = role;
      codes.stream().forEach(code -> terms.set(first + code));
    }
    return new Criterion.HasTerm(columns, terms);
  }
}

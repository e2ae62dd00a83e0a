package org.rapporteur.query;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Finding;

/**
 * What is asked of an index.
 *
 * @param index the index
 * @param criteria what a finding has to be, all of them
 */
record Query(CorpusIndex index, List<Criterion> criteria) {

  /** All findings. */
  static Query of(CorpusIndex index) {
    return new Query(index, List.of());
  }

  Query and(Criterion criterion) {
    return new Query(index, Stream.concat(criteria.stream(), Stream.of(criterion)).toList());
  }

  /** Those that have one of the values of a kind of term, given by their places. */
  Query and(Term kind, BitSet values) {
    BitSet terms = new BitSet();
    int from = columns().from(kind);
    values.stream().forEach(value -> terms.set(from + value));
    return and(new Criterion.HasTerm(columns(), terms));
  }

  /** Those whose value of a trait is among the bits. */
  Query and(Trait trait, int bits) {
    short[] traits = columns().traits;
    return and(
        Criterion.Fits.anywhere(
            columns(), finding -> (bits >>> trait.of(traits[finding]) & 1) != 0));
  }

  Query and(Selection<? extends Finding> other) {
    return and(criterion(other));
  }

  Query or(Selection<? extends Finding> other) {
    return of(index).and(new Criterion.Either(criterion(), criterion(other)));
  }

  Query except(Selection<? extends Finding> other) {
    Criterion unwanted = criterion(other);
    return and(Criterion.Fits.anywhere(columns(), finding -> !unwanted.test(finding)));
  }

  /** The places of the first so many that fulfil it. */
  Positions positions(int most) {
    return criteria.isEmpty()
        ? Positions.range(0, Math.min(columns().size(), most))
        : Criterion.all(criteria, most);
  }

  /** Takes a part of some positions. */
  interface Batch {
    void read(Positions positions, int from, int to);
  }

  /** Goes through all that fulfil it, so many at once at most. */
  void batches(int most, Batch batch) {
    if (criteria.isEmpty()) {
      for (int from = 0; from < columns().size(); from += most) {
        int size = Math.min(most, columns().size() - from);
        batch.read(Positions.range(from, from + size), 0, size);
      }
      return;
    }
    Positions positions = positions(Integer.MAX_VALUE);
    for (int from = positions.from(); from < positions.to(); from += most) {
      batch.read(positions, from, Math.min(from + most, positions.to()));
    }
  }

  int count() {
    return criteria.isEmpty() ? columns().size() : positions(Integer.MAX_VALUE).size();
  }

  Stream<Finding> stream(int most) {
    return positions(most).stream().mapToObj(index.corpus().findings()::get);
  }

  void check(Facet<?> facet) {
    if (facet.columns != columns()) {
      throw new IllegalArgumentException(
          "the facet is of another index; ask the selection's own index for its facets");
    }
  }

  private Columns columns() {
    return index.columns();
  }

  private Criterion criterion() {
    return criteria.isEmpty()
        ? new Criterion.Range(0, columns().size())
        : new Criterion.All(criteria);
  }

  private Criterion criterion(Selection<? extends Finding> other) {
    if (other instanceof FindingCriteria<?, ?> findings) {
      if (findings.index() != index) {
        throw new IllegalArgumentException(
            "the selections are of two different indexes; ask both of the same");
      }
      return findings.query().criterion();
    }
    // Sorted, shortened and the like.
    Set<Finding> members = new HashSet<>(other.toList());
    List<Finding> all = index.corpus().findings();
    return Criterion.Fits.anywhere(columns(), place -> members.contains(all.get(place)));
  }
}

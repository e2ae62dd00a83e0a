package org.rapporteur.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What a finding, given by its place, has to be. */
interface Criterion {

  /** As many as can fulfil it at most; the fewer, the earlier it is asked. */
  int atMost();

  /** Whether a finding fulfils it. */
  boolean test(int finding);

  /** Those that fulfil it. */
  Positions positions();

  /** Whether those that fulfil it stand in a list of the index, so that they cost nothing. */
  default boolean listed() {
    return false;
  }

  /**
   * The first so many that fulfil all: of the rarest, those that stand in the lists of others, and
   * of these, those that pass the other tests.
   */
  static Positions all(List<Criterion> criteria, int most) {
    List<Criterion> rarestFirst =
        criteria.stream().sorted(Comparator.comparingInt(Criterion::atMost)).toList();
    Positions candidates = rarestFirst.get(0).positions();
    List<Criterion> tests = new ArrayList<>();
    for (Criterion other : rarestFirst.subList(1, rarestFirst.size())) {
      if (other.listed()) {
        candidates = candidates.in(other.positions());
      } else {
        tests.add(other);
      }
    }
    return switch (tests.size()) {
      case 0 -> candidates.first(most);
      case 1 -> candidates.filter(most, tests.get(0)::test);
      default -> candidates.filter(most, finding -> fulfils(tests, finding));
    };
  }

  private static boolean fulfils(List<Criterion> criteria, int finding) {
    for (Criterion criterion : criteria) {
      if (!criterion.test(finding)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The findings from one to before another.
   *
   * @param from the first
   * @param to the one after the last
   */
  record Range(int from, int to) implements Criterion {

    @Override
    public int atMost() {
      return to - from;
    }

    @Override
    public boolean test(int finding) {
      return finding >= from && finding < to;
    }

    @Override
    public Positions positions() {
      return Positions.range(from, to);
    }
  }

  /**
   * The findings that have one of some terms.
   *
   * @param columns the findings
   * @param wanted the terms
   */
  record HasTerm(Columns columns, BitSet wanted) implements Criterion {

    @Override
    public int atMost() {
      long sum = wanted.stream().mapToLong(term -> columns.postings.of(term).size()).sum();
      return (int) Math.min(sum, columns.size());
    }

    @Override
    public boolean test(int finding) {
      int end = columns.terms.offsets()[finding + 1];
      for (int i = columns.terms.offsets()[finding]; i < end; i++) {
        if (wanted.get(columns.terms.values()[i])) {
          return true;
        }
      }
      return false;
    }

    @Override
    public boolean listed() {
      return wanted.cardinality() == 1;
    }

    @Override
    public Positions positions() {
      if (listed()) {
        return columns.postings.of(wanted.nextSetBit(0));
      }
      int[] merged =
          wanted.stream()
              .flatMap(term -> columns.postings.of(term).stream())
              .sorted()
              .distinct()
              .toArray();
      return Positions.of(merged);
    }
  }

  /**
   * The findings of some sources.
   *
   * @param columns the findings
   * @param sources the places of the sources
   */
  record InSource(Columns columns, BitSet sources) implements Criterion {

    @Override
    public int atMost() {
      int sum = 0;
      for (int s = sources.nextSetBit(0); s >= 0; s = sources.nextSetBit(s + 1)) {
        sum += columns.sourceStarts[s + 1] - columns.sourceStarts[s];
      }
      return sum;
    }

    @Override
    public boolean test(int finding) {
      return sources.get(columns.source(finding));
    }

    @Override
    public Positions positions() {
      int[] positions = new int[atMost()];
      int size = 0;
      for (int s = sources.nextSetBit(0); s >= 0; s = sources.nextSetBit(s + 1)) {
        for (int finding = columns.sourceStarts[s]; finding < columns.sourceStarts[s + 1]; ) {
          positions[size++] = finding++;
        }
      }
      return Positions.of(positions);
    }
  }

  /**
   * The findings of some range that pass a test.
   *
   * @param range where they can be
   * @param condition what they have to be
   */
  record Fits(Range range, IntPredicate condition) implements Criterion {

    static Fits anywhere(Columns columns, IntPredicate condition) {
      return new Fits(new Range(0, columns.size()), condition);
    }

    @Override
    public int atMost() {
      return range.atMost();
    }

    @Override
    public boolean test(int finding) {
      return range.test(finding) && condition.test(finding);
    }

    @Override
    public Positions positions() {
      return range.positions().filter(Integer.MAX_VALUE, condition);
    }
  }

  /**
   * The findings that fulfil several criteria.
   *
   * @param criteria at least one
   */
  record All(List<Criterion> criteria) implements Criterion {

    @Override
    public int atMost() {
      return criteria.stream().mapToInt(Criterion::atMost).min().orElseThrow();
    }

    @Override
    public boolean test(int finding) {
      return fulfils(criteria, finding);
    }

    @Override
    public Positions positions() {
      return all(criteria, Integer.MAX_VALUE);
    }
  }

  /**
   * The findings that fulfil one of two criteria.
   *
   * @param one a criterion
   * @param other another
   */
  record Either(Criterion one, Criterion other) implements Criterion {

    @Override
    public int atMost() {
      return (int) Math.min((long) one.atMost() + other.atMost(), Integer.MAX_VALUE);
    }

    @Override
    public boolean test(int finding) {
      return one.test(finding) || other.test(finding);
    }

    @Override
    public Positions positions() {
      int[] both = IntStream.concat(one.positions().stream(), other.positions().stream()).toArray();
      Arrays.sort(both);
      return Positions.of(Arrays.stream(both).distinct().toArray());
    }
  }
}

package org.rapporteur.comparison;

import java.util.OptionalDouble;

/**
 * How many items two codings have in common. Immutable and thread-safe.
 *
 * @param both in both
 * @param onlyFirst only in the first
 * @param onlySecond only in the second
 * @since 0.1.0
 */
public record Overlap(int both, int onlyFirst, int onlySecond) {

  /** Of codings that hold nothing. */
  static final Overlap NONE = new Overlap(0, 0, 0);

  /**
   * The share of the second coding that the first has too: precision, if the first is right.
   *
   * @return from 0 to 1; empty if the second has nothing
   */
  public OptionalDouble precision() {
    return share(both, both + onlySecond);
  }

  /**
   * The share of the first coding that the second has too: recall, if the first is right.
   *
   * @return from 0 to 1; empty if the first has nothing
   */
  public OptionalDouble recall() {
    return share(both, both + onlyFirst);
  }

  /**
   * The harmonic mean of both, which does not depend on whose coding comes first.
   *
   * @return from 0 to 1; empty if neither has anything
   */
  public OptionalDouble f1() {
    return share(2 * both, 2 * both + onlyFirst + onlySecond);
  }

  private static OptionalDouble share(int part, int whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }

  Overlap plus(Overlap more) {
    return new Overlap(both + more.both, onlyFirst + more.onlyFirst, onlySecond + more.onlySecond);
  }
}

package org.rapporteur.comparison;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How reliably two coders fill a variable. Immutable and thread-safe.
 *
 * @param units how many units both have coded
 * @param agreed on how many of them they agree
 * @param kappa Cohen's kappa, see {@link CohenKappa}; empty where it is not defined
 * @param alpha Krippendorff's alpha, see {@link KrippendorffAlpha}, ordinal where the variable has
 *     an order; empty where it is not defined
 * @since 0.1.0
 */
public record Reliability(int units, int agreed, OptionalDouble kappa, OptionalDouble alpha) {

  /** Of two lists of values, unit by unit. */
  static Reliability of(Variable variable, List<Integer> first, List<Integer> second) {
    List<List<Integer>> pairs =
        IntStream.range(0, first.size())
            .mapToObj(unit -> List.of(first.get(unit), second.get(unit)))
            .toList();
    return new Reliability(
        pairs.size(),
        (int) pairs.stream().filter(pair -> pair.get(0).equals(pair.get(1))).count(),
        CohenKappa.of(first, second),
        variable.ordered() ? KrippendorffAlpha.ordinal(pairs) : KrippendorffAlpha.nominal(pairs));
  }

  /**
   * The share of units on which both agree, chance included.
   *
   * @return from 0 to 1; empty if there is no unit
   */
  public OptionalDouble observed() {
    return units == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) agreed / units);
  }
}

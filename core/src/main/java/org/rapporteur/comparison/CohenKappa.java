package org.rapporteur.comparison;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Cohen's kappa: how far two coders agree on categories beyond what chance would bring about, after
 * J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological
 * Measurement 20 (1960), 37–46.
 *
 * <p>{@code (p_o - p_e) / (1 - p_e)}, where {@code p_o} is the share of units on which both agree
 * and {@code p_e} the share expected if each kept to the frequency of his own categories by lot.
 *
 * @since 0.1.0
 */
public final class CohenKappa {

  private CohenKappa() {}

  /**
   * The kappa of two codings.
   *
   * @param first the category of each unit by one coder
   * @param second the category of each unit by the other, units in the same order
   * @return from -1 to 1; empty if there is no unit, or both put all units into the one same
   *     category, so that chance alone explains everything
   * @throws IllegalArgumentException if the two do not code equally many units
   */
  public static OptionalDouble of(List<?> first, List<?> second) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "two codings of the same units are equally long, not %d and %d"
              .formatted(first.size(), second.size()));
    }
    Map<Object, Long> inFirst = new HashMap<>();
    Map<Object, Long> inSecond = new HashMap<>();
    long both = 0;
    Iterator<?> others = second.iterator();
    for (Object category : first) {
      Object other = others.next();
      inFirst.merge(category, 1L, Long::sum);
      inSecond.merge(other, 1L, Long::sum);
      both += category.equals(other) ? 1 : 0;
    }
    long units = first.size();
    // Whole numbers as long as possible, so that perfect agreement is exactly 1.
    long expected = 0;
    for (Map.Entry<Object, Long> entry : inFirst.entrySet()) {
      expected += entry.getValue() * inSecond.getOrDefault(entry.getKey(), 0L);
    }
    long possible = units * units;
    return possible == expected
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) (both * units - expected) / (possible - expected));
  }
}

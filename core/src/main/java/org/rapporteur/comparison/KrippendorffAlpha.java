package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha: how far any number of coders agree on categories beyond what chance would
 * bring about, after K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011).
 *
 * <p>{@code 1 - D_o / D_e}, observed over expected disagreement, from the coincidence matrix of all
 * pairs of values within a unit. Units that fewer than two have coded are left out. Values are
 * compared as names ({@link #nominal}) or as ranks ({@link #ordinal}).
 *
 * @since 0.1.0
 */
public final class KrippendorffAlpha {

  private KrippendorffAlpha() {}

  /**
   * The alpha of values that are only names: two are the same or they are not.
   *
   * @param <T> the values
   * @param units for each unit the values that its coders gave it, as many as coded it
   * @return at most 1; empty if no unit was coded twice or all values are the same, so that there
   *     is nothing to disagree about
   */
  public static <T> OptionalDouble nominal(List<? extends Collection<? extends T>> units) {
    List<T> values = new ArrayList<>(new LinkedHashSet<>(pairable(units)));
    return of(units, values, (counts, c, k) -> c == k ? 0 : 1);
  }

  /**
   * The alpha of values that have an order but no distances: two are the further apart the more
   * values lie between them in the data.
   *
   * @param <T> the values, in their natural order
   * @param units for each unit the values that its coders gave it, as many as coded it
   * @return at most 1; empty if no unit was coded twice or all values are the same, so that there
   *     is nothing to disagree about
   */
  public static <T extends Comparable<? super T>> OptionalDouble ordinal(
      List<? extends Collection<? extends T>> units) {
    List<T> values = new ArrayList<>(new HashSet<>(pairable(units)));
    values.sort(Comparator.naturalOrder());
    return of(units, values, KrippendorffAlpha::ranks);
  }

  /** The squared difference of two values, given how often each occurs. */
  @FunctionalInterface
  private interface Metric {
    double squared(double[] counts, int c, int k);
  }

  private static double ranks(double[] counts, int c, int k) {
    int low = Math.min(c, k);
    int high = Math.max(c, k);
    double between = -(counts[low] + counts[high]) / 2;
    for (int g = low; g <= high; g++) {
      between += counts[g];
    }
    return between * between;
  }

  private static <T> List<T> pairable(List<? extends Collection<? extends T>> units) {
    List<T> values = new ArrayList<>();
    units.stream().filter(unit -> unit.size() > 1).forEach(values::addAll);
    return values;
  }

  private static <T> OptionalDouble of(
      List<? extends Collection<? extends T>> units, List<T> values, Metric metric) {
    double[][] coincidences = new double[values.size()][values.size()];
    double[] counts = new double[values.size()];
    double total = 0;
    for (Collection<? extends T> unit : units) {
      if (unit.size() > 1) {
        int[] indexes = unit.stream().mapToInt(values::indexOf).toArray();
        for (int i = 0; i < indexes.length; i++) {
          counts[indexes[i]]++;
          total++;
          for (int j = 0; j < indexes.length; j++) {
            if (i != j) {
              coincidences[indexes[i]][indexes[j]] += 1.0 / (indexes.length - 1);
            }
          }
        }
      }
    }
    double observed = 0;
    double expected = 0;
    for (int c = 0; c < counts.length; c++) {
      for (int k = 0; k < counts.length; k++) {
        if (c != k) {
          double squared = metric.squared(counts, c, k);
          observed += coincidences[c][k] * squared;
          expected += counts[c] * counts[k] * squared;
        }
      }
    }
    return expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (total - 1) * observed / expected);
  }
}

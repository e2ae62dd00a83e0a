package org.rapporteur.comparison;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The figures of an agreement, for one document or several. Immutable and thread-safe.
 *
 * @param exact how many items of each type have the very same place and, for mentions, subject
 * @param tolerant how many overlap by half at least (intersection over union), matched one to one,
 *     those that overlap most first; the same as exact where there is no place
 * @param reliability how reliably each variable is filled
 * @since 0.1.0
 */
public record AgreementFigures(
    Map<Category, Overlap> exact,
    Map<Category, Overlap> tolerant,
    Map<Variable, Reliability> reliability) {

  /**
   * Keeps the maps as they are now.
   *
   * @param exact a figure for each category
   * @param tolerant a figure for each category
   * @param reliability a figure for each variable
   */
  public AgreementFigures {
    exact = Collections.unmodifiableMap(new EnumMap<>(exact));
    tolerant = Collections.unmodifiableMap(new EnumMap<>(tolerant));
    reliability = Collections.unmodifiableMap(new EnumMap<>(reliability));
  }

  /**
   * The items of a type that have the very same place.
   *
   * @param category a type
   * @return the figure
   */
  public Overlap exact(Category category) {
    return exact.getOrDefault(category, Overlap.NONE);
  }

  /**
   * The items of a type that overlap by half at least.
   *
   * @param category a type
   * @return the figure
   */
  public Overlap tolerant(Category category) {
    return tolerant.getOrDefault(category, Overlap.NONE);
  }

  /**
   * How reliably a variable is filled.
   *
   * @param variable a variable
   * @return the figure
   */
  public Reliability reliability(Variable variable) {
    return reliability.getOrDefault(
        variable, new Reliability(0, 0, OptionalDouble.empty(), OptionalDouble.empty()));
  }

  /** Two tables of plain text; a figure that is not defined is a dash. */
  @Override
  public String toString() {
    StringBuilder table = new StringBuilder();
    table.append("type             F1 exact   F1 overlap   both  only 1st  only 2nd\n");
    exact.forEach(
        (category, overlap) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-16s %8s %12s %6d %9d %9d\n",
                    label(category),
                    figure(overlap.f1()),
                    figure(tolerant(category).f1()),
                    tolerant(category).both(),
                    tolerant(category).onlyFirst(),
                    tolerant(category).onlySecond())));
    table.append("variable           agreed        kappa  alpha     units\n");
    reliability.forEach(
        (variable, values) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-16s %8s %12s %6s %9d\n",
                    label(variable),
                    figure(values.observed()),
                    figure(values.kappa()),
                    figure(values.alpha()),
                    values.units())));
    return table.toString();
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String figure(OptionalDouble value) {
    return value.isEmpty() ? "-" : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
  }
}

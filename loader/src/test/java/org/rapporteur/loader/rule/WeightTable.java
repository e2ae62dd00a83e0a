package org.rapporteur.loader.rule;

import java.util.Map;

/** Writes what training gave as a table that the library reads. */
public final class WeightTable {

  private WeightTable() {}

  /**
   * The text of a table.
   *
   * @param what what the features speak for
   * @param weights in thousandths of a logit, in the order of the rows
   */
  public static String of(String what, Map<String, Integer> weights) {
    StringBuilder table = new StringBuilder();
    table
        .append("# What speaks for ")
        .append(what)
        .append(", in thousandths of a logit.\n")
        .append("# Learnt from the annotated documents; written by mvn -Ptrain, not by hand.\n")
        .append("feature,weight\n");
    weights.forEach(
        (feature, weight) -> table.append(feature).append(',').append(weight).append('\n'));
    return table.toString();
  }
}

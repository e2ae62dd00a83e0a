package org.rapporteur.loader.rule;

import java.util.Map;
import java.util.TreeMap;

/** What training gave, as a table that the library reads. */
public final class WeightTable {

  private static final double UNIT = 1000;

  private WeightTable() {}

  /**
   * What features weigh, in thousandths of a logit; what weighs nothing is left out.
   *
   * @param columns the number of each feature
   * @param fitted the weight of each, in logits
   */
  public static Map<String, Integer> rounded(Map<String, Integer> columns, double[] fitted) {
    Map<String, Integer> weights = new TreeMap<>();
    columns.forEach(
        (feature, column) -> {
          int weight = (int) StrictMath.rint(UNIT * fitted[column]);
          if (weight != 0) {
            weights.put(feature, weight);
          }
        });
    return weights;
  }

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

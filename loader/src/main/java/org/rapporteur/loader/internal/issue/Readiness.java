package org.rapporteur.loader.internal.issue;

import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.loader.vocabulary.Table;
import org.rapporteur.model.IssueId;

/**
 * How ready coders are to name an issue where its terms show it: the terms of some issues turn up
 * in talk of many things, those of others only where the talk is of them. The table, in
 * thousandths, is what training on annotated documents gives. Immutable and thread-safe.
 */
public final class Readiness {

  /** What an issue counts that the table does not name, such as one that a user adds. */
  private static final int PLAIN = 1000;

  private static final Readiness STANDARD = new Readiness(table());

  private final Map<String, Integer> factors;

  private Readiness(Map<String, Integer> factors) {
    this.factors = Map.copyOf(factors);
  }

  /** What comes with the library. */
  public static Readiness standard() {
    return STANDARD;
  }

  /** By the factor of each issue, in thousandths. */
  public static Readiness of(Map<String, Integer> factors) {
    return new Readiness(factors);
  }

  /** How many times as much as its terms weigh an issue counts. */
  double factor(IssueId issue) {
    return factors.getOrDefault(issue.toString(), PLAIN) / (double) PLAIN;
  }

  private static Map<String, Integer> table() {
    Map<String, Integer> table = new TreeMap<>();
    Table.named("issue-readiness.csv")
        .forEach(row -> table.put(row.get("issue"), Integer.parseInt(row.get("factor"))));
    return table;
  }
}

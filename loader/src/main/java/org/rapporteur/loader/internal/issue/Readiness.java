package org.rapporteur.loader.internal.issue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.model.IssueId;

/**
 * How ready coders are to name an issue where its terms show it: the terms of some issues turn up
 * in talk of many things, those of others only where the talk is of them. The table {@code
 * issue<TAB>factor}, in thousandths, is what training on annotated documents gives. Immutable and
 * thread-safe.
 */
public final class Readiness {

  /** What an issue counts that the table does not name, such as one that a user adds. */
  private static final int PLAIN = 1000;

  private static final String TABLE = "issue-readiness.tsv";
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

  /**
   * The table that comes with the library.
   *
   * @throws IllegalStateException if it is missing or a line of it is no row
   */
  private static Map<String, Integer> table() {
    Map<String, Integer> table = new TreeMap<>();
    try (InputStream stream = Readiness.class.getResourceAsStream(TABLE)) {
      if (stream == null) {
        throw new IllegalStateException("table of issues " + TABLE + " is missing");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          int tab = line.indexOf('\t');
          table.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
        }
      }
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      throw new IllegalStateException("table of issues " + TABLE + " cannot be read", e);
    }
    return table;
  }
}

package org.rapporteur.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A network with weighted ties, as the table of its weights: one row and one column for each node,
 * zero where there is no tie.
 *
 * <p>In a one-mode network rows and columns are the same nodes, the table is symmetric, and no node
 * is tied to itself. In a two-mode network rows are of one sort and columns of the other.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class NetworkMatrix {

  private final List<String> rows;
  private final List<String> columns;
  private final boolean oneMode;
  private final double[][] weights;

  /**
   * A tie.
   *
   * @param from the node of the row
   * @param to the node of the column
   * @param weight how strong it is, never zero; negative for conflict or rejection where the
   *     network is signed
   */
  public record Edge(String from, String to, double weight) {

    /**
     * The sign of the tie.
     *
     * @return 1 or -1
     */
    public int sign() {
      return weight < 0 ? -1 : 1;
    }
  }

  private NetworkMatrix(
      List<String> rows, List<String> columns, boolean oneMode, double[][] weights) {
    this.rows = rows;
    this.columns = columns;
    this.oneMode = oneMode;
    this.weights = weights;
  }

  /** A one-mode network; nobody else may hold the weights. */
  static NetworkMatrix oneMode(List<String> nodes, double[][] weights) {
    return new NetworkMatrix(nodes, nodes, true, weights);
  }

  /** A two-mode network; nobody else may hold the weights. */
  static NetworkMatrix twoMode(List<String> rows, List<String> columns, double[][] weights) {
    return new NetworkMatrix(rows, columns, false, weights);
  }

  /**
   * The nodes of the rows.
   *
   * @return their names from top to bottom
   */
  public List<String> rows() {
    return rows;
  }

  /**
   * The nodes of the columns.
   *
   * @return their names from left to right; those of the rows in a one-mode network
   */
  public List<String> columns() {
    return columns;
  }

  /**
   * Whether rows and columns are the same nodes.
   *
   * @return true for a one-mode network
   */
  public boolean isOneMode() {
    return oneMode;
  }

  /**
   * How strongly two nodes are tied.
   *
   * @param row a node of the rows
   * @param column a node of the columns
   * @return the weight, zero if they are not tied
   * @throws IllegalArgumentException if there is no such node
   */
  public double weight(String row, String column) {
    return weights[index(rows, row)][index(columns, column)];
  }

  private static int index(List<String> nodes, String node) {
    int index = nodes.indexOf(node);
    if (index < 0) {
      throw new IllegalArgumentException("no node \"" + node + "\" among " + nodes);
    }
    return index;
  }

  /**
   * The ties.
   *
   * @return row by row, from left to right; in a one-mode network each once, the earlier node first
   */
  public List<Edge> edges() {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = oneMode ? i + 1 : 0; j < columns.size(); j++) {
        if (weights[i][j] != 0) {
          edges.add(new Edge(rows.get(i), columns.get(j), weights[i][j]));
        }
      }
    }
    return List.copyOf(edges);
  }

  /** The table for people to read: names at the left, columns numbered and named below. */
  @Override
  public String toString() {
    int width = Math.max(1, rows.stream().mapToInt(String::length).max().orElse(1));
    StringBuilder table = new StringBuilder(" ".repeat(width));
    for (int j = 0; j < columns.size(); j++) {
      table.append(String.format(Locale.ROOT, "%8s", "[" + (j + 1) + "]"));
    }
    for (int i = 0; i < rows.size(); i++) {
      table.append(String.format(Locale.ROOT, "\n%-" + width + "s", rows.get(i)));
      for (double weight : weights[i]) {
        table.append(weight == 0 ? "       ." : String.format(Locale.ROOT, "%8s", shown(weight)));
      }
    }
    for (int j = 0; j < columns.size(); j++) {
      table.append("\n[").append(j + 1).append("] ").append(columns.get(j));
    }
    return table.append('\n').toString();
  }

  private static String shown(double weight) {
    return weight == Math.rint(weight)
        ? String.valueOf((long) weight)
        : String.format(Locale.ROOT, "%.3f", weight);
  }
}

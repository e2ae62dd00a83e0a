package org.rapporteur.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A table of plain text for a font of one width: the first column to the left, the others to the
 * right, two blanks between them. A code point counts as one wide. Mutable, for use by a single
 * thread.
 */
final class TextTable {

  private static final int WIDEST = 48;

  private final List<List<String>> rows = new ArrayList<>();

  private TextTable(List<String> head) {
    rows.add(head);
    rule();
  }

  static TextTable of(String... head) {
    return of(Arrays.asList(head));
  }

  static TextTable of(List<String> head) {
    return new TextTable(shortened(head));
  }

  TextTable row(String... cells) {
    return row(Arrays.asList(cells));
  }

  TextTable row(List<String> cells) {
    if (cells.size() != rows.get(0).size()) {
      throw new IllegalArgumentException(
          "a row of " + cells.size() + " cells in a table of " + rows.get(0).size() + " columns");
    }
    rows.add(shortened(cells));
    return this;
  }

  /** A line across the table. */
  TextTable rule() {
    rows.add(List.of());
    return this;
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  private static List<String> shortened(List<String> cells) {
    return cells.stream().map(TextTable::shortened).toList();
  }

  private static String shortened(String cell) {
    String line = cell.replace('\n', ' ').replace('\t', ' ');
    return width(line) <= WIDEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)).stripTrailing() + '…';
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  /** Lines that end in LF. */
  @Override
  public String toString() {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        widths[column] = Math.max(widths[column], width(row.get(column)));
      }
    }
    int whole = Arrays.stream(widths).sum() + 2 * (widths.length - 1);
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      text.append(row.isEmpty() ? "-".repeat(whole) : line(row, widths)).append('\n');
    }
    return text.toString();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      String blanks = " ".repeat(widths[column] - width(cell));
      line.append(column == 0 ? cell + blanks : "  " + blanks + cell);
    }
    return line.toString().stripTrailing();
  }
}

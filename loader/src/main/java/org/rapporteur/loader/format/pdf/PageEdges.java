package org.rapporteur.loader.format.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells headers, footers and page numbers from the text between them. */
final class PageEdges {

  /** So many rows from either edge may be headers or footers. */
  private static final int DEPTH = 3;

  /** Lines whose baselines are no further apart, in sizes of type, stand in one row. */
  private static final float ROW = 0.3f;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:page\\s+)?[-\u2013\u2014|\\[ ]*(?:[0-9]{1,4}|[ivxl]{1,7})[-\u2013\u2014|\\] ]*"
              + "(?:(?:of|/)\\s*[0-9]{1,4})?");

  private final Set<PrintedLine> edges = new HashSet<>();

  private PageEdges() {}

  /**
   * Finds the rows at the edges of pages that come again and again, their digits aside. A row is
   * compared as a whole, since on pages of two columns it is cut where they part.
   *
   * @param pages all lines of each page
   */
  static PageEdges of(List<List<PrintedLine>> pages) {
    PageEdges found = new PageEdges();
    Map<String, Integer> repeats = new HashMap<>();
    List<List<List<PrintedLine>>> tops = new ArrayList<>();
    List<List<List<PrintedLine>>> bottoms = new ArrayList<>();
    for (List<PrintedLine> page : pages) {
      List<List<PrintedLine>> rows = rows(page);
      tops.add(rows.subList(0, Math.min(DEPTH, rows.size())));
      bottoms.add(rows.subList(Math.max(0, rows.size() - DEPTH), rows.size()));
      Set<String> once = new HashSet<>();
      tops.get(tops.size() - 1).forEach(row -> once.add("top " + shape(row)));
      bottoms.get(bottoms.size() - 1).forEach(row -> once.add("bottom " + shape(row)));
      once.forEach(shape -> repeats.merge(shape, 1, Integer::sum));
    }
    // Left and right pages may have headers of their own.
    int often = Math.max(2, Math.min(3, pages.size() / 3));
    for (int i = 0; i < pages.size(); i++) {
      found.mark("top ", tops.get(i), repeats, often);
      List<List<PrintedLine>> upwards = new ArrayList<>(bottoms.get(i));
      Collections.reverse(upwards);
      found.mark("bottom ", upwards, repeats, often);
    }
    return found;
  }

  /** The lines of a page by their baselines, from the top; those of a row from the left. */
  private static List<List<PrintedLine>> rows(List<PrintedLine> page) {
    List<PrintedLine> sorted = new ArrayList<>(page);
    sorted.sort((a, b) -> Float.compare(a.baseline(), b.baseline()));
    List<List<PrintedLine>> rows = new ArrayList<>();
    for (PrintedLine line : sorted) {
      List<PrintedLine> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      boolean same =
          !row.isEmpty() && line.baseline() - row.get(0).baseline() <= ROW * row.get(0).size();
      if (!same) {
        row = new ArrayList<>();
        rows.add(row);
      }
      row.add(line);
    }
    rows.forEach(row -> row.sort((a, b) -> Float.compare(a.left(), b.left())));
    return rows;
  }

  /** From the edge inwards, as far as the rows belong to it. */
  private void mark(
      String edge, List<List<PrintedLine>> rows, Map<String, Integer> repeats, int often) {
    for (List<PrintedLine> row : rows) {
      boolean number = NUMBER.matcher(text(row).strip()).matches();
      if (!number && repeats.getOrDefault(edge + shape(row), 0) < often) {
        return;
      }
      edges.addAll(row);
    }
  }

  private static String text(List<PrintedLine> row) {
    return row.stream().map(PrintedLine::text).collect(Collectors.joining(" "));
  }

  private static String shape(List<PrintedLine> row) {
    return text(row).replaceAll("[0-9]+", "#");
  }

  boolean holds(PrintedLine line) {
    return edges.contains(line);
  }
}

package org.rapporteur.loader.format.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells headers, footers and page numbers from the text between them. */
final class PageEdges {

  /** So many lines from either edge may be headers or footers. */
  private static final int DEPTH = 3;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:page\\s+)?[-\u2013\u2014|\\[ ]*(?:[0-9]{1,4}|[ivxl]{1,7})[-\u2013\u2014|\\] ]*"
              + "(?:(?:of|/)\\s*[0-9]{1,4})?");

  private final Set<PrintedLine> edges = new HashSet<>();

  private PageEdges() {}

  /**
   * Finds the lines at the edges of pages that come again and again, their digits aside.
   *
   * @param pages all lines of each page
   */
  static PageEdges of(List<List<PrintedLine>> pages) {
    PageEdges found = new PageEdges();
    Map<String, Integer> repeats = new HashMap<>();
    List<List<PrintedLine>> tops = new ArrayList<>();
    List<List<PrintedLine>> bottoms = new ArrayList<>();
    for (List<PrintedLine> page : pages) {
      List<PrintedLine> sorted = new ArrayList<>(page);
      sorted.sort((a, b) -> Float.compare(a.baseline(), b.baseline()));
      tops.add(sorted.subList(0, Math.min(DEPTH, sorted.size())));
      bottoms.add(sorted.subList(Math.max(0, sorted.size() - DEPTH), sorted.size()));
      Set<String> once = new HashSet<>();
      tops.get(tops.size() - 1).forEach(line -> once.add("top " + shape(line)));
      bottoms.get(bottoms.size() - 1).forEach(line -> once.add("bottom " + shape(line)));
      once.forEach(shape -> repeats.merge(shape, 1, Integer::sum));
    }
    // Left and right pages may have headers of their own.
    int often = Math.max(2, Math.min(3, pages.size() / 3));
    for (int i = 0; i < pages.size(); i++) {
      found.mark("top ", tops.get(i), repeats, often);
      List<PrintedLine> upwards = new ArrayList<>(bottoms.get(i));
      Collections.reverse(upwards);
      found.mark("bottom ", upwards, repeats, often);
    }
    return found;
  }

  /** From the edge inwards, as far as the lines belong to it. */
  private void mark(String edge, List<PrintedLine> lines, Map<String, Integer> repeats, int often) {
    for (PrintedLine line : lines) {
      boolean number = NUMBER.matcher(line.text().strip()).matches();
      if (!number && repeats.getOrDefault(edge + shape(line), 0) < often) {
        return;
      }
      edges.add(line);
    }
  }

  private static String shape(PrintedLine line) {
    return line.text().replaceAll("[0-9]+", "#");
  }

  boolean holds(PrintedLine line) {
    return edges.contains(line);
  }
}

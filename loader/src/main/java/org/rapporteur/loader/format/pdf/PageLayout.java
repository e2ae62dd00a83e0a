package org.rapporteur.loader.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the lines of a page into the order in which they are read. Where a strip of the page stays
 * white between two sides that both are filled with lines, these are columns; what runs across the
 * strip, such as a title, parts what stands above it from what stands below.
 */
final class PageLayout {

  /** As much white, in sizes of type, no two words of a column have between them. */
  private static final float GUTTER = 1f;

  /** So many lines at least make a column. */
  private static final int COLUMN_LINES = 4;

  private final int page;

  private PageLayout(int page) {
    this.page = page;
  }

  /** The lines of a page in reading order; each column of each zone is one list. */
  static List<List<PrintedLine>> columns(PdfContent.Page page) {
    PageLayout layout = new PageLayout(page.number());
    List<List<PrintedLine>> columns = new ArrayList<>();
    layout.order(layout.pieces(Superscripts.without(page.glyphs())), columns);
    return columns;
  }

  /** Rows of glyphs on one baseline, cut where white stands that may be a gutter. */
  private List<List<Glyph>> pieces(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>();
    glyphs.stream().filter(glyph -> !glyph.blank()).forEach(sorted::add);
    sorted.sort(Comparator.comparing(Glyph::baseline).thenComparing(Glyph::left));
    List<List<Glyph>> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      boolean ends =
          i == sorted.size()
              || sorted.get(i).baseline() - sorted.get(start).baseline()
                  > 0.3f * sorted.get(start).size();
      if (ends) {
        cut(sorted.subList(start, i), pieces);
        start = i;
      }
    }
    return pieces;
  }

  private static void cut(List<Glyph> row, List<List<Glyph>> pieces) {
    List<Glyph> sorted = new ArrayList<>(row);
    sorted.sort(Comparator.comparing(Glyph::left));
    List<Glyph> piece = new ArrayList<>();
    float right = 0;
    for (Glyph glyph : sorted) {
      if (!piece.isEmpty() && glyph.left() - right > GUTTER * glyph.size()) {
        pieces.add(piece);
        piece = new ArrayList<>();
      }
      right = piece.isEmpty() ? glyph.right() : Math.max(right, glyph.right());
      piece.add(glyph);
    }
    if (!piece.isEmpty()) {
      pieces.add(piece);
    }
  }

  private void order(List<List<Glyph>> pieces, List<List<PrintedLine>> columns) {
    float gutter = gutter(pieces);
    if (Float.isNaN(gutter)) {
      if (!pieces.isEmpty()) {
        columns.add(lines(pieces));
      }
      return;
    }
    List<List<Glyph>> left = new ArrayList<>();
    List<List<Glyph>> right = new ArrayList<>();
    for (List<Glyph> piece : pieces) {
      if (left(piece) < gutter && right(piece) > gutter) {
        order(left, columns);
        order(right, columns);
        left = new ArrayList<>();
        right = new ArrayList<>();
        columns.add(lines(List.of(piece)));
      } else {
        (right(piece) <= gutter ? left : right).add(piece);
      }
    }
    order(left, columns);
    order(right, columns);
  }

  /** Pieces on one baseline become one line. */
  private List<PrintedLine> lines(List<List<Glyph>> pieces) {
    List<PrintedLine> lines = new ArrayList<>();
    List<Glyph> row = new ArrayList<>();
    for (List<Glyph> piece : pieces) {
      boolean next =
          !row.isEmpty()
              && Math.abs(piece.get(0).baseline() - row.get(0).baseline())
                  > 0.3f * row.get(0).size();
      if (next) {
        lines.add(PrintedLine.of(page, row));
        row = new ArrayList<>();
      }
      row.addAll(piece);
    }
    lines.add(PrintedLine.of(page, row));
    return lines;
  }

  /** The middle of a white strip between two columns, or NaN. */
  private static float gutter(List<List<Glyph>> pieces) {
    float from = Float.MAX_VALUE;
    float to = 0;
    for (List<Glyph> piece : pieces) {
      from = Math.min(from, left(piece));
      to = Math.max(to, right(piece));
    }
    float best = Float.NaN;
    int fewest = Integer.MAX_VALUE;
    // A column is a fifth of the width at least.
    for (float x = from + (to - from) / 5; x < to - (to - from) / 5; x += 2) {
      int across = across(pieces, x);
      if (across < fewest && columns(pieces, x)) {
        fewest = across;
        best = x;
      }
    }
    return best;
  }

  private static int across(List<List<Glyph>> pieces, float x) {
    int across = 0;
    for (List<Glyph> piece : pieces) {
      across += left(piece) < x && right(piece) > x ? 1 : 0;
    }
    return across;
  }

  /** Whether lines fill both sides of a strip, and few run across it. */
  private static boolean columns(List<List<Glyph>> pieces, float x) {
    int across = across(pieces, x);
    List<List<Glyph>> left = new ArrayList<>();
    List<List<Glyph>> right = new ArrayList<>();
    for (List<Glyph> piece : pieces) {
      if (right(piece) <= x) {
        left.add(piece);
      } else if (left(piece) >= x) {
        right.add(piece);
      }
    }
    return 3 * across < left.size() + right.size() && filled(left) && filled(right);
  }

  /** Whether most pieces reach over most of the width, as lines of text do and cells do not. */
  private static boolean filled(List<List<Glyph>> pieces) {
    float from = Float.MAX_VALUE;
    float to = 0;
    for (List<Glyph> piece : pieces) {
      from = Math.min(from, left(piece));
      to = Math.max(to, right(piece));
    }
    int full = 0;
    for (List<Glyph> piece : pieces) {
      boolean wide = right(piece) - left(piece) > 0.6f * (to - from);
      full += wide && piece.size() > 15 ? 1 : 0;
    }
    return pieces.size() >= COLUMN_LINES && 2 * full > pieces.size();
  }

  private static float left(List<Glyph> piece) {
    return piece.get(0).left();
  }

  private static float right(List<Glyph> piece) {
    float right = 0;
    for (Glyph glyph : piece) {
      right = Math.max(right, glyph.right());
    }
    return right;
  }
}

package org.rapporteur.loader;

import java.util.Optional;
import org.rapporteur.loader.format.CanonicalText;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.LayoutBlock;
import org.rapporteur.loader.format.LayoutRole;
import org.rapporteur.loader.format.UnreadableException;
import org.rapporteur.text.TextSpan;

/** Refuses texts of a shape that no document has: endless lines and tables. */
final class ShapeCheck {

  private ShapeCheck() {}

  static void check(FormattedText opened, Limits limits) throws UnreadableException {
    lines(opened.canonical(), limits.maxLineLength());
    cells(opened, limits.maxCells());
  }

  private static void lines(CanonicalText canonical, int most) throws UnreadableException {
    String text = canonical.text().toString();
    int start = 0;
    while (start <= text.length()) {
      int lf = text.indexOf('\n', start);
      int end = lf < 0 ? text.length() : lf;
      if (end - start > most) {
        throw UnreadableException.aboveLimit(
            "has a line of " + (end - start) + " characters, more than the limit of " + most,
            "maxLineLength",
            Optional.of(canonical.alignment().toOriginal(new TextSpan(start, end))));
      }
      start = end + 1;
    }
  }

  private static void cells(FormattedText opened, int most) throws UnreadableException {
    int cells = 0;
    for (LayoutBlock block : opened.layout()) {
      cells += block.role() == LayoutRole.CELL ? 1 : 0;
      if (cells > most) {
        throw UnreadableException.aboveLimit(
            "has tables of more cells than the limit of " + most,
            "maxCells",
            Optional.of(opened.canonical().alignment().toOriginal(block.span())));
      }
    }
  }
}

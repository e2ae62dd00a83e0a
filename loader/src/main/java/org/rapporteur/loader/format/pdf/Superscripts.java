package org.rapporteur.loader.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** Takes away the raised numbers that call notes, so that they do not cling to words. */
final class Superscripts {

  private Superscripts() {}

  /** The glyphs in their order without numbers that are smaller and higher than what is before. */
  static List<Glyph> without(List<Glyph> glyphs) {
    List<Glyph> kept = new ArrayList<>();
    Glyph before = null;
    for (Glyph glyph : glyphs) {
      boolean raised =
          before != null
              && glyph.size() < 0.8f * before.size()
              && before.baseline() - glyph.baseline() > 0.15f * before.size()
              && before.baseline() - glyph.baseline() < before.size()
              && glyph.left() - before.right() < 4 * before.size()
              && "0123456789*\u2020\u2021, ".contains(glyph.text());
      if (!raised) {
        kept.add(glyph);
        before = glyph.blank() ? before : glyph;
      }
    }
    return kept;
  }
}

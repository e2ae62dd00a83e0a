package org.rapporteur.loader.format.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the upright glyphs of one page. Mutable, for use by a single thread. */
final class GlyphCollector extends PDFTextStripper {

  /** A page has more glyphs than are allowed. */
  static final class TooManyException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** The Latin ligatures that Unicode has for the sake of older sets of characters. */
  private static final char FIRST_LIGATURE = '\ufb00';

  private static final char LAST_LIGATURE = '\ufb06';

  private final List<Glyph> glyphs = new ArrayList<>();
  private long limit;
  private boolean tooMany;
  private boolean apart;

  GlyphCollector() {
    // The defaults print to a writer, which is not needed.
    setSuppressDuplicateOverlappingText(true);
  }

  List<Glyph> collect(PDDocument document, int page, long most) throws IOException {
    limit = most;
    apart = false;
    setStartPage(page);
    setEndPage(page);
    writeText(document, Writer.nullWriter());
    if (tooMany) {
      throw new TooManyException();
    }
    return List.copyOf(glyphs);
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    String text = position.getUnicode();
    tooMany |= glyphs.size() >= limit;
    // What runs up or down the edge of a page is no part of the text on it.
    if (tooMany || text == null || text.isEmpty() || position.getDir() != 0) {
      return;
    }
    glyphs.add(
        new Glyph(
            spelled(text),
            position.getXDirAdj(),
            position.getYDirAdj(),
            position.getWidthDirAdj(),
            // The height of a glyph depends on fonts of the machine; the size of the type does not.
            Math.abs(position.getFontSizeInPt()),
            bold(position.getFont()),
            apart));
    apart = text.isBlank();
  }

  /** The letters of a ligature that has a character of its own, as fonts with "\ufb01" give it. */
  private static String spelled(String text) {
    char first = text.charAt(0);
    return first >= FIRST_LIGATURE && first <= LAST_LIGATURE
        ? Normalizer.normalize(text, Normalizer.Form.NFKC)
        : text;
  }

  private static boolean bold(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return name.contains("bold")
        || name.contains("black")
        || name.contains("heavy")
        || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
  }
}

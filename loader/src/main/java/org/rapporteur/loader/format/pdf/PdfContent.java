package org.rapporteur.loader.format.pdf;

import java.util.List;
import org.rapporteur.loader.format.Metadata;

/**
 * What stands in a PDF file.
 *
 * @param pages its pages in their order
 * @param metadata what it tells beside its text
 */
record PdfContent(List<Page> pages, Metadata metadata) {

  /**
   * A page.
   *
   * @param number counted from 1
   * @param width in points
   * @param height in points
   * @param glyphs what is printed on it, in the order of the file
   */
  record Page(int number, float width, float height, List<Glyph> glyphs) {}
}

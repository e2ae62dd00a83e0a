package org.rapporteur.loader.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.rapporteur.loader.internal.structure.BlockKind;

/** Sets a text on pages of one or two columns, with a header and a number on each page. */
final class PdfForm {

  private static final PDFont ROMAN = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
  private static final float MARGIN = 60;
  private static final float GUTTER = 24;
  private static final float TOP = PDRectangle.A4.getHeight() - 80;
  private static final float BOTTOM = 80;

  private final int columns;
  private final float columnWidth;
  private final PDDocument document = new PDDocument();
  private PDPageContentStream page;
  private int number;
  private int column;
  private float y;

  /** The top of the columns: below a title that runs across them. */
  private float columnTop = TOP;

  PdfForm(int columns) {
    this.columns = columns;
    float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
    this.columnWidth = (width - (columns - 1) * GUTTER) / columns;
  }

  byte[] write(List<Piece> pieces) throws IOException {
    newPage();
    boolean titled = false;
    for (Piece piece : pieces) {
      boolean title = piece.kind() == BlockKind.TITLE && !titled;
      titled |= title;
      boolean heading = piece.kind() == BlockKind.HEADING || piece.kind() == BlockKind.TITLE;
      PDFont font = heading ? BOLD : ROMAN;
      float size = title ? 18 : heading ? 13 : 10.5f;
      float width = title && column == 0 ? PDRectangle.A4.getWidth() - 2 * MARGIN : columnWidth;
      for (String line : lines(encodable(piece.line(), font), font, size, width)) {
        if (y < BOTTOM) {
          nextColumn();
        }
        print(line, font, size, MARGIN + column * (columnWidth + GUTTER), y);
        y -= 1.2f * size;
      }
      y -= 7;
      if (title) {
        columnTop = y;
      }
    }
    page.close();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }

  private void nextColumn() throws IOException {
    column++;
    if (column == columns) {
      page.close();
      columnTop = TOP;
      newPage();
    }
    y = columnTop;
  }

  private void newPage() throws IOException {
    PDPage sheet = new PDPage(PDRectangle.A4);
    document.addPage(sheet);
    page = new PDPageContentStream(document, sheet);
    number++;
    column = 0;
    y = columnTop;
    print("Papers of the Harbour Institute", ROMAN, 9, MARGIN, TOP + 40);
    print("- " + number + " -", ROMAN, 9, 290, 40);
  }

  private void print(String line, PDFont font, float size, float x, float at) throws IOException {
    page.beginText();
    page.setFont(font, size);
    page.newLineAtOffset(x, at);
    page.showText(line);
    page.endText();
  }

  private static List<String> lines(String text, PDFont font, float size, float width)
      throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" +")) {
      String longer = line.length() == 0 ? word : line + " " + word;
      if (line.length() > 0 && font.getStringWidth(longer) / 1000 * size > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** What the fonts that every reader has cannot print is left out. */
  private static String encodable(String text, PDFont font) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isSpaceChar(c) || c == '\t' ? ' ' : c)
        .filter(c -> encodes(font, Character.toString(c)))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean encodes(PDFont font, String character) {
    try {
      font.encode(character);
      return true;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }
}

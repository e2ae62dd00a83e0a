package org.rapporteur.loader.format.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Prints single lines at places on pages. */
final class Sheets {

  private static final PDFont ROMAN = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
  private static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD);

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);

  Sheets page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** A line whose baseline is so far below the top of the page. */
  Sheets line(float x, float fromTop, float size, String words) throws IOException {
    return print(ROMAN, x, fromTop, size, words);
  }

  Sheets bold(float x, float fromTop, float size, String words) throws IOException {
    return print(BOLD, x, fromTop, size, words);
  }

  private Sheets print(PDFont font, float x, float fromTop, float size, String words)
      throws IOException {
    try (PDPageContentStream stream =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
      stream.beginText();
      stream.setFont(font, size);
      stream.newLineAtOffset(x, PDRectangle.A4.getHeight() - fromTop);
      stream.showText(words);
      stream.endText();
    }
    return this;
  }

  /** Lines one below the other. */
  Sheets lines(float x, float fromTop, float size, String... lines) throws IOException {
    for (int i = 0; i < lines.length; i++) {
      line(x, fromTop + 1.2f * size * i, size, lines[i]);
    }
    return this;
  }

  Sheets lock() throws IOException {
    document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    return this;
  }

  byte[] save() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    document.close();
    return out.toByteArray();
  }
}

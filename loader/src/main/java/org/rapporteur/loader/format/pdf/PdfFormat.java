package org.rapporteur.loader.format.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.rapporteur.loader.format.DocumentFormat;
import org.rapporteur.loader.format.FormatContext;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.UnreadableException;

/**
 * PDF files, read by Apache PDFBox, which is an optional dependency. Immutable and thread-safe.
 *
 * <p>The decoded text that an alignment leads to is that of the lines in reading order. Headers,
 * footers and page numbers are left out of it; footnotes follow the text.
 */
public final class PdfFormat implements DocumentFormat {

  /** A reader allows other bytes before the mark of the format. */
  private static final int HEAD = 1024;

  @Override
  public String name() {
    return "PDF";
  }

  @Override
  public Set<String> endings() {
    return Set.of(".pdf");
  }

  @Override
  public boolean recognises(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
  }

  @Override
  public FormattedText read(byte[] bytes, FormatContext context) throws UnreadableException {
    PdfStreams.check(bytes, context);
    PdfContent content;
    try {
      content = PdfReader.read(bytes, context.maxExpandedBytes());
    } catch (NoClassDefFoundError e) {
      throw new UnreadableException(
          UnreadableException.Reason.UNSUPPORTED,
          "is a PDF file, and the library that reads PDF is not there",
          "Add the dependency org.apache.pdfbox:pdfbox, version 3.");
    }
    if (content.pages().stream().allMatch(page -> page.glyphs().isEmpty())) {
      throw new UnreadableException(
          UnreadableException.Reason.UNSUPPORTED,
          "has no text on its " + content.pages().size() + " pages, only pictures",
          "Have the text recognised (OCR) and load the result.");
    }
    return new PdfText(content, context.words()).read();
  }
}

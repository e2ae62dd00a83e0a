package org.rapporteur.loader.format.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.rapporteur.loader.format.Metadata;
import org.rapporteur.loader.format.UnreadableException;

/** Reads the glyphs and properties of a PDF file by PDFBox. */
final class PdfReader {

  /** What a glyph takes in memory, roughly. */
  private static final int BYTES_PER_GLYPH = 64;

  private PdfReader() {}

  static PdfContent read(byte[] bytes, long maxBytes) throws UnreadableException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<PdfContent.Page> pages = new ArrayList<>();
      long left = maxBytes / BYTES_PER_GLYPH;
      for (int number = 1; number <= document.getNumberOfPages(); number++) {
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException("the thread was interrupted");
        }
        List<Glyph> glyphs = new GlyphCollector().collect(document, number, left);
        left -= glyphs.size();
        PDRectangle box = document.getPage(number - 1).getCropBox();
        pages.add(new PdfContent.Page(number, box.getWidth(), box.getHeight(), glyphs));
      }
      return new PdfContent(pages, metadata(document.getDocumentInformation()));
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(
          UnreadableException.Reason.LOCKED,
          "is locked by a password",
          "Save a copy without a password and load that.");
    } catch (GlyphCollector.TooManyException e) {
      throw new UnreadableException(
          UnreadableException.Reason.LIMIT,
          "has more text than fits into the limit of " + maxBytes + " bytes",
          "Raise Limits.maxExpandedBytes if the document is to be trusted.");
    } catch (CancellationException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // PDFBox tells of broken files by either.
      throw new UnreadableException(
          UnreadableException.Reason.MALFORMED,
          "is not a sound PDF file: " + e.getMessage(),
          "Open it in a viewer and save it anew, or load another copy.");
    }
  }

  private static Metadata metadata(PDDocumentInformation information) {
    return new Metadata(
        Optional.ofNullable(information.getTitle()).filter(title -> !ofTool(title)),
        Optional.ofNullable(information.getAuthor())
            .filter(author -> author.strip().indexOf(' ') > 0)
            .map(author -> List.of(author.split("\\s*;\\s*")))
            .orElse(List.of()),
        // A file is made on another day than the document is published.
        Optional.empty(),
        Optional.empty());
  }

  /** Whether a title is but the name of the file that a program made the PDF from. */
  private static boolean ofTool(String title) {
    String lower = title.toLowerCase(Locale.ROOT).strip();
    return lower.startsWith("microsoft word -")
        || lower.startsWith("untitled")
        || lower.matches(".*\\.[a-z]{2,4}[0-9x]?");
  }
}

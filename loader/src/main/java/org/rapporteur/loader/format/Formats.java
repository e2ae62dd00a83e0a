package org.rapporteur.loader.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.loader.format.docx.DocxFormat;
import org.rapporteur.loader.format.html.HtmlFormat;
import org.rapporteur.loader.format.markdown.MarkdownFormat;
import org.rapporteur.loader.format.pdf.PdfFormat;

/**
 * The formats that a loader reads, in the order in which they are asked whether they recognise a
 * file. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Formats {

  private final List<DocumentFormat> formats;

  private Formats(List<DocumentFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /**
   * Those of the library: PDF, DOCX, HTML, Markdown and plain text.
   *
   * @return the formats
   */
  public static Formats standard() {
    return new Formats(
        List.of(
            new PdfFormat(),
            new DocxFormat(),
            new HtmlFormat(),
            new MarkdownFormat(),
            new PlainTextFormat()));
  }

  /**
   * These formats and another, which is asked first.
   *
   * @param format the other
   * @return new formats
   */
  public Formats with(DocumentFormat format) {
    List<DocumentFormat> all = new ArrayList<>(formats);
    all.add(0, format);
    return new Formats(all);
  }

  /**
   * The format of a file.
   *
   * @param bytes the whole file; not changed
   * @return the first format that recognises it
   */
  public DocumentFormat of(byte[] bytes) {
    for (DocumentFormat format : formats) {
      if (format.recognises(bytes)) {
        return format;
      }
    }
    throw new IllegalStateException("plain text recognises everything");
  }

  /**
   * Whether a file is meant as a document, to tell by its name.
   *
   * @param fileName the name of a file in a folder
   * @return true if it ends as names of one of the formats do
   */
  public boolean nameEndsAsDocument(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return formats.stream().flatMap(format -> format.endings().stream()).anyMatch(lower::endsWith);
  }
}

package org.rapporteur.loader.forms;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The formats that tests write a plain text in. */
public enum Form {
  /** As it is. */
  TEXT(".txt"),
  /** With number signs, dashes and escapes. */
  MARKDOWN(".md"),
  /** A page with navigation, a cookie notice and a footer around the text. */
  HTML(".html"),
  /** Pages with headers and numbers. */
  PDF(".pdf"),
  /** Pages of two columns with headers and numbers. */
  PDF_COLUMNS(".pdf"),
  /** With styles and lists of a word processor. */
  DOCX(".docx");

  private final String ending;

  Form(String ending) {
    this.ending = ending;
  }

  /** How names of such files end. */
  public String ending() {
    return ending;
  }

  /**
   * Writes a plain text in this form.
   *
   * @param text the bytes of a text file
   * @return the bytes of the new file
   */
  public byte[] write(byte[] text) throws Exception {
    List<Piece> pieces = Piece.of(text);
    return switch (this) {
      case TEXT -> text;
      case MARKDOWN -> MarkdownForm.of(pieces).getBytes(StandardCharsets.UTF_8);
      case HTML -> HtmlForm.of(pieces).getBytes(StandardCharsets.UTF_8);
      case PDF -> new PdfForm(1).write(pieces);
      case PDF_COLUMNS -> new PdfForm(2).write(pieces);
      case DOCX -> DocxForm.of(pieces);
    };
  }
}

package org.rapporteur.loader.fuzz;

import java.util.List;
import org.rapporteur.loader.format.docx.DocxFormat;
import org.rapporteur.loader.format.html.HtmlFormat;
import org.rapporteur.loader.format.markdown.MarkdownFormat;
import org.rapporteur.loader.format.pdf.PdfFormat;

/** What is fuzzed: how an input is read and what has to hold, and good inputs to begin with. */
enum FuzzTarget {
  /** A plain text in any encoding, repaired or not. */
  TEXT(8192, new FormatAttempt(FormatAttempt.plainText()), Samples::texts),
  /** Markdown. */
  MARKDOWN(8192, new FormatAttempt(new MarkdownFormat()), Samples::markdown),
  /** A web page. */
  HTML(16384, new FormatAttempt(new HtmlFormat()), Samples::pages),
  /** A PDF file, its streams not compressed, so that changes reach them. */
  PDF(16384, new FormatAttempt(new PdfFormat()), Samples::pdfs),
  /** A word processor's file as it is. */
  DOCX(16384, new FormatAttempt(new DocxFormat()), Samples::docx),
  /** The parts of a word processor's file, before they are compressed. */
  DOCX_PARTS(
      16384,
      input -> new FormatAttempt(new DocxFormat()).on(Parts.zip(Parts.DOCX, input)),
      Samples::docxParts),
  /** Any file, read and coded. */
  DOCUMENT(8192, LoaderAttempt::on, Samples::documents),
  /** A text put together from what such documents are made of, read and coded. */
  GENRE(512, input -> LoaderAttempt.on(Genre.text(input)), Samples::genre),
  /** A corpus in the native format, and all that is written of it. */
  CORPUS_JSON(65536, CorpusAttempt::on, Samples::corpora),
  /** A review in the native format. */
  REVIEW_JSON(16384, ReviewAttempt::onJson, Samples::reviews),
  /** The table that a reviewer filled in. */
  REVIEW_CSV(16384, ReviewAttempt::onTable, Samples::tables),
  /** A project of a program for qualitative analysis, as it is. */
  QDPX(131072, ProjectAttempt::on, Samples::projects),
  /** The parts of such a project. */
  QDPX_PARTS(
      16384, input -> ProjectAttempt.on(Parts.zip(Parts.QDPX, input)), Samples::projectParts);

  /** Reads an input; whatever it throws is a defect. */
  interface Attempt {
    void on(byte[] input) throws Exception;
  }

  private interface Seeds {
    List<byte[]> make() throws Exception;
  }

  private final int largest;
  private final Attempt attempt;
  private final Seeds seeds;

  FuzzTarget(int largest, Attempt attempt, Seeds seeds) {
    this.largest = largest;
    this.attempt = attempt;
    this.seeds = seeds;
  }

  /** The size of the largest input worth trying, in bytes. */
  int largest() {
    return largest;
  }

  /**
   * Tries an input.
   *
   * @throws Exception or {@link Error}, if it shows a defect
   */
  void attempt(byte[] input) throws Exception {
    attempt.on(input);
  }

  /** Good inputs to begin with. */
  List<byte[]> seeds() throws Exception {
    return seeds.make();
  }
}

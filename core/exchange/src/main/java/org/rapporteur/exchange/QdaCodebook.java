package org.rapporteur.exchange;

import java.io.IOException;
import java.io.OutputStream;
import org.rapporteur.model.Corpus;

/**
 * The coding frame of a corpus as a codebook of the <a
 * href="https://www.qdasoftware.org/products-codebook-exchange/">REFI-QDA standard</a> ({@code
 * .qdc}, codebook 1.0), which ATLAS.ti, MAXQDA, NVivo, QualCoder, Taguette and others import.
 *
 * <p>It holds {@code Recommendation/{MUST, SHOULD, MAY, AVOID}}, {@code Risk/{UNLIKELY, …}} with
 * the terms of ICD 203, {@code Issue/…} by the ids of the codebook, {@code Actor/…} with their
 * parts in findings below them, and {@code Attribution/{AUTHOR, PANEL, …}}. No two codes have the
 * same name, because some programs drop the second. Ids are UUIDs of version 5 of the code's path:
 * the same code has the same id in every export.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class QdaCodebook implements CorpusWriter {

  private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

  private QdaCodebook() {}

  /**
   * The writer.
   *
   * @return the only one
   */
  public static QdaCodebook create() {
    return new QdaCodebook();
  }

  @Override
  public void write(Corpus corpus, OutputStream stream) throws IOException {
    XmlOut xml = new XmlOut(stream);
    xml.start("CodeBook", "xmlns", NAMESPACE, "origin", Provenance.of(corpus).toString());
    codes(xml, CodeFrame.of(corpus));
    xml.end();
    xml.finish();
  }

  /** The element that codebooks and projects share. */
  static void codes(XmlOut xml, CodeFrame frame) throws IOException {
    xml.start("Codes");
    for (CodeFrame.Node root : frame.roots()) {
      code(xml, root);
    }
    xml.end();
  }

  private static void code(XmlOut xml, CodeFrame.Node node) throws IOException {
    xml.start(
        "Code",
        "guid",
        node.guid(),
        "name",
        node.path().name(),
        "isCodable",
        String.valueOf(node.codable()));
    if (!node.description().isEmpty()) {
      xml.element("Description", node.description());
    }
    for (CodeFrame.Node child : node.children()) {
      code(xml, child);
    }
    xml.end();
  }
}

package org.rapporteur.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingKind;
import tools.jackson.core.JsonGenerator;

/**
 * JSON Lines (<a href="https://jsonlines.org">jsonlines.org</a>): a JSON object on every line,
 * UTF-8, LF, with the names that <a href="https://github.com/google/langextract">langextract</a>
 * gives its extractions. Offsets are code points, half-open, as Python counts them.
 *
 * <ul>
 *   <li>{@link #findings()} writes a line for each finding, for {@code pandas.read_json(file,
 *       lines=True)} and for tools that take one record after the other. What is known of the
 *       source is repeated.
 *   <li>{@link #documents()} writes a line for each source with its text and all its findings, for
 *       langextract's {@code load_annotated_documents_jsonl} and {@code visualize}.
 * </ul>
 *
 * <p>The class of an extraction is {@code recommendation} or {@code risk}; its description is the
 * sentence of {@link Corpus#explain}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JsonLines implements CorpusWriter {

  private final boolean documents;

  private JsonLines(boolean documents) {
    this.documents = documents;
  }

  /**
   * A line for each finding.
   *
   * @return the writer
   */
  public static JsonLines findings() {
    return new JsonLines(false);
  }

  /**
   * A line for each source with its text and findings, none left out.
   *
   * @return the writer
   */
  public static JsonLines documents() {
    return new JsonLines(true);
  }

  @Override
  public void write(Corpus corpus, OutputStream stream) throws IOException {
    Provenance provenance = Provenance.of(corpus);
    JsonOut.write(
        stream,
        json -> {
          for (SourceView view : SourceView.of(corpus)) {
            if (documents) {
              document(json, view, provenance);
            } else {
              findings(json, view, provenance);
            }
          }
        });
  }

  private static void findings(JsonGenerator json, SourceView view, Provenance provenance) {
    for (int i = 0; i < view.findings().size(); i++) {
      json.writeStartObject();
      source(json, view);
      extraction(json, view, i);
      JsonOut.provenance(json, provenance);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void document(JsonGenerator json, SourceView view, Provenance provenance) {
    json.writeStartObject();
    source(json, view);
    json.writeStringProperty("text", view.source().text().toString());
    json.writeArrayPropertyStart("extractions");
    for (int i = 0; i < view.findings().size(); i++) {
      json.writeStartObject();
      extraction(json, view, i);
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonOut.provenance(json, provenance);
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private static void source(JsonGenerator json, SourceView view) {
    json.writeStringProperty("document_id", view.source().id().toString());
    JsonOut.columns(json, Columns.SOURCE.subList(1, Columns.SOURCE.size()), view, view.source());
  }

  private static void extraction(JsonGenerator json, SourceView view, int index) {
    Finding finding = view.findings().get(index);
    boolean advice = finding.kind() == FindingKind.RECOMMENDATION;
    json.writeStringProperty("extraction_class", advice ? "recommendation" : "risk");
    json.writeStringProperty("extraction_text", finding.quote().text());
    json.writeObjectPropertyStart("char_interval");
    JsonOut.span(json, view.points().of(finding.quote().span()), "start_pos", "end_pos");
    json.writeEndObject();
    json.writeStringProperty("alignment_status", "match_exact");
    json.writeNumberProperty("extraction_index", index);
    json.writeStringProperty("description", view.corpus().explain(finding));
    json.writeObjectPropertyStart("attributes");
    json.writeStringProperty("id", finding.id().toString());
    List<Column<Finding>> columns = advice ? Columns.RECOMMENDATION : Columns.RISK;
    JsonOut.columns(json, columns, view, finding);
    json.writeEndObject();
  }
}

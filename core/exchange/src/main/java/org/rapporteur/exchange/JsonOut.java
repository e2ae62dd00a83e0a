package org.rapporteur.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.rapporteur.text.TextSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON as it is written, field by field. */
final class JsonOut {

  /** What is written. */
  interface Content {
    void write(JsonGenerator json) throws IOException;
  }

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          // Lines of their own are ended by who writes them.
          .rootValueSeparator("")
          .build();

  private JsonOut() {}

  /** Writes to a stream that stays open; the lines end as the content says. */
  static void write(OutputStream stream, Content content) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), stream)) {
      content.write(json);
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw e;
    }
    stream.flush();
  }

  static void strings(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /** A span under its two names. */
  static void span(JsonGenerator json, TextSpan span, String start, String end) {
    json.writeNumberProperty(start, span.start());
    json.writeNumberProperty(end, span.end());
  }

  static void provenance(JsonGenerator json, Provenance provenance) {
    json.writeStringProperty("library", provenance.library());
    strings(json, "rule_sets", provenance.ruleSets());
  }

  /** A property each: a string, or a list where there may be several; nothing where none is. */
  static <T> void columns(JsonGenerator json, List<Column<T>> columns, SourceView view, T item) {
    for (Column<T> column : columns) {
      List<String> values = column.values().apply(view, item);
      if (column.many()) {
        strings(json, column.name(), values);
      } else if (!values.isEmpty()) {
        json.writeStringProperty(column.name(), values.get(0));
      }
    }
  }
}

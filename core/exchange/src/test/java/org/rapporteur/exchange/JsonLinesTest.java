package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.text.SourceText;

/**
 * langextract's viewer and pandas read the lines; here a parser that is not the one that writes.
 */
class JsonLinesTest {

  private final Corpus corpus = SmallCorpus.corpus();

  private static List<JsonObject> lines(JsonLines writer, Corpus corpus) {
    return SmallCorpus.text(writer, corpus)
        .lines()
        .peek(line -> assertThat(line).startsWith("{").endsWith("}"))
        .map(JsonLinesTest::parsed)
        .toList();
  }

  private static JsonObject parsed(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }

  private static List<JsonObject> extractions(JsonObject document) {
    return document.getJsonArray("extractions").getValuesAs(JsonObject.class);
  }

  @Test
  void every_finding_is_a_line() {
    List<JsonObject> lines = lines(JsonLines.findings(), corpus);
    assertThat(lines)
        .extracting(line -> line.getString("extraction_text"))
        .containsExactlyElementsOf(
            corpus.findings().stream().map(Finding::quote).map(quote -> quote.text()).toList());
    assertThat(lines)
        .extracting(line -> line.getString("extraction_class"))
        .containsExactly("recommendation", "risk", "recommendation");
    lines.forEach(line -> checkPlace(line, SmallCorpus.REPORT));
  }

  @Test
  void every_source_is_a_line_with_its_text() {
    List<JsonObject> lines = lines(JsonLines.documents(), corpus);
    assertThat(lines)
        .extracting(line -> line.getString("text"))
        .containsExactly(SmallCorpus.REPORT.toString(), SmallCorpus.ESSAY.toString());
    assertThat(extractions(lines.get(0))).hasSize(3);
    extractions(lines.get(0)).forEach(e -> checkPlace(e, SmallCorpus.REPORT));
    assertThat(extractions(lines.get(1))).isEmpty();
  }

  @Test
  void an_extraction_has_no_field_that_langextract_refuses() {
    extractions(lines(JsonLines.documents(), corpus).get(0))
        .forEach(
            extraction ->
                assertThat(extraction.keySet())
                    .isSubsetOf(
                        "extraction_class",
                        "extraction_text",
                        "char_interval",
                        "alignment_status",
                        "extraction_index",
                        "group_index",
                        "description",
                        "attributes",
                        "token_interval"));
  }

  @Test
  void attributes_are_strings_or_lists_of_strings() {
    lines(JsonLines.findings(), corpus)
        .forEach(
            line ->
                assertThat(line.getJsonObject("attributes").values())
                    .isNotEmpty()
                    .extracting(JsonValue::getValueType)
                    .isSubsetOf(JsonValue.ValueType.STRING, JsonValue.ValueType.ARRAY));
  }

  private static void checkPlace(JsonObject extraction, SourceText text) {
    JsonObject interval = extraction.getJsonObject("char_interval");
    int start = interval.getInt("start_pos");
    int end = interval.getInt("end_pos");
    assertThat(SmallCorpus.cut(text, start, end))
        .isEqualTo(extraction.getString("extraction_text"));
  }
}

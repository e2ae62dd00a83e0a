package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.text.SourceText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** langextract's viewer and pandas read the lines. */
class JsonLinesTest {

  private final Corpus corpus = SmallCorpus.corpus();

  private static List<JsonNode> lines(JsonLines writer, Corpus corpus) {
    return SmallCorpus.text(writer, corpus)
        .lines()
        .peek(line -> assertThat(line).startsWith("{").endsWith("}"))
        .map(line -> JsonMapper.shared().readTree(line))
        .toList();
  }

  @Test
  void every_finding_is_a_line() {
    List<JsonNode> lines = lines(JsonLines.findings(), corpus);
    assertThat(lines)
        .extracting(line -> line.get("extraction_text").asString())
        .containsExactlyElementsOf(
            corpus.findings().stream().map(Finding::quote).map(quote -> quote.text()).toList());
    assertThat(lines)
        .extracting(line -> line.get("extraction_class").asString())
        .containsExactly("recommendation", "risk", "recommendation");
    lines.forEach(line -> checkPlace(line, SmallCorpus.REPORT));
  }

  @Test
  void every_source_is_a_line_with_its_text() {
    List<JsonNode> lines = lines(JsonLines.documents(), corpus);
    assertThat(lines)
        .extracting(line -> line.get("text").asString())
        .containsExactly(SmallCorpus.REPORT.toString(), SmallCorpus.ESSAY.toString());
    assertThat(lines.get(0).get("extractions")).hasSize(3);
    lines.get(0).get("extractions").forEach(e -> checkPlace(e, SmallCorpus.REPORT));
    assertThat(lines.get(1).get("extractions")).isEmpty();
  }

  @Test
  void an_extraction_has_no_field_that_langextract_refuses() {
    lines(JsonLines.documents(), corpus)
        .get(0)
        .get("extractions")
        .forEach(
            extraction ->
                assertThat(extraction.propertyNames())
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
                line.get("attributes")
                    .forEach(
                        value ->
                            assertThat(value.isString() || value.isArray())
                                .as(value.toString())
                                .isTrue()));
  }

  private static void checkPlace(JsonNode extraction, SourceText text) {
    JsonNode interval = extraction.get("char_interval");
    int start = interval.get("start_pos").asInt();
    int end = interval.get("end_pos").asInt();
    assertThat(SmallCorpus.cut(text, start, end))
        .isEqualTo(extraction.get("extraction_text").asString());
  }
}

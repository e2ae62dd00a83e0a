package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Corpus;

/**
 * A spreadsheet program or R opens a wide table; here a library that is not the one that writes.
 */
class CorpusCsvTest {

  private static final CSVFormat RFC4180 =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private static List<CSVRecord> rows(CorpusWriter writer, Corpus corpus) {
    try (var parser = RFC4180.parse(new StringReader(SmallCorpus.text(writer, corpus)))) {
      List<CSVRecord> rows = parser.getRecords();
      // A cell too few or too many would shift all that follow.
      assertThat(rows).allMatch(CSVRecord::isConsistent);
      assertThat(parser.getHeaderNames()).doesNotHaveDuplicates();
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final Corpus corpus = SmallCorpus.corpus();

  @Test
  void every_recommendation_has_a_row_with_its_words_and_parts() {
    List<CSVRecord> rows = rows(CorpusCsv.recommendations(), corpus);
    assertThat(rows).hasSize(2);
    CSVRecord row = rows.get(0);
    assertThat(row.get("quote")).isEqualTo(SmallCorpus.advice().quote().text());
    assertThat(row.get("strength")).isEqualTo("SHOULD");
    assertThat(row.get("polarity")).isEqualTo("DO");
    assertThat(row.get("attribution")).isEqualTo("PANEL");
    assertThat(CellList.split(row.get("addressees")))
        .containsExactly("STATE:Japan", "OTHER_ORGANIZATION:" + SmallCorpus.ODD.name());
    assertThat(row.get("issues")).isEqualTo("defense-spending|taiwan");
    assertThat(row.get("cap_codes")).isEqualTo("1600");
    assertThat(row.get("session")).isEqualTo("Session 1");
    assertThat(row.get("rule")).isEqualTo("prescription.modal");
    assertThat(row.get("explanation")).isEqualTo(corpus.explain(SmallCorpus.advice()));
    assertThat(rows.get(1).get("attribution")).isEqualTo("PERSON:Mika Aoki");
  }

  @Test
  void every_row_repeats_what_is_known_of_its_source() {
    CSVRecord row = rows(CorpusCsv.risks(), corpus).get(0);
    assertThat(row.get("title")).isEqualTo("Report: =\"A\"/B, *2025*");
    assertThat(row.get("authors")).isEqualTo("Mika Aoki|T. Rans");
    assertThat(row.get("publisher")).isEqualTo("The Institute");
    assertThat(row.get("event")).isEqualTo("Fo\u0301rum");
    assertThat(row.get("event_date")).isEqualTo("2025-01");
    assertThat(row.get("published")).isEmpty();
    assertThat(row.get("text_sha256")).isEqualTo(SmallCorpus.REPORT.sha256());
  }

  @Test
  void places_are_code_points() {
    for (CorpusWriter writer :
        List.of(CorpusCsv.recommendations(), CorpusCsv.risks(), CorpusCsv.mentions())) {
      assertThat(rows(writer, corpus)).isNotEmpty();
      for (CSVRecord row : rows(writer, corpus)) {
        int start = Integer.parseInt(row.get("start"));
        int end = Integer.parseInt(row.get("end"));
        assertThat(SmallCorpus.cut(SmallCorpus.REPORT, start, end)).isEqualTo(row.get("quote"));
      }
    }
  }

  @Test
  void no_cell_is_run_as_a_formula() {
    CSVRecord row = rows(CorpusCsv.recommendations(), corpus).get(0);
    assertThat(row.get("action")).isEqualTo("'=raise *defense* spending");
    for (CorpusWriter writer :
        List.of(
            CorpusCsv.recommendations(),
            CorpusCsv.risks(),
            CorpusCsv.mentions(),
            CorpusCsv.sessions(),
            CorpusCsv.sources())) {
      rows(writer, corpus)
          .forEach(cells -> assertThat(cells.toList()).noneMatch(cell -> cell.matches("[=+@-].*")));
    }
  }

  @Test
  void sources_in_which_nothing_was_found_count_too() {
    List<CSVRecord> rows = rows(CorpusCsv.sources(), corpus);
    assertThat(rows).extracting(row -> row.get("recommendations")).containsExactly("2", "0");
    assertThat(rows).extracting(row -> row.get("risks")).containsExactly("1", "0");
  }

  @Test
  void mentions_and_sessions_have_tables_of_their_own() {
    assertThat(rows(CorpusCsv.mentions(), corpus))
        .extracting(row -> row.get("type") + " " + row.get("subject"))
        .containsExactly("ACTOR STATE:Japan", "ISSUE defense-spending", "ACTOR STATE:Taiwan");
    assertThat(rows(CorpusCsv.sessions(), corpus))
        .extracting(row -> row.get("label") + ", " + row.get("chair"))
        .containsExactly("Session 1, PERSON:Mika Aoki");
  }
}

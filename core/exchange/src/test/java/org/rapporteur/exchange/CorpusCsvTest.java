package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Corpus;

/** A spreadsheet program or R opens a wide table. */
class CorpusCsvTest {

  private static List<NamedCsvRecord> rows(CorpusWriter writer, Corpus corpus) {
    return CsvReader.builder().ofNamedCsvRecord(SmallCorpus.text(writer, corpus)).stream().toList();
  }

  private final Corpus corpus = SmallCorpus.corpus();

  @Test
  void every_recommendation_has_a_row_with_its_words_and_parts() {
    List<NamedCsvRecord> rows = rows(CorpusCsv.recommendations(), corpus);
    assertThat(rows).hasSize(2);
    NamedCsvRecord row = rows.get(0);
    assertThat(row.getField("quote")).isEqualTo(SmallCorpus.advice().quote().text());
    assertThat(row.getField("strength")).isEqualTo("SHOULD");
    assertThat(row.getField("polarity")).isEqualTo("DO");
    assertThat(row.getField("attribution")).isEqualTo("PANEL");
    assertThat(CellList.split(row.getField("addressees")))
        .containsExactly("STATE:Japan", "OTHER_ORGANIZATION:" + SmallCorpus.ODD.name());
    assertThat(row.getField("issues")).isEqualTo("defense-spending|taiwan");
    assertThat(row.getField("cap_codes")).isEqualTo("1600");
    assertThat(row.getField("session")).isEqualTo("Session 1");
    assertThat(row.getField("rule")).isEqualTo("prescription.modal");
    assertThat(row.getField("explanation")).isEqualTo(corpus.explain(SmallCorpus.advice()));
    assertThat(rows.get(1).getField("attribution")).isEqualTo("PERSON:Mika Aoki");
  }

  @Test
  void every_row_repeats_what_is_known_of_its_source() {
    NamedCsvRecord row = rows(CorpusCsv.risks(), corpus).get(0);
    assertThat(row.getField("title")).isEqualTo("Report: =\"A\"/B, *2025*");
    assertThat(row.getField("authors")).isEqualTo("Mika Aoki|T. Rans");
    assertThat(row.getField("publisher")).isEqualTo("The Institute");
    assertThat(row.getField("event")).isEqualTo("Fo\u0301rum");
    assertThat(row.getField("event_date")).isEqualTo("2025-01");
    assertThat(row.getField("published")).isEmpty();
    assertThat(row.getField("text_sha256")).isEqualTo(SmallCorpus.REPORT.sha256());
  }

  @Test
  void places_are_code_points() {
    for (CorpusWriter writer : List.of(CorpusCsv.recommendations(), CorpusCsv.risks())) {
      for (NamedCsvRecord row : rows(writer, corpus)) {
        int start = Integer.parseInt(row.getField("start"));
        int end = Integer.parseInt(row.getField("end"));
        assertThat(SmallCorpus.cut(SmallCorpus.REPORT, start, end))
            .isEqualTo(row.getField("quote"));
      }
    }
  }

  @Test
  void no_cell_is_run_as_a_formula() {
    NamedCsvRecord row = rows(CorpusCsv.recommendations(), corpus).get(0);
    assertThat(row.getField("action")).isEqualTo("'=raise *defense* spending");
    for (CorpusWriter writer :
        List.of(
            CorpusCsv.recommendations(),
            CorpusCsv.risks(),
            CorpusCsv.mentions(),
            CorpusCsv.sessions(),
            CorpusCsv.sources())) {
      rows(writer, corpus)
          .forEach(
              cells -> assertThat(cells.getFields()).noneMatch(cell -> cell.matches("[=+@-].*")));
    }
  }

  @Test
  void sources_in_which_nothing_was_found_count_too() {
    List<NamedCsvRecord> rows = rows(CorpusCsv.sources(), corpus);
    assertThat(rows).extracting(row -> row.getField("recommendations")).containsExactly("2", "0");
    assertThat(rows).extracting(row -> row.getField("risks")).containsExactly("1", "0");
  }

  @Test
  void mentions_and_sessions_have_tables_of_their_own() {
    assertThat(rows(CorpusCsv.mentions(), corpus))
        .extracting(row -> row.getField("type") + " " + row.getField("subject"))
        .containsExactly("ACTOR STATE:Japan", "ISSUE defense-spending", "ACTOR STATE:Taiwan");
    assertThat(rows(CorpusCsv.sessions(), corpus))
        .extracting(row -> row.getField("label") + ", " + row.getField("chair"))
        .containsExactly("Session 1, PERSON:Mika Aoki");
  }
}

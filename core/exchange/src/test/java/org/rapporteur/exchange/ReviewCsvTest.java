package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Amendment;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Review;
import org.rapporteur.model.Reviewer;
import org.rapporteur.model.Strength;

/** An analyst reviews with a spreadsheet program. */
class ReviewCsvTest {

  private static final String HEADER =
      "decision,source,text_sha256,file,title,kind,start,end,quote,attribution,issues,strength,"
          + "polarity,addressees,action,action_start,likelihood,icd203,cause,affected,as_kind,"
          + "as_start,as_quote,reviewer,note";

  private final ReviewedText text =
      new ReviewedText("Japan should =talk. War \uD83D\uDD4A is likely. +Peace, too.");
  private final Recommendation advice = text.recommendation(text.span("Japan should =talk"));
  private final Finding war = text.risk(text.span("War \uD83D\uDD4A is likely"));
  private final Corpus corpus = text.corpus(advice, war);

  @Test
  void writes_a_row_for_each_correction() {
    Review review = Reviewer.of(corpus, "=Ann").reject(war, "no, \"never\"").review();

    assertThat(ReviewCsv.write(review))
        .isEqualTo(
            HEADER
                + "\r\nREJECT,%s,%s,,\"'+Report, \"\"A\"\"\",RISK,20,36,War \uD83D\uDD4A is likely"
                    .formatted(text.source.id(), text.text.sha256())
                + ",,,,,,,,,,,,,,,'=Ann,\"no, \"\"never\"\"\"\r\n");
  }

  @Test
  void an_analyst_fills_in_the_sheet() {
    String sheet = ReviewCsv.sheet(corpus);
    assertThat(ReviewCsv.read(sheet)).isEqualTo(Review.empty());
    assertThat(sheet.lines()).hasSize(3);

    // Amends the first row in place and confirms the second.
    String filled =
        sheet
            .replace("\r\n," + text.source.id(), "\r\nCONFIRM," + text.source.id())
            .replaceFirst("CONFIRM", "AMEND")
            .replace("SHOULD", "MUST")
            .replace("trade", "");
    Review review = ReviewCsv.read(filled);

    assertThat(review)
        .isEqualTo(
            Reviewer.of(corpus)
                .amend(advice, advice.withStrength(Strength.MUST).withIssues())
                .confirm(war)
                .review());
    assertThat(corpus.with(review).findings()).allMatch(Finding::reviewed);
  }

  @Test
  void the_action_needs_no_offset_where_its_words_stand_once_in_the_quote() {
    String header =
        "decision,source,text_sha256,title,kind,start,end,quote,attribution,strength,"
            + "polarity,action,as_start,as_quote";
    String row =
        "AMEND,%s,%s,Report,RECOMMENDATION,0,18,Japan should =talk,AUTHOR,MUST,DO,'=talk,13,'=talk"
            .formatted(text.source.id(), text.text.sha256());

    Review review = ReviewCsv.read(header + "\n" + row + "\n");

    Amendment amendment = (Amendment) review.corrections().get(0);
    assertThat(((Recommendation) amendment.finding()).action())
        .isEqualTo(text.text.quote(text.span("=talk")));
    assertThat(amendment.finding().quote()).isEqualTo(text.text.quote(text.span("=talk")));
  }

  @ParameterizedTest
  @MethodSource("lots")
  void what_is_read_is_what_was_written(int lot) {
    Random lots = new Random(lot);
    Review review = ReviewedText.random(lots).randomReview(lots);
    assertThat(ReviewCsv.read(ReviewCsv.write(review))).isEqualTo(review);
  }

  static IntStream lots() {
    return IntStream.range(0, 200);
  }

  @Test
  void no_cell_begins_like_a_formula() throws IOException {
    for (int lot = 0; lot < 50; lot++) {
      Random lots = new Random(lot);
      String csv = ReviewCsv.write(ReviewedText.random(lots).randomReview(lots));
      try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv)) {
        rows.stream()
            .flatMap(row -> row.getFields().stream())
            .forEach(cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r\n].*"));
      }
    }
    assertThat(FormulaGuard.guard("=1")).isEqualTo("'=1");
    assertThat(FormulaGuard.guard("'=1")).isEqualTo("''=1");
    assertThat(FormulaGuard.unguard("''=1")).isEqualTo("'=1");
    assertThat(FormulaGuard.guard("'tis")).isEqualTo("'tis");
    assertThat(FormulaGuard.unguard("'tis")).isEqualTo("'tis");
    assertThat(FormulaGuard.guard("")).isEmpty();
  }

  @Test
  void reads_what_spreadsheet_programs_save(@TempDir Path folder) throws IOException {
    Review review = Reviewer.of(corpus, "Ann").reject(war).confirm(advice).review();
    String csv = ReviewCsv.write(review);
    assertThat(ReviewCsv.read("\uFEFF" + csv)).isEqualTo(review);
    assertThat(ReviewCsv.read(csv.replace("\r\n", "\n") + ",,,\n\n")).isEqualTo(review);
    Review plain = Reviewer.of(corpus).reject(war).review();
    assertThat(
            ReviewCsv.read(
                ReviewCsv.write(plain).replace(", ", "~").replace(',', ';').replace("~", ", ")))
        .isEqualTo(plain);
    Path file = folder.resolve("review.csv");
    ReviewCsv.write(review, file);
    assertThat(ReviewCsv.read(file)).isEqualTo(review);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "REJECT,| MAYBE,| line 2, column decision: \"MAYBE\": write one of CONFIRM, REJECT, AMEND, ADD",
        ",20,| ,twenty,| line 2, column start: \"twenty\": write a whole number",
        ",36,| ,35,| line 2, column quote: \"War \uD83D\uDD4A is likely\": a quote at [20,35) cannot have 16",
        ",RISK,| ,,| line 2, column kind: is empty: fill it in",
        "REJECT,| ADD,| line 2, column attribution: is empty: fill it in",
        "decision,| verdict,| line 1, unknown column \"verdict\": known are decision, source,",
        "text_sha256,| file,| line 1, column file stands twice: remove one",
        "decision,| note,| line 1, column note stands twice: remove one",
      })
  void says_where_it_cannot_be_read_and_what_to_do(String good, String bad, String message) {
    String csv = ReviewCsv.write(Reviewer.of(corpus).reject(war).review());
    assertThat(csv).contains(good);
    int start = csv.indexOf(good);
    String broken = csv.substring(0, start) + bad + csv.substring(start + good.length());
    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> ReviewCsv.read(broken))
        .withMessageStartingWith(message);
  }

  @Test
  void names_the_file_and_the_actor_or_action_that_it_cannot_read(@TempDir Path folder)
      throws IOException {
    String csv = ReviewCsv.write(Reviewer.of(corpus).confirm(advice).review());
    Path file = folder.resolve("review.csv");
    Files.writeString(file, csv.replace("STATE:Japan", "Japan"));
    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> ReviewCsv.read(file))
        .withMessageStartingWith(file + ", line 2, column addressees: \"Japan|")
        .withMessageEndingWith(
            "names no kind of actor: write for example STATE:Japan or PERSON:Ann Lee");
    Files.writeString(file, csv.replace("=talk,0,", "=talk!,,"));
    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> ReviewCsv.read(file))
        .withMessageContaining("does not stand exactly once in the quote: copy it from there");
    Files.writeString(file, csv.replace("=talk,0,", "=talk,1,"));
    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> ReviewCsv.read(file))
        .withMessageContaining(
            "line 2, action [1,19) \"Japan should =talk\" lies outside the quote");
    Files.writeString(file, csv.replace("=talk,0,", "=talk,0,LIKELY").replace("LIKELY,", "LIKELY"));
    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> ReviewCsv.read(file))
        .withMessageContaining("column likelihood: a RECOMMENDATION has none: clear the cell");
    Files.write(file, "decision\n\u00E9".getBytes(StandardCharsets.ISO_8859_1));
    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> ReviewCsv.read(file))
        .withMessage(file + ": the bytes from 9 on are not UTF-8: save it as UTF-8");
    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> ReviewCsv.read(""))
        .withMessage("line 1, the table is empty: write its header first");
    String twice = csv + csv.substring(csv.indexOf('\n') + 1);
    assertThatExceptionOfType(CsvFormatException.class)
        .isThrownBy(() -> ReviewCsv.read(twice))
        .withMessageStartingWith("two corrections speak of the RECOMMENDATION");
  }
}

package org.rapporteur.examples.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.examples.guide.GuideCoding;
import org.rapporteur.examples.guide.GuideJson;
import org.rapporteur.examples.score.ScoreSheet.Count;
import org.rapporteur.seeds.Seed;

class ScoreSheetTest {

  /** What the scorer of the annotation guide prints for the same files. */
  private static final String GUIDE =
      """
      rec_sent   P 0.667 R 0.800 F1 0.727   (tp 4 fp 2 fn 1)
      risk_sent  P 1.000 R 1.000 F1 1.000   (tp 4 fp 0 fn 0)
      rec_item   P 0.600 R 0.600 F1 0.600   (tp 3 fp 2 fn 2)
      risk_item  P 0.500 R 0.500 F1 0.500   (tp 2 fp 2 fn 2)
      actor      P 0.667 R 0.500 F1 0.571   (tp 2 fp 1 fn 2)
      issue      P 0.750 R 0.750 F1 0.750   (tp 3 fp 1 fn 1)
      session    P 0.500 R 0.500 F1 0.500   (tp 1 fp 1 fn 1)
      actor kind         0.500  (n 2)
      rec action         0.822  (n 3)
      rec addressees     0.889  (n 3)
      rec attribution    0.667  (n 3)
      rec issues         0.889  (n 3)
      rec polarity       0.667  (n 3)
      rec strength       0.667  (n 3)
      risk affected      1.000  (n 2)
      risk attribution   1.000  (n 2)
      risk cause         0.500  (n 2)
      risk issues        0.500  (n 2)
      risk likelihood    1.000  (n 2)
      source authors     0.500  (n 2)
      source event       0.000  (n 1)
      source event_date  1.000  (n 1)
      source event_host  0.000  (n 1)
      source kind        0.500  (n 2)
      source title       1.000  (n 2)
      """;

  @Test
  void gives_the_figures_of_the_guide() throws IOException {
    assertThat(sheet().table()).isEqualTo(GUIDE);
    assertThat(sheet().fields().get("rec action")).isEqualTo(0.822, within(0.001));
    assertThat(sheet().tally(Count.ACTOR)).isEqualTo(new Tally(2, 1, 2));
  }

  @Test
  void lists_what_was_missed_and_what_was_extra() throws IOException {
    assertThat(sheet().details())
        .containsExactly(
            "harbour source kind 'CONFERENCE_REPORT' got 'SESSION_SUMMARY'",
            "harbour source event 'Harbour Forum' got 'The Harbour Forum'",
            "harbour source event_host 'Harbour Institute' got nothing",
            "harbour actor MISSED Tom Vane",
            "harbour actor EXTRA Overfishing",
            "harbour issue MISSED trade-agreements",
            "harbour issue EXTRA climate",
            "harbour session MISSED Session 2: Fish",
            "harbour session EXTRA Harbour Forum 2019",
            "harbour rec EXTRA   However, nobody listened.",
            "letter actor MISSED Ruritania",
            "letter rec MISSED  Plant them now: Ruritania has no time.",
            "letter rec EXTRA   Floods are likely to come back!");
    assertThat(sheet().warnings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void finds_no_fault_with_a_coding_that_equals_the_gold_one(Seed seed) {
    GuideCoding gold = GuideJson.read(seed.name(), seed.annotation());
    ScoreSheet sheet = new ScoreSheet();
    sheet.add(seed.name(), gold, gold, new String(seed.bytes(), StandardCharsets.UTF_8));
    assertThat(Count.values()).allMatch(count -> sheet.tally(count).f1() == 1);
    assertThat(sheet.fields().values()).containsOnly(1.0);
    assertThat(sheet.details()).isEmpty();
    assertThat(sheet.warnings()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void finds_nothing_in_a_coding_that_says_nothing(Seed seed) {
    GuideCoding gold = GuideJson.read(seed.name(), seed.annotation());
    ScoreSheet sheet = new ScoreSheet();
    sheet.add(
        seed.name(),
        gold,
        GuideCoding.empty(seed.fileName()),
        new String(seed.bytes(), StandardCharsets.UTF_8));
    assertThat(sheet.tally(Count.RISK_ITEM)).isEqualTo(new Tally(0, 0, gold.risks().size()));
    assertThat(sheet.tally(Count.RISK_ITEM).f1()).isZero();
  }

  @Test
  void warns_of_a_quote_that_the_text_does_not_have() throws IOException {
    ScoreSheet sheet = new ScoreSheet();
    GuideCoding gold = coding("gold", "letter");
    sheet.add("letter", gold, gold, "We need to plant trees. Floods are likely to come back!");
    assertThat(sheet.warnings())
        .containsExactly(
            "letter QUOTE NOT IN TEXT Plant them now", "letter QUOTE NOT IN TEXT Plant them now");
    assertThat(sheet.tally(Count.REC_ITEM)).isEqualTo(new Tally(1, 1, 1));
  }

  private static ScoreSheet sheet() throws IOException {
    ScoreSheet sheet = new ScoreSheet();
    for (String name : new String[] {"harbour", "letter"}) {
      sheet.add(
          name, coding("gold", name), coding("predicted", name), read("docs/" + name + ".txt"));
    }
    return sheet;
  }

  private static GuideCoding coding(String folder, String name) throws IOException {
    return GuideJson.read(name, read(folder + "/" + name + ".json"));
  }

  private static String read(String name) throws IOException {
    try (InputStream stream = ScoreSheetTest.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

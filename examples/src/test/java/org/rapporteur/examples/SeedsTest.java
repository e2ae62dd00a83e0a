package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.examples.guide.GuideCoding;
import org.rapporteur.examples.guide.GuideJson;
import org.rapporteur.seeds.Seed;

/** The examples on the seeds, as the loader reads them. */
class SeedsTest {

  private static final Path SEEDS = Path.of("../seeds");

  @TempDir Path folder;

  @Test
  void are_what_a_briefing_is_on_by_default() {
    Run run = Run.of("Briefing");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(
            "Briefing on 5 documents\n=======================\n\n1. “The 6th Tokyo Global Dialogue")
        .contains("\n- Asked to act: Japan (")
        .contains("\nWho should do what\n- MUST ", "\nWhat is feared\n- ", "\nNotes\n-----\n[1] “")
        .endsWith(" actors named.\nNo problems.\n");
    assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    for (int number = 1; number <= Seed.all().size(); number++) {
      assertThat(run.out()).contains("\n" + number + ". “");
    }
  }

  @Test
  void tell_who_should_do_what_about_an_issue() {
    Run run = Run.of("WhoShouldDoWhat", "defense-spending");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    List<String> lines = run.out().lines().toList();
    assertThat(lines.get(0)).matches("addressee +findings +share");
    assertThat(lines).anyMatch(line -> line.matches("Japan +[1-9]\\d* +\\d+\\.\\d%"));
    assertThat(lines).anyMatch(line -> line.matches("\\(none stated\\) +\\d+ +\\d+\\.\\d%"));
    assertThat(lines).anyMatch(line -> line.matches("all +[1-9]\\d*"));
    assertThat(lines).anyMatch(line -> line.matches("  SHOULD +“.+"));
    assertThat(run.out().indexOf("\nJapan\n  ")).isGreaterThan(run.out().indexOf("\nall "));
    assertThat(Run.of("WhoShouldDoWhat", "Defense Spending")).isEqualTo(run);
  }

  @Test
  void name_the_issues_they_speak_of_if_it_is_another() {
    Run run = Run.of("WhoShouldDoWhat", "sea-monsters");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("Nobody is asked to do anything about \"sea-monsters\". Try one of: ")
        .contains("defense-spending, ");
  }

  @Test
  void are_crossed_by_issue_and_addressee() {
    Run run = Run.of("Crossing");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("RECOMMENDATIONS BY ISSUE AND ADDRESSEE\n\nissue \\ addressee ")
        .contains(" (none stated)  all\n", "\n(none stated) ", "A finding with more than one issue")
        .contains("\nACTORS IN ONE SENTENCE\n\npair ", " + ")
        .endsWith(" windows.\n");
    assertThat(run.out().lines().filter(line -> line.startsWith("issue \\")).findFirst())
        .hasValueSatisfying(head -> assertThat(head).contains("Japan", "United States"));
  }

  @Test
  void are_exported_in_words_that_stand_in_them() throws IOException {
    Run run = Run.of("Export", SEEDS.toString(), folder.toString());
    assertThat(run).isEqualTo(new Run(0, "5 of 5 documents coded in " + folder + "\n", ""));
    for (Seed seed : Seed.all()) {
      String text = new String(seed.bytes(), StandardCharsets.UTF_8);
      GuideCoding coding =
          GuideJson.read(folder.resolve(Documents.baseName(seed.fileName()) + ".json"));
      assertThat(
              Stream.concat(coding.recommendations().stream(), coding.risks().stream())
                  .map(GuideCoding.Item::quote))
          .isNotEmpty()
          .allMatch(quote -> text.lines().anyMatch(line -> line.contains(quote)));
      assertThat(coding.actors()).isNotEmpty();
      assertThat(coding.issues()).isNotEmpty();
    }
  }

  @Test
  void are_scored_against_what_people_have_coded() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    for (Seed seed : Seed.all()) {
      Files.writeString(
          gold.resolve(Documents.baseName(seed.fileName()) + ".json"), seed.annotation());
    }
    Run run = Run.of("Evaluate", gold.toString(), SEEDS.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("rec_sent   P ")
        .contains("\nrisk_item  P ", "\nactor kind ")
        .containsPattern("\nrecommended        kappa 0\\.[6-9]\\d\\d alpha 0\\.[6-9]");
  }
}

package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        .startsWith("BRIEFING ON 5 DOCUMENTS\n\n[1] The 6th Tokyo Global Dialogue Session 1:")
        .contains("\nWho should do what\n  MUST ", "\nWhat is feared\n", " → ")
        .endsWith(" actors named.\nNo problems.\n");
    assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    for (int number = 1; number <= Seed.all().size(); number++) {
      assertThat(run.out()).contains("\n               [" + number + "] ");
    }
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

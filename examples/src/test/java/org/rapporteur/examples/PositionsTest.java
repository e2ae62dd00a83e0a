package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Corpus;

/** Where sources agree and differ, as a reader sees it. */
class PositionsTest {

  @TempDir Path folder;

  @Test
  void shows_what_the_seeds_agree_on_with_both_their_words() {
    Run run = Run.of("Positions");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("WHERE 5 DOCUMENTS AGREE AND DIFFER\n\nWhat independent sources agree on\n")
        .contains("\nWhat they agree on and put with different strength\n")
        .contains("\nWhat they disagree on\n");
    assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }

  @Test
  void shows_the_supply_chains_that_a_panel_and_a_journalist_want_secured() {
    Corpus corpus = GoldCorpus.ofAll();
    String page = Positions.text(corpus, corpus.findings());
    String words = page.replaceAll("\\s+", " ");
    assertThat(words)
        .containsPattern("United States, Japan: [a-z ]*supply chains \\(2 voices\\)")
        .contains("securing supply chains", "securing their supply chains")
        .contains("[4] The Japan-U.S. Alliance", "[5] Takaichi & Trump Call");
  }

  @Test
  void shows_both_sides_of_a_disagreement() throws IOException {
    Files.writeString(
        folder.resolve("one.txt"),
        "Paying for Security\n\nBy Ann Lee\n\nJapan should raise its defense spending.\n"
            + "The question has been debated for years in the capital and will stay with it.\n");
    Files.writeString(
        folder.resolve("two.txt"),
        "The Limits of the Budget\n\nBy Bo Sand\n\nJapan should not raise its defense spending.\n"
            + "The question has been debated for years in the capital and will stay with it.\n");
    Run run = Run.of("Positions", folder.toString());
    assertThat(run.out())
        .contains("What they disagree on")
        .contains("  SHOULD       “Japan should raise its defense spending”", "– Ann Lee")
        .contains("– against –")
        .contains("  SHOULD NOT   “Japan should not raise its defense spending”", "– Bo Sand");
  }

  @Test
  void says_that_there_is_nothing_to_compare() {
    assertThat(Run.of("Positions", folder.toString()))
        .isEqualTo(new Run(1, "", "There is no document to compare.\n"));
  }
}

package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTextTest {

  private static final String STORY =
      "<p>The harbour masters met in Oslo to speak about ice, ships and the coming season, and"
          + " about what the pilots of the coast are to be paid for their work in the winter.</p>"
          + "<p>They agreed that the inner fairway should stay open, even where the ice is thick,"
          + " since the islands have no other way to get their food and their medicine.</p>";

  private static final String AROUND =
      "<nav><a href=\"/\">Home</a> <a href=\"/work\">Work</a> <a href=\"/people\">People</a></nav>"
          + "<div class=\"cookie-consent\"><p>We use cookies to count visits. You should accept"
          + " them.</p></div>%s<ul class=\"related\"><li><a href=\"/a\">More about"
          + " whales</a></li><li><a href=\"/b\">More about seals</a></li></ul>";

  @TempDir Path folder;

  private void page(String name, String source, String expected) throws IOException {
    Path page = Files.createDirectories(folder.resolve(name));
    Files.writeString(page.resolve("source.html"), "<!DOCTYPE html><html><body>" + source);
    Files.writeString(page.resolve("expected.html"), expected);
  }

  @Test
  void sets_the_main_text_beside_all_words_of_the_page() throws IOException {
    page("among-links", String.format(AROUND, "<main><h1>Ports</h1>" + STORY + "</main>"), STORY);
    page("bare", STORY, STORY);
    Files.createDirectories(folder.resolve("no-page"));

    Run run = Run.of("MainText", folder.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    List<String> lines = run.out().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(1)).matches("among-links +1\\.0000 1\\.0000 1\\.0000 +0\\.8\\d+");
    assertThat(lines.get(2)).matches("bare +1\\.0000 1\\.0000 1\\.0000 +1\\.0000");
    assertThat(lines.get(3)).matches("mean of 2 +1\\.0000 +0\\.9\\d+");
  }

  /** What should be there and is not, and the other way round, is counted by the word. */
  @Test
  void counts_what_is_missing_and_what_is_too_much() throws IOException {
    page("other", "<p>Ice closes ports in winter</p>", "<p>Ice, and ice closes the ports</p>");

    assertThat(Run.of("MainText", folder.toString()).out().lines().toList().get(1))
        .matches("other +0\\.6000 0\\.5000 0\\.5455 +0\\.5455");
  }

  @Test
  void says_that_there_are_no_pages() {
    assertThat(Run.of("MainText", folder.toString()))
        .isEqualTo(new Run(1, "", "No folder has source.html and expected.html.\n"));
    assertThat(Run.of("MainText", folder.resolve("none").toString()).err()).contains("none");
  }
}

package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report that a user writes from the command line. */
class ReportTest {

  @TempDir Path folder;

  @Test
  void writes_the_report_and_tells_where() throws IOException {
    Path document = folder.resolve("note.txt");
    Files.writeString(
        document,
        "A note on trade\n\nJapan should strengthen its cooperation with India on trade.\n",
        StandardCharsets.UTF_8);
    Path out = folder.resolve("out.html");
    Run run = Run.of("Report", document.toString(), out.toString());
    assertThat(run)
        .isEqualTo(new Run(0, "The report is in " + out + ": open it in a browser.\n", ""));
    assertThat(Files.readString(out))
        .startsWith("<!DOCTYPE html>")
        .contains("Japan should strengthen its cooperation with India on trade.");
  }

  @Test
  void says_that_there_is_nothing_to_report() {
    Path out = folder.resolve("out.html");
    assertThat(Run.of("Report", folder.toString(), out.toString()))
        .isEqualTo(new Run(1, "", "There is no document to report.\n"));
    assertThat(out).doesNotExist();
  }

  @Test
  void says_that_the_file_cannot_be_written() {
    Path out = folder.resolve("missing").resolve("out.html");
    Path seeds = Path.of("..", "seeds");
    Run run = Run.of("Report", seeds.toString(), out.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(out + " cannot be written");
  }
}

package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Tier;

/** The README's code compiles without a warning and does what it says. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");

  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  /** What stands before a snippet in the program of a reader. */
  private static final String BEFORE =
      """
      import static org.rapporteur.model.Strength.MUST;
      import static org.rapporteur.testing.RapporteurAssertions.PANEL;
      import static org.rapporteur.testing.RapporteurAssertions.assertThat;
      import static org.rapporteur.testing.Wording.containing;
      import java.nio.file.Path;
      import java.util.stream.Stream;
      import org.rapporteur.analysis.*;
      import org.rapporteur.loader.*;
      import org.rapporteur.model.*;
      import org.rapporteur.query.CorpusIndex;
      import org.rapporteur.testing.Fixtures;
      CorpusLoader loader = CorpusLoader.create();
      Corpus corpus =
          Fixtures.corpus()
              .source(
                  "Paper A",
                  paper ->
                      paper.recommends("Japan", "stockpile fuel", MUST, advice -> advice.by(PANEL)))
              .build();
      """;

  /** What a program prints, where lines that are left out are a mark of their own. */
  private static final Pattern PRINTED =
      Pattern.compile("```\n(Briefing on .*?)```", Pattern.DOTALL);

  private static final String LEFT_OUT = "[...]\n";

  private static final Pattern MAVEN = Pattern.compile("^mvn .*$", Pattern.MULTILINE);

  @TempDir Path folder;

  @Test
  void shows_code_that_compiles_and_runs() throws Exception {
    Matcher code = JAVA.matcher(readme());
    assertThat(code.find()).isTrue();
    String seeds = ROOT.resolve("seeds").toString();

    Corpus corpus = CorpusLoader.create().load(Path.of(seeds)).corpus();
    assertThat(Snippet.of(code.group(1)).run(folder, seeds).lines())
        .hasSameSizeAs(
            corpus.recommendations().stream()
                .filter(advice -> advice.evidence().tier() != Tier.BROAD)
                .toList())
        .allMatch(line -> line.matches("(MUST|SHOULD|MAY) \".*\" - .*"));
  }

  @Test
  void shows_snippets_that_compile_and_run() throws Exception {
    Path archive = Files.createDirectories(folder.resolve("archive"));
    Files.writeString(
        archive.resolve("panel.txt"),
        "Report of a Panel\n\nOne speaker stressed that Japan must lower its tariffs.\n");
    List<String> snippets =
        JAVA.matcher(readme())
            .results()
            .map(snippet -> snippet.group(1))
            .filter(snippet -> !snippet.contains("public class "))
            .toList();
    assertThat(snippets).hasSize(3);

    StringBuilder printed = new StringBuilder();
    for (String snippet : snippets) {
      Path classes = Files.createTempDirectory(folder, "classes");
      printed.append(Snippet.of(BEFORE + snippet).in(folder).run(classes));
    }
    assertThat(printed).hasToString("1" + System.lineSeparator());
  }

  @Test
  void shows_what_the_briefing_on_the_seeds_prints() throws IOException {
    Matcher shown = PRINTED.matcher(readme());
    assertThat(shown.find()).isTrue();

    assertThat(Run.of("Briefing", ROOT.resolve("seeds").toString()).out())
        .containsSubsequence(List.of(shown.group(1).split(Pattern.quote(LEFT_OUT))));
  }

  @Test
  void names_two_commands() throws IOException {
    assertThat(MAVEN.matcher(readme()).results().map(match -> match.group()))
        .containsExactly("mvn -q -DskipTests -Pbriefing package", "mvn verify");
    assertThat(Files.readAllLines(ROOT.resolve(".ci/run"))).contains("mvn verify");
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }
}

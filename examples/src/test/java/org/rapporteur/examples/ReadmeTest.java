package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  void names_two_commands() throws IOException {
    assertThat(MAVEN.matcher(readme()).results().map(match -> match.group()))
        .containsExactly("mvn -q -DskipTests -Pbriefing package", "mvn verify");
    assertThat(Files.readAllLines(ROOT.resolve(".ci/run"))).contains("mvn verify");
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }
}

package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Strength;

class EditionsTest {

  @TempDir Path folder;

  private String write(String name, Corpus corpus) throws IOException {
    Path file = folder.resolve(name);
    CorpusJson.write(corpus, file);
    return file.toString();
  }

  @Test
  void tells_what_another_reading_changes() throws IOException {
    Corpus before = TinyCorpus.corpus();
    Corpus after =
        before.withFindings(
            before.findings().stream()
                .filter(finding -> !finding.quote().text().equals("War is unlikely"))
                .<Finding>map(
                    finding ->
                        finding.match(
                            r ->
                                r.strength() == Strength.MUST
                                    ? r.withStrength(Strength.SHOULD).withIssues()
                                    : r,
                            risk -> risk.withIssues(risk.issues().get(0))))
                .toList());

    Run run = Run.of("Editions", write("a.json", before), write("b.json", after));

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            3 recommendations and 2 risks before, 3 recommendations and 1 risk after.

            Off the agenda      Supply chains (2)

            Dialogue on the Strait: 0 added, 1 dropped, 2 changed, 2 as before
              - RISK [296,311) "War is unlikely"
              ~ RECOMMENDATION [53,117) "It was stressed that Japan must make its supply chains resilient"
                issues: supply-chains, taiwan → (none); strength: MUST → SHOULD
              ~ RISK [119,172) "because a blockade could cut Taiwan’s energy supplies" issues: taiwan,
                supply-chains → taiwan
            """);
  }

  @Test
  void tells_what_is_new_this_year() throws IOException {
    Path last = Files.createDirectories(folder.resolve("2023"));
    Path now = Files.createDirectories(folder.resolve("2024"));
    Files.writeString(
        last.resolve("forum-2023.txt"),
        "Forum 2023\n\nJapan should cut its tariffs on steel. Canada and Japan met in Ottawa.\n");
    Files.writeString(
        now.resolve("forum-2024.txt"),
        "Forum 2024\n\nJapan should expand its cybersecurity cooperation with France.\n");

    Run run = Run.of("Editions", last.toString(), now.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("1 recommendation and 0 risks before, 1 recommendation and 0 risks after.\n")
        .containsPattern("New on the agenda +.*Cyber")
        .containsPattern("Off the agenda +.*Tariffs")
        .containsPattern("Named first time +France")
        .containsPattern("Named no more +Canada");
  }

  @Test
  void needs_two_editions() throws IOException {
    Run run =
        Run.of("Editions", write("a.json", TinyCorpus.corpus()), write("b.json", Corpus.empty()));
    assertThat(run).isEqualTo(new Run(1, "", "There are not two editions to compare.\n"));
  }
}

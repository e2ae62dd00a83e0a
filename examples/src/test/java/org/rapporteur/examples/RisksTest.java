package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Risk;

/** The register of risks, as a reader sees it. */
class RisksTest {

  @TempDir Path folder;

  @Test
  void registers_the_risks_of_the_seeds() {
    Run run = Run.of("Risks");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().findFirst().orElseThrow())
        .matches("RISK REGISTER: [1-9]\\d+ RISKS, \\d+ UNANSWERED");
    assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }

  @Test
  void shows_every_risk_once_with_its_words_and_the_unanswered_first() {
    Corpus corpus = GoldCorpus.ofAll();
    String page = Risks.text(corpus, corpus.findings());
    String words = page.replaceAll("\\s+", " ");
    for (Risk risk : corpus.risks()) {
      assertThat(words).contains("“" + risk.quote().text().replaceAll("\\s+", " ") + "”");
    }
    List<String> heads =
        page.lines()
            .filter(line -> line.startsWith("! “") || line.startsWith("  “"))
            .map(line -> line.substring(0, 1))
            .toList();
    assertThat(heads).hasSize(corpus.risks().size()).contains("!", " ");
    assertThat(heads.lastIndexOf("!")).isLessThan(heads.indexOf(" "));
    assertThat(page.lines().filter(line -> line.equals("  Answers     none")))
        .hasSameSizeAs(heads.stream().filter("!"::equals).toList());
  }

  @Test
  void gives_cause_harm_likelihood_and_answers() {
    Corpus corpus = TinyCorpus.corpus();
    assertThat(Risks.text(corpus, corpus.findings()))
        .contains(
            """
            ! “because a blockade could cut Taiwan’s energy supplies”
              Likelihood  possible
              Cause       China
              Affected    Taiwan
              Issues      Taiwan, Supply chains
              Stated in   [1] Dialogue on the Strait – the panel, Session 1
              Answers     none
            """);
  }

  @Test
  void says_that_there_is_nothing_to_register() {
    assertThat(Run.of("Risks", folder.toString()))
        .isEqualTo(new Run(1, "", "There is no document that could name a risk.\n"));
  }
}

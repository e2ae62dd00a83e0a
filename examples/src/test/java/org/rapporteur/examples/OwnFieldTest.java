package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.loader.rule.RuleExample;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Risk;
import org.rapporteur.model.RuleId;

/** A loader for another field of policy, as a user builds one. */
class OwnFieldTest {

  private static final RuleId GRADED = RuleId.of("health.graded-risk");

  private static Corpus load(String text) {
    CorpusLoader loader = CorpusLoader.builder().extension(OwnField.HEALTH).build();
    LoadResult result = loader.load(Document.ofText("health.txt", text));
    return result.corpus();
  }

  static List<RuleExample> examples() {
    return new GradedRiskRule().examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_rule_sees_what_its_examples_say(RuleExample example) {
    List<Finding> found =
        load("Report of the Health Board\n\n" + example.sentence() + "\n").findings().stream()
            .filter(finding -> finding.evidence().rule().equals(Optional.of(GRADED)))
            .toList();

    assertThat(found).hasSameSizeAs(example.quotes());
    assertThat(found)
        .allSatisfy(
            finding -> {
              assertThat(example.toString()).contains("[" + finding.quote().text() + "]");
              assertThat(((Risk) finding).likelihood()).isEqualTo(example.likelihood().get());
            });
  }

  @Test
  void the_summary_is_read_by_the_codebook_of_health() {
    Run run = Run.of("OwnField");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("- Asked to act: Lake Basin Health Council")
        .containsSubsequence(
            "Outbreaks and Preparedness\n---",
            "- SHOULD (nobody named): adopt one case definition before the long rains",
            "- LIKELY The secretariat assessed the risk at the regional level as high [",
            "Immunisation\n---",
            "- MUST Lake Basin Health Council: keep a stock of oral vaccine")
        .doesNotContain("Global Health");
  }
}

package org.rapporteur.loader.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.loader.rule.RuleSentence.Marked;
import org.rapporteur.model.FindingKind;

/** Every rule on examples and counter-examples of its own, by the annotation guide. */
class RuleExamplesTest {

  static Stream<RuleExample> examples() throws IOException {
    return RuleExample.read("examples.csv").stream();
  }

  /** What the guide asks for and the rules do not give yet. */
  static Stream<RuleExample> openExamples() throws IOException {
    return RuleExample.read("examples-open.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void ruleSeesWhatTheGuideSays(RuleExample example) {
    assertThat(example.fault()).as("%s", example).isEmpty();
  }

  /** Skipped while it does not hold; once it does, the row belongs to the other file. */
  @ParameterizedTest
  @MethodSource("openExamples")
  void openExampleIsKnown(RuleExample example) {
    Optional<String> fault = example.fault();
    assumeTrue(fault.isEmpty(), () -> example + ": " + fault.orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("org.rapporteur.loader.rule.RuleExamplesTest#rules")
  void everyRuleHasExamplesOfBothKinds(Rule rule) throws IOException {
    List<RuleExample> rows =
        Stream.concat(examples(), openExamples())
            .filter(row -> row.rule().equals(rule.id()))
            .toList();
    assertThat(rows).filteredOn(RuleExample::holds).hasSizeGreaterThanOrEqualTo(12);
    assertThat(rows).filteredOn(row -> !row.holds()).hasSizeGreaterThanOrEqualTo(8);
  }

  static Stream<Rule> rules() {
    return RuleCatalog.standard().rules().stream();
  }

  @Test
  void examplesMarkWhatTheyExpect() throws IOException {
    for (RuleExample row : Stream.concat(examples(), openExamples()).toList()) {
      FindingKind kind = RuleCatalog.standard().rule(row.rule()).orElseThrow().kind();
      boolean recommends = row.holds() && kind == FindingKind.RECOMMENDATION;
      boolean fears = row.holds() && kind == FindingKind.RISK;
      assertThat(!Marked.of(row.sentence()).quotes().isEmpty())
          .as("%s", row)
          .isEqualTo(row.holds());
      assertThat(!row.strength().isEmpty()).as("%s", row).isEqualTo(recommends);
      assertThat(!row.polarity().isEmpty()).as("%s", row).isEqualTo(recommends);
      assertThat(!row.likelihood().isEmpty()).as("%s", row).isEqualTo(fears);
    }
  }

  @Test
  void noSentenceStandsTwiceForOneRule() throws IOException {
    List<String> sentences =
        Stream.concat(examples(), openExamples())
            .map(row -> row.rule() + ": " + Marked.of(row.sentence()).text())
            .toList();
    assertThat(sentences).doesNotHaveDuplicates();
  }
}

package org.rapporteur.loader.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.Origin;

/** Every rule on examples and counter-examples of its own, by the annotation guide. */
class RuleExamplesTest {

  static Stream<RuleExample> examples() {
    return RuleExamples.read("examples.csv").stream();
  }

  /** What the guide asks for and the rules do not give yet. */
  static Stream<RuleExample> openExamples() {
    return RuleExamples.read("examples-open.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void ruleSeesWhatTheGuideSays(Rule rule) {
    assertThat(examples().filter(example -> example.rule().equals(rule.id())))
        .allSatisfy(example -> assertThat(ExampleCheck.fault(example)).as("%s", example).isEmpty());
  }

  /** Skipped while it does not hold; once it does, the row belongs to the other file. */
  @ParameterizedTest
  @MethodSource("openExamples")
  void openExampleIsKnown(RuleExample example) {
    Optional<String> fault = ExampleCheck.fault(example);
    assumeTrue(fault.isEmpty(), () -> example + ": " + fault.orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleHasExamplesOfBothKinds(Rule rule) {
    List<RuleExample> rows =
        Stream.concat(examples(), openExamples())
            .filter(row -> row.rule().equals(rule.id()))
            .toList();
    assertThat(rows).filteredOn(RuleExample::holds).hasSizeGreaterThanOrEqualTo(12);
    assertThat(rows).filteredOn(row -> !row.holds()).hasSizeGreaterThanOrEqualTo(8);
  }

  /** Those that people wrote; what the others are to see stands in the annotated documents. */
  static Stream<Rule> rules() {
    return RuleCatalog.standard().rules().stream().filter(rule -> rule.origin() == Origin.RULE);
  }

  @Test
  void examplesMarkWhatTheyExpect() {
    for (RuleExample row : Stream.concat(examples(), openExamples()).toList()) {
      FindingKind kind = RuleCatalog.standard().rule(row.rule()).orElseThrow().kind();
      boolean recommends = row.holds() && kind == FindingKind.RECOMMENDATION;
      boolean fears = row.holds() && kind == FindingKind.RISK;
      assertThat(row.quotes().isEmpty()).as("%s", row).isNotEqualTo(row.holds());
      assertThat(row.strength().isPresent()).as("%s", row).isEqualTo(recommends);
      assertThat(row.polarity().isPresent()).as("%s", row).isEqualTo(recommends);
      assertThat(row.likelihood().isPresent()).as("%s", row).isEqualTo(fears);
    }
  }

  @Test
  void everyRuleTellsInASentenceOfItsOwnWhatItReads() {
    assertThat(RuleCatalog.standard().rules())
        .extracting(Rule::sentence)
        .doesNotHaveDuplicates()
        .allSatisfy(sentence -> assertThat(sentence).matches("[A-Z][^.]{20,}"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void theCatalogueShowsTheExamplesOfARule(Rule rule) {
    assertThat(rule.examples())
        .isNotEmpty()
        .allSatisfy(example -> assertThat(example.rule()).isEqualTo(rule.id()))
        .allSatisfy(
            example ->
                assertThat(example.quotes())
                    .allSatisfy(quote -> assertThat(example.toString()).contains("[")));
  }

  @Test
  void aMarkedSentenceIsToldAsItWasWritten() {
    RuleExample example = RuleCatalog.standard().rules().get(0).examples().get(0);

    assertThat(example)
        .hasToString(
            "[The fisheries board should halve the quota for hake before the autumn season"
                + " opens].");
    assertThat(example.sentence()).startsWith("The fisheries board");
  }

  @Test
  void noSentenceStandsTwiceForOneRule() {
    List<String> sentences =
        Stream.concat(examples(), openExamples())
            .map(row -> row.rule() + ": " + row.sentence())
            .toList();
    assertThat(sentences).doesNotHaveDuplicates();
  }
}

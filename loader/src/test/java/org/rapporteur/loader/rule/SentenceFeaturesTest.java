package org.rapporteur.loader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.Tier;

/** What the learned rules are told of a sentence beside its words and cues. */
class SentenceFeaturesTest {

  private static List<String> features(Feature wanted, RuleContext context) {
    List<String> features = new ArrayList<>();
    SentenceFeatures.read(
        context,
        (feature, value, from, to) -> {
          if (feature == wanted) {
            features.add(value);
          }
        });
    return features;
  }

  private static List<RuleContext> contexts(String text) {
    return RuleSentence.of(text, Vocabulary.standard()).contexts();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They should ratify it.      | START they, they should, should BASE, BASE it, it STOP
          Japan has signed.           | START NAME, NAME have, have PARTICIPLE, PARTICIPLE STOP
          No bank may collapse; yes?  | START no, no NOUN, NOUN may, may HARM, HARM SEMICOLON
          """)
  void functionWordsStandAsTheyAreAndOthersByTheirClass(String sentence, String patterns) {
    assertThat(features(Feature.PATTERN, contexts(sentence).get(0)))
        .startsWith(patterns.split(", "));
  }

  @Test
  void whereASentenceStandsInALongTextIsOneOfEightParts() {
    String text = "Members spoke of the river and of its fish. ".repeat(100).strip();
    List<RuleContext> contexts = contexts(text);

    assertThat(contexts)
        .flatExtracting(context -> features(Feature.POSITION, context))
        .hasSize(100)
        .startsWith("<3%", "<3%", "<3%", "<10%")
        .endsWith("<97%", "end", "end", "end")
        .contains("<25%", "<50%", "<75%", "<90%");
  }

  @Test
  void inAShortTextNothingIsEarlyOrLate() {
    String text = "Members spoke of the river and of its fish. ".repeat(10).strip();

    assertThat(contexts(text)).flatExtracting(c -> features(Feature.POSITION, c)).isEmpty();
  }

  @Test
  void whatWrittenRulesSawIsNamedByRuleAndKind() {
    List<String> features = new ArrayList<>();
    SentenceFeatures.read(
        List.of(
            new Sighting(RuleId.of("risk.noun"), FindingKind.RISK, Tier.STRICT),
            new Sighting(RuleId.of("river.ban"), FindingKind.RECOMMENDATION, Tier.BROAD)),
        (feature, value, from, to) -> features.add(feature.named(value)));

    assertThat(features)
        .containsExactly(
            "rule:risk.noun", "rule:RISK", "weak-rule:river.ban", "weak-rule:RECOMMENDATION");
  }

  @Test
  void aSightingMakesTheLearnedRuleSurer() {
    RuleContext context = contexts("The ministers think of a review of the tariff.").get(0);
    Sighting sure =
        new Sighting(RuleId.of("prescription.modal"), FindingKind.RECOMMENDATION, Tier.STRICT);

    assertThat(Weights.RECOMMENDATIONS.sum(context, List.of(sure)))
        .isGreaterThan(Weights.RECOMMENDATIONS.sum(context, List.of()))
        .as("told twice")
        .isEqualTo(Weights.RECOMMENDATIONS.sum(context, List.of(sure, sure)));
  }
}

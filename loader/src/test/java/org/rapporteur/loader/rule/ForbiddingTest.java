package org.rapporteur.loader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.SourceKind;

/** Which words of a recommendation say that its act is not to be done. */
class ForbiddingTest {

  private static boolean forbids(String sentence) {
    RuleContext context =
        RuleSentence.of(sentence, SourceKind.CONFERENCE_REPORT, Vocabulary.standard())
            .contexts()
            .get(0);
    return Forbidding.in(context, new Range(context.from(), context.end()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "No new licences for trawlers inside the reef.",
        "No permit is to be issued in the delta.",
        "The chiefs asked that nothing be signed before the dry season.",
        "None should be moved until the wells are dug.",
        "Let us stop quarrelling over the map.",
        "The envoy urged both banks of the river to cease the shelling of the ferries.",
        "Not to speak of prisoners as ours.",
        "The towns would do well not to sell the waterworks.",
        "The union hoped that the owners would not shut the second furnace.",
        "The mayors want no toll on the bridge.",
        "She asked that the hospital not be left for a second phase.",
        "A promise made to the islanders cannot be put off again."
      })
  void forbids_an_act(String sentence) {
    assertThat(forbids(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The loans should go to farmers and not only to mills.",
        "The fee ought to be paid by the ports and not by the crews.",
        "If the census cannot be held this year, hold it in the next.",
        "There should be a school in every camp the buses can't reach.",
        "No doubt the council should publish the map.",
        "The court should sit no later than in May, so as not to lose the witnesses.",
        "They should not stop the vaccination at the border for want of a stamp, but the fee is to end."
      })
  void asks_for_an_act(String sentence) {
    assertThat(forbids(sentence)).isFalse();
  }
}

package org.rapporteur.loader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.loader.vocabulary.Vocabulary;

/** Words are found in the tables by their number in the lexicon, all else by name. */
class KnownFeaturesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ministers should urgently strengthen the treaty; delays could undermine it.",
        "\"Will the talks collapse?\" asked one participant from Kenya in March.",
        "- Invite the secretariat to publish zorbled qwxyz figures: all of them.",
        "12 of 30 had not replied."
      })
  void areThoseOfTheNamesThatTheTablesHold(String sentence) {
    for (RuleContext context : RuleSentence.of(sentence, Vocabulary.standard()).contexts()) {
      BitSet named = new BitSet();
      SentenceFeatures.read(
          context,
          (feature, value, from, to) -> {
            int number = Weights.number(feature, value);
            if (number != Weights.NONE) {
              named.set(number);
            }
          });

      assertThat(KnownFeatures.around(context).numbers(context)).isEqualTo(named);
      assertThat(named.cardinality()).isGreaterThan(3);
    }
  }
}

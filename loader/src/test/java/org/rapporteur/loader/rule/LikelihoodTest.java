package org.rapporteur.loader.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.Likelihood;

/** How likely the words of a sentence put what it says, by the annotation guide. */
class LikelihoodTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The dyke will give way in the first storm.                               | VERY_LIKELY",
        "A further loss of herds was to be expected in the north.                 | VERY_LIKELY",
        "Sooner or later the quarrel over the wells reaches the capital.          | VERY_LIKELY",
        "It is clear that the slums will grow faster than a town can build drains.  | VERY_LIKELY",
        "The levy is likely to drive the smelters abroad.                         | LIKELY",
        "The strike could spread to the ports, and the ports will not forgive it. | POSSIBLE",
        "Many fear that the firms will be treated unfairly at the port.          | POSSIBLE",
        "There is the possibility that the donors will ask for more.              | POSSIBLE",
        "There is a risk of flooding on both banks.                               | POSSIBLE",
        "We do not expect the harbour to be closed this winter.                   | UNLIKELY",
        "None of the envoys believed that the truce was about to collapse.        | UNLIKELY",
        "There is no cause for alarm about the reserves of the bank.              | UNLIKELY",
        "She called the fear of a run on the savings banks groundless.            | UNLIKELY",
        "Nobody on the quay expects the truce with the dockers to hold.           | VERY_LIKELY",
        "We do not believe that the herds will recover from the drought.          | VERY_LIKELY",
        "Heads in the wells are very low and the gardens will be lost.            | VERY_LIKELY",
        "A shortage of insulin is improbable before the spring.                   | UNLIKELY"
      })
  void is_told_by_the_words(String sentence, Likelihood likelihood) {
    RuleContext context = RuleSentence.of(sentence, Vocabulary.standard()).contexts().get(0);

    assertThat(Wording.likelihood(context, context.from(), context.end())).isEqualTo(likelihood);
  }
}

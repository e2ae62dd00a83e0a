package org.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of an action are compared, and in which form. */
class ContentWordsTest {

  /** Examples of Porter's paper, step by step, and words of policy that must meet. */
  @ParameterizedTest
  @CsvSource({
    "caresses, caress",
    "ponies, poni",
    "cats, cat",
    "feed, feed",
    "agreed, agre",
    "bled, bled",
    "motoring, motor",
    "sing, sing",
    "conflated, conflat",
    "troubled, troubl",
    "sized, size",
    "hopping, hop",
    "tanned, tan",
    "falling, fall",
    "hissing, hiss",
    "failing, fail",
    "filing, file",
    "happy, happi",
    "sky, sky",
    "relational, relat",
    "conditional, condit",
    "rational, ration",
    "digitizer, digit",
    "operator, oper",
    "feudalism, feudal",
    "decisiveness, decis",
    "hopefulness, hope",
    "formality, formal",
    "triplicate, triplic",
    "electrical, electr",
    "goodness, good",
    "revival, reviv",
    "allowance, allow",
    "inference, infer",
    "adjustable, adjust",
    "replacement, replac",
    "adoption, adopt",
    "completion, complet",
    "communism, commun",
    "effective, effect",
    "probate, probat",
    "rate, rate",
    "cease, ceas",
    "controlling, control",
    "roll, roll",
    "g7, g7",
    "a, a"
  })
  void strips_endings_as_porter_does(String word, String stem) {
    assertThat(Stem.of(word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cooperate closely                       | cooperation in particular               | true
          raise its defence spending              | raise defense spending                  | true
          two percent of GDP                      | 2 % of its GDP                          | true
          the labour programmes                   | a labor program                         | true
          re-organise the neighbours’ centre      | reorganize the neighbor's center        | false
          organise the neighbours’ centre         | organizing the neighbor's center        | true
          the U.S. economy                        | the US economy                          | true
          protect us                              | protect the US                          | false
          1,500 troops                            | 1500 troops                             | true
          0.7 percent                             | 07 percent                              | false
          consider joining the pact               | join the pact                           | true
          strive to make every effort to join     | join                                    | true
          supply chains                           | supplies, chains                        | true
          keep close to allies                    | keep close to the allied                | true
          """)
  void compares_what_carries_meaning(String first, String second, boolean equal) {
    assertThat(ContentWords.of(first).stems().equals(ContentWords.of(second).stems()))
        .as("%s / %s", ContentWords.of(first), ContentWords.of(second))
        .isEqualTo(equal);
  }

  @Test
  void begins_with_the_head() {
    assertThat(ContentWords.of("to swiftly ratify the treaty").head()).contains("ratifi");
    assertThat(ContentWords.of("a dialogue with Beijing").head()).contains("dialogu");
    assertThat(ContentWords.of("to do so").head()).isEmpty();
    assertThat(ContentWords.of("").stems()).isEmpty();
  }

  @Test
  void leaves_words_of_other_languages_alone() {
    assertThat(ContentWords.of("防衛費 増額 für Überlegungen").stems())
        .containsExactly("防衛費", "増額", "für", "überlegungen");
  }
}

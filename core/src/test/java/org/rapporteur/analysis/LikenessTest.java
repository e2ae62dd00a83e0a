package org.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Recommendation;

/** When two recommendations to one actor want the same, the contrary, or something else. */
class LikenessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the same act
          + ratify the ocean treaty            | + ratification of the treaty on the ocean | SAME
          + raise fuel taxes                   | + increase the tax on fuel                | SAME
          + join the accord                    | + joining the accord                      | SAME
          - cut aid to Malawi                  | - cutting aid for Malawi                  | SAME
          # polarity
          + cut aid to Malawi                  | - cut aid to Malawi                       | OPPOSITE
          + host the secretariat               | - hosting the secretariat                 | OPPOSITE
          # contrary courses
          + raise fuel taxes                   | + lower taxes on fuel                     | OPPOSITE
          + raise fuel taxes                   | + a reduction of fuel taxes               | OPPOSITE
          + keep troops in Mali                | + withdraw its troops from Mali           | OPPOSITE
          + impose sanctions on Belarus        | + lift the sanctions on Belarus           | OPPOSITE
          + scale up coal mining               | + scale back mining of coal               | OPPOSITE
          + phasing out coal mining            | + end the mining of coal                  | SAME
          # a course turned about
          + refrain from raising fuel taxes    | - raise fuel taxes                        | SAME
          + refrain from raising fuel taxes    | + lower fuel taxes                        | SAME
          - refrain from raising fuel taxes    | + lower fuel taxes                        | OPPOSITE
          + stop cutting aid to Malawi         | - cut aid to Malawi                       | SAME
          + maintain aid to Malawi             | - cut aid to Malawi                       | SAME
          + avoid delays in the census         | - delay the census                        | SAME
          # kept is not more
          + maintain aid to Malawi             | + increase aid to Malawi                  | DIFFERENT
          - maintain aid to Malawi             | + increase aid to Malawi                  | OPPOSITE
          # another thing, or another act
          + build trust between ministries     | + build reserves of grain                 | DIFFERENT
          + deepen cooperation with India      | + deepen cooperation on fisheries         | DIFFERENT
          + cooperation                        | + cooperation on fisheries                | DIFFERENT
          - reject dialogue                    | + dialogue                                | DIFFERENT
          + host the summit                    | + boycott the summit                      | DIFFERENT
          + do so                              | + do so                                   | DIFFERENT
          """)
  void depends_on_what_is_wanted_and_which_way(String first, String second, Likeness expected) {
    List<Recommendation> two = two(first, second).recommendations();
    assertThat(Likeness.of(two.get(0), two.get(1), two(first, second))).isEqualTo(expected);
    assertThat(Likeness.of(two.get(1), two.get(0), two(first, second))).isEqualTo(expected);
  }

  private static Corpus two(String first, String second) {
    Dialogue.Page page = Dialogue.begin("One");
    say(page, first);
    return say(page.source("Two"), second).corpus();
  }

  private static Dialogue.Page say(Dialogue.Page page, String sentence) {
    String words = "It [" + sentence.substring(2) + "] so it is said.";
    return sentence.startsWith("+") ? page.should("Japan", words) : page.shouldNot("Japan", words);
  }

  @Test
  void needs_an_addressee_in_common() {
    Corpus corpus =
        Dialogue.begin("One")
            .should("Japan, India", "They should [raise fuel taxes].")
            .should("India", "India should [raise fuel taxes].")
            .should("Kenya", "Kenya should [raise fuel taxes].")
            .should("", "Somebody should [raise fuel taxes].")
            .should("", "One should [raise fuel taxes].")
            .corpus();
    List<Recommendation> all = corpus.recommendations();
    assertThat(Likeness.of(all.get(0), all.get(1), corpus)).isEqualTo(Likeness.SAME);
    assertThat(Likeness.of(all.get(1), all.get(2), corpus)).isEqualTo(Likeness.DIFFERENT);
    assertThat(Likeness.of(all.get(3), all.get(4), corpus)).isEqualTo(Likeness.DIFFERENT);
  }

  @Test
  void does_not_rest_on_the_names_of_those_who_are_to_act() {
    Corpus corpus =
        Dialogue.begin("One")
            .should("Japan, India", "They should seek [industrial ties between Japan and India].")
            .should("Japan, India", "They should seek [student exchange of Japan and India].")
            .corpus();
    List<Recommendation> all = corpus.recommendations();
    assertThat(Likeness.of(all.get(0), all.get(1), corpus)).isEqualTo(Likeness.DIFFERENT);
  }
}

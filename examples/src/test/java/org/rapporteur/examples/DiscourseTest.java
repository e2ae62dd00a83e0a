package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.examples.FearedAndAsked.Row;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Strength;
import org.rapporteur.testing.Fixtures;

class DiscourseTest {

  @Test
  void draws_who_is_named_with_whom_and_who_speaks_to_what() {
    Run run = Run.of("Discourse");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsSubsequence(
            "NAMED IN ONE PARAGRAPH",
            "Japan + United States",
            "WHO SPEAKS FOR (+) AND AGAINST (-) ACTING ON WHAT",
            "WHO IS OF ONE MIND ON HOW MANY ISSUES",
            "WHO SPEAKS FOR WHOM");
  }

  @Test
  void counts_who_is_feared_and_asked() {
    assertThat(Run.of("FearedAndAsked").out())
        .startsWith("Feared  Asked  Actor\n")
        .containsPattern("(?m)^ +\\d+ +\\d+  China$");
  }

  @Test
  void an_analysis_of_ones_own_is_tested_on_a_small_corpus() {
    Corpus corpus =
        Fixtures.corpus()
            .source(
                "Paper",
                source ->
                    source
                        .recommends("Japan", "stockpile grain", Strength.MUST)
                        .fears(
                            "Grain may run short.",
                            Likelihood.POSSIBLE,
                            risk -> risk.causedBy("Japan")))
            .build();

    assertThat(FearedAndAsked.rows(corpus)).isEqualTo(List.of(new Row("Japan", 1, 1)));
  }
}

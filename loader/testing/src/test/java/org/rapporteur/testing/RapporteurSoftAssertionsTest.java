package org.rapporteur.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.testing.RapporteurAssertions.PANEL;
import static org.rapporteur.testing.SmallCorpus.CORPUS;
import static org.rapporteur.testing.Wording.containing;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.junit.jupiter.api.Test;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.loader.Problem;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Strength;

/** Failures that are collected and reported together. */
class RapporteurSoftAssertionsTest {

  @Test
  void pass_where_all_holds() {
    RapporteurSoftAssertions.assertSoftly(
        softly -> {
          softly.assertThat(CORPUS).recommends("Japan").withStrength(Strength.SHOULD);
          softly.assertThat(CORPUS).source("Report B").hasSession("Session 2").fears().times(1);
          softly.assertThat(CORPUS.sources().get(0)).in(CORPUS).recommends("Japan").times(2);
          softly.assertThat(CORPUS.sessions().get(0)).in(CORPUS).doesNotFear();
          softly.assertThat(CORPUS.actors().get(0)).called("Colby");
          softly.assertThat(CORPUS.issues().get(0)).matches(issue -> true);
          softly.assertThat(CORPUS.recommendations().get(0)).attributedTo(PANEL);
          softly.assertThat(CORPUS.risks().get(0)).withLikelihood(Likelihood.POSSIBLE);
          softly.assertThat(CORPUS.mentions().get(0)).in(CORPUS).of("Japan");
          softly
              .assertThat(new LoadResult(CORPUS, List.of()))
              .hasNoProblem()
              .corpus()
              .hasSources(2);
        });
  }

  @Test
  void report_each_chain_once() {
    RapporteurSoftAssertions softly = new RapporteurSoftAssertions();
    softly
        .assertThat(CORPUS)
        .source("Paper A")
        .recommends("Japan")
        .withStrength(Strength.MAY)
        .addressedTo("Japan")
        .attributedTo(PANEL);
    softly.assertThat(CORPUS).source("Paper C").recommends("Japan").about("tariffs");
    softly.assertThat(CORPUS).fears(containing("blockade")).causedBy("China");
    softly.assertThat(CORPUS).hasSources(3).doesNotRecommend("Japan").hasActor("Kyoto");

    assertThat(softly.errorsCollected())
        .extracting(error -> error.getMessage().lines().limit(5).toList().toString())
        .satisfiesExactly(
            message -> assertThat(message).contains("addressed to", "strength MAY   <- not met"),
            message -> assertThat(message).contains("\"Paper C\"   <- not met"),
            message -> assertThat(message).contains("Expecting 3 sources"),
            message -> assertThat(message).contains("Expecting no recommendation"),
            message -> assertThat(message).contains("called \"Kyoto\"   <- not met"));
  }

  @Test
  void report_all_in_one_message() {
    Failure.of(
            () ->
                RapporteurSoftAssertions.assertSoftly(
                    softly -> {
                      softly
                          .assertThat(CORPUS)
                          .as("advice")
                          .recommends("Australia")
                          .withStrength(Strength.MUST);
                      softly.assertThat(CORPUS).hasIssue("tariff");
                    }))
        .isEqualTo(
            """
              Multiple Failures (2 failures)
              -- failure 1 --
              [advice]
              Expecting a recommendation
                - addressed to "Australia"
                - with strength MUST   <- not met
              but the only one that meets the rest does not:

              1. MAY AVOID "wait"
                 addressees: Australia | attribution: AUTHOR | tier: STRICT
                 "Paper A", line 4: >>Australia could not wait<<.
              -- failure 2 --
              Expecting an issue
                - called "tariff"   <- not met
              but of all 7, none meets it; nearest first:

              1. tariffs "Tariffs"
                 parent: economy
              2. taiwan "Taiwan"
                 parent: regions
              3. security "Security"
              4. regions "Regions and Relations"
              5. defense-capabilities "Defense Capabilities"
                 parent: security
              ... and 2 more
              """);
  }

  @Test
  void collect_what_assertj_itself_finds_on_the_way() {
    RapporteurSoftAssertions softly = new RapporteurSoftAssertions();
    softly.assertThat(CORPUS).source("Paper A").isNull();
    softly.assertThat(CORPUS).recommends("Australia").isSameAs(CORPUS);

    assertThat(softly.errorsCollected()).hasSize(2);
  }

  @Test
  void collect_what_is_missing() {
    RapporteurSoftAssertions softly = new RapporteurSoftAssertions();
    softly.assertThat((Corpus) null).recommends("Japan").addressedTo("Japan");
    softly.assertThat((Risk) null).causedBy("China");
    softly.assertThat((Problem) null).inDocument("a.txt");

    assertThat(softly.errorsCollected())
        .hasSize(3)
        .allSatisfy(error -> assertThat(error).hasMessageContaining("not to be null"));
  }

  @Test
  void mix_with_those_of_assertj() {
    Mixed softly = new Mixed();
    softly.assertThat(CORPUS).hasActor("Kyoto");
    softly.assertThat("Kyoto").isEmpty();

    assertThat(softly.errorsCollected()).hasSize(2);
  }

  private static final class Mixed extends SoftAssertions
      implements RapporteurSoftAssertionsProvider {}

  @Test
  void start_without_a_failure() {
    SoftAssertionsProvider softly = new RapporteurSoftAssertions();
    softly.assertAll();

    assertThat(softly.wasSuccess()).isTrue();
  }
}

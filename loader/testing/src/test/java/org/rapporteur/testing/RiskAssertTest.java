package org.rapporteur.testing;

import static org.rapporteur.testing.RapporteurAssertions.AUTHOR;
import static org.rapporteur.testing.RapporteurAssertions.assertThat;
import static org.rapporteur.testing.SmallCorpus.CORPUS;
import static org.rapporteur.testing.Wording.containing;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Icd203;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Risk;

/** What harm is feared, and what a tester reads where it is not so. */
class RiskAssertTest {

  @Test
  void finds_one_that_fulfils_the_whole_chain() {
    assertThat(CORPUS)
        .fears(containing("blockade"))
        .causedBy("China")
        .affecting("Tokyo")
        .withLikelihood(Likelihood.POSSIBLE)
        .about("supply-chains")
        .attributedTo(AUTHOR);
    assertThat(CORPUS)
        .source("Report B")
        .fears()
        .causedByNobody()
        .withIcd203(Icd203.LIKELY)
        .inSession("Security")
        .times(1);
  }

  @Test
  void words_are_others() {
    Failure.of(() -> assertThat(CORPUS).fears(containing("blockades")))
        .isEqualTo(
            """
              Expecting a risk
                - in words containing "blockades"   <- not met
              but of all 2, none meets it; nearest first:

              1. POSSIBLE
                 cause: China | affected: Japan | attribution: AUTHOR | issues: supply-chains | tier: STRICT
                 "Paper A", line 5: >>A blockade by China could cut supplies<<.
              2. LIKELY (ICD 203: LIKELY)
                 affected: Taiwan | attribution: PANEL | issues: taiwan | session: Session 2 | tier: STRICT
                 "Report B", line 7: The panel held that >>A conflict over Taiwan is likely<<.
              """);
  }

  @Test
  void cause_is_another() {
    Failure.of(() -> assertThat(CORPUS).fears(containing("blockade")).causedBy("Japan"))
        .isEqualTo(
            """
              Expecting a risk
                - in words containing "blockade"
                - caused by "Japan"   <- not met
              but the only one that meets the rest does not:

              1. POSSIBLE
                 cause: China | affected: Japan | attribution: AUTHOR | issues: supply-chains | tier: STRICT
                 "Paper A", line 5: >>A blockade by China could cut supplies<<.
              """);
  }

  @Test
  void cause_is_somebody() {
    Failure.of(() -> assertThat(CORPUS).source("Paper A").fears().causedByNobody())
        .isEqualTo(
            """
              Expecting a risk
                - in source "Paper A"
                - caused by nobody   <- not met
              but the only one that meets the rest does not:

              1. POSSIBLE
                 cause: China | affected: Japan | attribution: AUTHOR | issues: supply-chains | tier: STRICT
                 "Paper A", line 5: >>A blockade by China could cut supplies<<.
              """);
  }

  @Test
  void affected_is_another() {
    Failure.of(() -> assertThat(CORPUS).fears().causedBy("China").affecting("Taiwan"))
        .isEqualTo(
            """
              Expecting a risk
                - caused by "China"
                - affecting "Taiwan"   <- not met
              but the only one that meets the rest does not:

              1. POSSIBLE
                 cause: China | affected: Japan | attribution: AUTHOR | issues: supply-chains | tier: STRICT
                 "Paper A", line 5: >>A blockade by China could cut supplies<<.
              """);
  }

  @Test
  void affected_is_somebody() {
    Failure.of(() -> assertThat(CORPUS).fears().affectingNobody())
        .isEqualTo(
            """
              Expecting a risk
                - affecting nobody   <- not met
              but of all 2, none meets it; nearest first:

              1. POSSIBLE
                 cause: China | affected: Japan | attribution: AUTHOR | issues: supply-chains | tier: STRICT
                 "Paper A", line 5: >>A blockade by China could cut supplies<<.
              2. LIKELY (ICD 203: LIKELY)
                 affected: Taiwan | attribution: PANEL | issues: taiwan | session: Session 2 | tier: STRICT
                 "Report B", line 7: The panel held that >>A conflict over Taiwan is likely<<.
              """);
  }

  @Test
  void likelihood_is_another() {
    Failure.of(() -> assertThat(CORPUS).fears().withLikelihood(Likelihood.VERY_LIKELY))
        .isEqualTo(
            """
              Expecting a risk
                - with likelihood VERY_LIKELY   <- not met
              but of all 2, none meets it; nearest first:

              1. LIKELY (ICD 203: LIKELY)
                 affected: Taiwan | attribution: PANEL | issues: taiwan | session: Session 2 | tier: STRICT
                 "Report B", line 7: The panel held that >>A conflict over Taiwan is likely<<.
              2. POSSIBLE
                 cause: China | affected: Japan | attribution: AUTHOR | issues: supply-chains | tier: STRICT
                 "Paper A", line 5: >>A blockade by China could cut supplies<<.
              """);
  }

  @Test
  void icd_203_is_another() {
    Failure.of(
            () -> assertThat(CORPUS).source("Report B").fears().withIcd203(Icd203.ALMOST_CERTAIN))
        .isEqualTo(
            """
              Expecting a risk
                - in source "Report B"
                - in the ICD 203 term ALMOST_CERTAIN   <- not met
              but the only one that meets the rest does not:

              1. LIKELY (ICD 203: LIKELY)
                 affected: Taiwan | attribution: PANEL | issues: taiwan | session: Session 2 | tier: STRICT
                 "Report B", line 7: The panel held that >>A conflict over Taiwan is likely<<.
              """);
  }

  @Test
  void there_is_none_at_all() {
    Failure.of(() -> assertThat(CORPUS).source("Report B").hasSession("Session 1").fears())
        .isEqualTo(
            """
              Expecting a risk
                - in session "Session 1" of "Report B"
              but there is none.
              """);
  }

  @Test
  void one_is_missing() {
    Failure.of(() -> assertThat((Risk) null).withLikelihood(Likelihood.LIKELY))
        .isEqualTo(
            """
              Expecting actual not to be null
              """);
  }
}

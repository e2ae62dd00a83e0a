package org.rapporteur.testing;

import static org.rapporteur.testing.RapporteurAssertions.assertThat;
import static org.rapporteur.testing.SmallCorpus.CORPUS;
import static org.rapporteur.testing.Wording.containing;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Session;

/** What a session is, and what a tester reads where it is not so. */
class SessionAssertTest {

  private static final Session TAKEAWAYS =
      CORPUS.sessions().get(1).withKeyTakeaways(CORPUS.risks().get(1).quote());

  @Test
  void finds_what_is_said_in_it() {
    assertThat(CORPUS)
        .source("Report B")
        .hasSession("Session 1")
        .titled(containing("Trade"))
        .chairedBy("Mika Aoki")
        .withSpeaker("Colby")
        .recommends("Japan")
        .times(1);
    assertThat(CORPUS.sessions().get(1))
        .in(CORPUS)
        .doesNotRecommend()
        .fears(containing("conflict"));
    assertThat(TAKEAWAYS).withKeyTakeaway(containing("Taiwan"));
  }

  @Test
  void none_is_called_so() {
    Failure.of(() -> assertThat(CORPUS).source("Report B").hasSession("Session 3"))
        .isEqualTo(
            """
              Expecting a session
                - in source "Report B"
                - called "Session 3"   <- not met
              but of the 2 that meet the rest, none meets it; nearest first:

              1. "Session 1" "Trade"
                 chair: Mika Aoki | speakers: Elbridge Colby
                 "Report B", line 2: >>Session 1: Trade<<
              2. "Session 2" "Security"
                 "Report B", line 6: >>Session 2: Security<<
              """);
  }

  @Test
  void title_is_another() {
    Failure.of(
            () ->
                assertThat(CORPUS)
                    .source("Report B")
                    .hasSession("Session 1")
                    .titled(containing("Security")))
        .isEqualTo(
            """
              Expecting a session
                - in source "Report B"
                - called "Session 1"
                - with a title containing "Security"   <- not met
              but the only one that meets the rest does not:

              1. "Session 1" "Trade"
                 chair: Mika Aoki | speakers: Elbridge Colby
                 "Report B", line 2: >>Session 1: Trade<<
              """);
  }

  @Test
  void chair_is_another() {
    Failure.of(
            () -> assertThat(CORPUS).source("Report B").hasSession("Session 1").chairedBy("Colby"))
        .isEqualTo(
            """
              Expecting a session
                - in source "Report B"
                - called "Session 1"
                - chaired by "Colby"   <- not met
              but the only one that meets the rest does not:

              1. "Session 1" "Trade"
                 chair: Mika Aoki | speakers: Elbridge Colby
                 "Report B", line 2: >>Session 1: Trade<<
              """);
  }

  @Test
  void speaker_is_another() {
    Failure.of(
            () ->
                assertThat(CORPUS)
                    .source("Report B")
                    .hasSession("Session 1")
                    .withSpeaker("Mika Aoki"))
        .isEqualTo(
            """
              Expecting a session
                - in source "Report B"
                - called "Session 1"
                - with speaker "Mika Aoki"   <- not met
              but the only one that meets the rest does not:

              1. "Session 1" "Trade"
                 chair: Mika Aoki | speakers: Elbridge Colby
                 "Report B", line 2: >>Session 1: Trade<<
              """);
  }

  @Test
  void key_takeaway_is_another() {
    Failure.of(() -> assertThat(TAKEAWAYS).withKeyTakeaway(containing("Japan")))
        .isEqualTo(
            """
              Expecting a session
                - with a key takeaway containing "Japan"   <- not met
              but the only one does not:

              1. "Session 2" "Security"
                 at [104,123) "Session 2: Security"

              Key takeaways that come near: "A conflict over Taiwan is likely"
              """);
  }

  @Test
  void says_something_else() {
    Failure.of(
            () -> assertThat(CORPUS).source("Report B").hasSession("Session 2").recommends("Japan"))
        .isEqualTo(
            """
              Expecting a recommendation
                - in session "Session 2" of "Report B"
                - addressed to "Japan"   <- not met
              but there is none.
              """);
  }

  @Test
  void fears_what_it_should_not() {
    Failure.of(() -> assertThat(CORPUS).source("Report B").hasSession("Session 2").doesNotFear())
        .isEqualTo(
            """
              Expecting no risk
                - in session "Session 2" of "Report B"
              but there is 1:

              1. LIKELY (ICD 203: LIKELY)
                 affected: Taiwan | attribution: PANEL | issues: taiwan | session: Session 2 | tier: STRICT
                 "Report B", line 7: The panel held that >>A conflict over Taiwan is likely<<.
              """);
  }
}

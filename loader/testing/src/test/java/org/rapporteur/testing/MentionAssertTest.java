package org.rapporteur.testing;

import static org.rapporteur.testing.RapporteurAssertions.assertThat;
import static org.rapporteur.testing.SmallCorpus.CORPUS;
import static org.rapporteur.testing.Wording.exactly;

import org.junit.jupiter.api.Test;

/** Where somebody or something is mentioned, and what a tester reads where it is not so. */
class MentionAssertTest {

  @Test
  void finds_places() {
    assertThat(CORPUS).mentions("Japan").times(3);
    assertThat(CORPUS).mentions("Tokyo").saying(exactly("Tokyo")).times(1);
    assertThat(CORPUS)
        .source("Report B")
        .hasSession("Trade")
        .mentions("economy")
        .saying(exactly("tariffs"));
    assertThat(CORPUS.mentions().get(0)).in(CORPUS).of("Japan");
  }

  @Test
  void nobody_of_the_name_is_mentioned() {
    Failure.of(
            () -> assertThat(CORPUS).source("Report B").hasSession("Session 2").mentions("Colby"))
        .isEqualTo(
            """
              Expecting a mention
                - in session "Session 2" of "Report B"
                - of "Colby"   <- not met
              but of the 3 that meet the rest, none meets it; nearest first:

              1. issue security
                 tier: STRICT
                 "Report B", line 6: Session 2: >>Security<<
              2. actor Taiwan
                 tier: STRICT
                 "Report B", line 7: The panel held that A conflict over >>Taiwan<< is likely.
              3. issue taiwan
                 tier: STRICT
                 "Report B", line 7: The panel held that A conflict over >>Taiwan<< is likely.
              """);
  }

  @Test
  void words_are_others() {
    Failure.of(() -> assertThat(CORPUS).mentions("Japan").saying(exactly("Nippon")))
        .isEqualTo(
            """
              Expecting a mention
                - of "Japan"
                - in words reading exactly "Nippon"   <- not met
              but of the 3 that meet the rest, none meets it; nearest first:

              1. actor Japan
                 tier: STRICT
                 "Paper A", line 2: The panel held that >>Japan<< should stockpile ammunition.
              2. actor Japan
                 tier: STRICT
                 "Report B", line 5: The panel held that >>Japan<< must lower tariffs.
              3. actor Japan
                 tier: STRICT
                 "Paper A", line 3: Colby held that >>Tokyo<< must store grain.
              """);
  }

  @Test
  void issue_is_not_mentioned() {
    Failure.of(() -> assertThat(CORPUS).source("Paper A").mentions("trade"))
        .isEqualTo(
            """
              Expecting a mention
                - in source "Paper A"
                - of "trade"   <- not met
              but of the 5 that meet the rest, none meets it; nearest first:

              1. actor Elbridge Colby
                 tier: STRICT
                 "Paper A", line 3: >>Colby<< held that Tokyo must store grain.
              2. actor Australia
                 tier: STRICT
                 "Paper A", line 4: >>Australia<< could not wait.
              3. actor Japan
                 tier: STRICT
                 "Paper A", line 2: The panel held that >>Japan<< should stockpile ammunition.
              4. actor Japan
                 tier: STRICT
                 "Paper A", line 3: Colby held that >>Tokyo<< must store grain.
              5. actor China
                 tier: STRICT
                 "Paper A", line 5: A blockade by >>China<< could cut supplies.

              The corpus knows no actor or issue by the name "trade"; nearest: "Elbridge Colby", "Australia", "tariffs"
              """);
  }

  @Test
  void nothing_is_called_so() {
    Failure.of(() -> assertThat(CORPUS).mentions("Nippon"))
        .isEqualTo(
            """
              Expecting a mention
                - of "Nippon"   <- not met
              but of all 12, none meets it; nearest first:

              1. actor Japan
                 tier: STRICT
                 "Paper A", line 2: The panel held that >>Japan<< should stockpile ammunition.
              2. actor Japan
                 tier: STRICT
                 "Paper A", line 3: Colby held that >>Tokyo<< must store grain.
              3. actor Japan
                 tier: STRICT
                 "Report B", line 5: The panel held that >>Japan<< must lower tariffs.
              4. actor Mika Aoki
                 tier: STRICT
                 "Report B", line 3: Chair: >>Mika Aoki<<
              5. actor Taiwan
                 tier: STRICT
                 "Report B", line 7: The panel held that A conflict over >>Taiwan<< is likely.
              ... and 7 more

              The corpus knows no actor or issue by the name "Nippon"; nearest: "Japan", "supply-chains", "regions"
              """);
  }

  @Test
  void they_are_more() {
    Failure.of(() -> assertThat(CORPUS).source("Paper A").mentions("Japan").times(1))
        .isEqualTo(
            """
              Expecting 1 mention
                - in source "Paper A"
                - of "Japan"
              but there are 2:

              1. actor Japan
                 tier: STRICT
                 "Paper A", line 2: The panel held that >>Japan<< should stockpile ammunition.
              2. actor Japan
                 tier: STRICT
                 "Paper A", line 3: Colby held that >>Tokyo<< must store grain.
              """);
  }

  @Test
  void one_is_of_another() {
    Failure.of(() -> assertThat(CORPUS.mentions().get(0)).in(CORPUS).of("China"))
        .isEqualTo(
            """
              Expecting a mention
                - of "China"   <- not met
              but the only one does not:

              1. actor Japan
                 tier: STRICT
                 "Paper A", line 2: The panel held that >>Japan<< should stockpile ammunition.
              """);
  }
}

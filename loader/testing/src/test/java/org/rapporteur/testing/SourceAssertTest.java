package org.rapporteur.testing;

import static org.rapporteur.testing.RapporteurAssertions.assertThat;
import static org.rapporteur.testing.SmallCorpus.CORPUS;
import static org.rapporteur.testing.Wording.containing;
import static org.rapporteur.testing.Wording.exactly;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;

/** What a source is, and what a tester reads where it is not so. */
class SourceAssertTest {

  private static final Source TAKEAWAYS =
      CORPUS.sources().get(0).withKeyTakeaways(CORPUS.recommendations().get(0).quote());

  @Test
  void finds_it_by_title_and_file() {
    assertThat(CORPUS)
        .source("Paper A")
        .ofKind(SourceKind.ESSAY)
        .writtenBy("Ann Lee")
        .publishedBy("Institute of Papers")
        .publishedOn("2025-01")
        .inLanguage("en")
        .withText(containing("stockpile"));
    assertThat(CORPUS)
        .source("report-b.txt")
        .titled(exactly("Report B"))
        .reportingEvent("Dialogue on the Sea")
        .withEventOn("2024-11-21");
    assertThat(CORPUS).source("Paper A").hasNoSession().doesNotMention("Taiwan");
    assertThat(TAKEAWAYS).withKeyTakeaway(containing("stockpile"));
    assertThat(CORPUS.sources().get(0)).in(CORPUS).recommends("Japan").times(2);
  }

  @Test
  void none_is_called_so() {
    Failure.of(() -> assertThat(CORPUS).source("Paper B"))
        .isEqualTo(
            """
              Expecting a source
                - called "Paper B"   <- not met
              but of all 2, none meets it; nearest first:

              1. CONFERENCE_REPORT "Report B"
                 files: report-b.txt | event: Dialogue on the Sea | event date: 2024-11-21 | language: en
              2. ESSAY "Paper A"
                 files: paper-a.txt | authors: Ann Lee | publisher: Institute of Papers | published: 2025-01 | language: en
              """);
  }

  @Test
  void none_is_titled_so() {
    Failure.of(() -> assertThat(CORPUS).source(containing("Papers")))
        .isEqualTo(
            """
              Expecting a source
                - with a title containing "Papers"   <- not met
              but of all 2, none meets it; nearest first:

              1. ESSAY "Paper A"
                 files: paper-a.txt | authors: Ann Lee | publisher: Institute of Papers | published: 2025-01 | language: en
              2. CONFERENCE_REPORT "Report B"
                 files: report-b.txt | event: Dialogue on the Sea | event date: 2024-11-21 | language: en
              """);
  }

  @Test
  void title_is_another() {
    Failure.of(() -> assertThat(CORPUS).source("Paper A").titled(containing("B")))
        .isEqualTo(
            """
              Expecting a source
                - called "Paper A"
                - with a title containing "B"   <- not met
              but the only one that meets the rest does not:

              1. ESSAY "Paper A"
                 files: paper-a.txt | authors: Ann Lee | publisher: Institute of Papers | published: 2025-01 | language: en
              """);
  }

  @Test
  void kind_is_another() {
    Failure.of(() -> assertThat(CORPUS).source("Paper A").ofKind(SourceKind.SPEECH))
        .isEqualTo(
            """
              Expecting a source
                - called "Paper A"
                - of kind SPEECH   <- not met
              but the only one that meets the rest does not:

              1. ESSAY "Paper A"
                 files: paper-a.txt | authors: Ann Lee | publisher: Institute of Papers | published: 2025-01 | language: en
              """);
  }

  @Test
  void author_is_another() {
    Failure.of(() -> assertThat(CORPUS).source("Paper A").writtenBy("Bo Ito"))
        .isEqualTo(
            """
              Expecting a source
                - called "Paper A"
                - written by "Bo Ito"   <- not met
              but the only one that meets the rest does not:

              1. ESSAY "Paper A"
                 files: paper-a.txt | authors: Ann Lee | publisher: Institute of Papers | published: 2025-01 | language: en
              """);
  }

  @Test
  void publisher_is_another() {
    Failure.of(() -> assertThat(CORPUS).source("Report B").publishedBy("Institute of Papers"))
        .isEqualTo(
            """
              Expecting a source
                - called "Report B"
                - published by "Institute of Papers"   <- not met
              but the only one that meets the rest does not:

              1. CONFERENCE_REPORT "Report B"
                 files: report-b.txt | event: Dialogue on the Sea | event date: 2024-11-21 | language: en
              """);
  }

  @Test
  void date_is_less_exact() {
    Failure.of(() -> assertThat(CORPUS).source("Paper A").publishedOn("2025-01-15"))
        .isEqualTo(
            """
              Expecting a source
                - called "Paper A"
                - published on 2025-01-15   <- not met
              but the only one that meets the rest does not:

              1. ESSAY "Paper A"
                 files: paper-a.txt | authors: Ann Lee | publisher: Institute of Papers | published: 2025-01 | language: en
              """);
  }

  @Test
  void event_is_another() {
    Failure.of(() -> assertThat(CORPUS).source("Report B").reportingEvent("Dialogue on the Land"))
        .isEqualTo(
            """
              Expecting a source
                - called "Report B"
                - reporting event "Dialogue on the Land"   <- not met
              but the only one that meets the rest does not:

              1. CONFERENCE_REPORT "Report B"
                 files: report-b.txt | event: Dialogue on the Sea | event date: 2024-11-21 | language: en
              """);
  }

  @Test
  void event_date_is_another() {
    Failure.of(() -> assertThat(CORPUS).source("Report B").withEventOn("2024-11-22"))
        .isEqualTo(
            """
              Expecting a source
                - called "Report B"
                - with an event on 2024-11-22   <- not met
              but the only one that meets the rest does not:

              1. CONFERENCE_REPORT "Report B"
                 files: report-b.txt | event: Dialogue on the Sea | event date: 2024-11-21 | language: en
              """);
  }

  @Test
  void language_is_another() {
    Failure.of(() -> assertThat(CORPUS).source("Report B").inLanguage("ja"))
        .isEqualTo(
            """
              Expecting a source
                - called "Report B"
                - in language ja   <- not met
              but the only one that meets the rest does not:

              1. CONFERENCE_REPORT "Report B"
                 files: report-b.txt | event: Dialogue on the Sea | event date: 2024-11-21 | language: en
              """);
  }

  @Test
  void text_is_another() {
    Failure.of(() -> assertThat(CORPUS).source("Report B").withText(containing("stockpile")))
        .isEqualTo(
            """
              Expecting a source
                - called "Report B"
                - with a text containing "stockpile"   <- not met
              but the only one that meets the rest does not:

              1. CONFERENCE_REPORT "Report B"
                 files: report-b.txt | event: Dialogue on the Sea | event date: 2024-11-21 | language: en

              Lines that come near: "Session 2: Security", "Chair: Mika Aoki", "Speaker: Colby"
              """);
  }

  @Test
  void key_takeaway_is_another() {
    Failure.of(() -> assertThat(TAKEAWAYS).withKeyTakeaway(containing("Australia")))
        .isEqualTo(
            """
              Expecting a source
                - with a key takeaway containing "Australia"   <- not met
              but the only one does not:

              1. ESSAY "Paper A"
                 files: paper-a.txt | authors: Ann Lee | publisher: Institute of Papers | published: 2025-01 | language: en

              Key takeaways that come near: "Japan should stockpile ammunition"
              """);
  }

  @Test
  void has_sessions() {
    Failure.of(() -> assertThat(CORPUS).source("Report B").hasNoSession())
        .isEqualTo(
            """
              Expecting no session
                - in source "Report B"
              but there are 2:

              1. "Session 1" "Trade"
                 chair: Mika Aoki | speakers: Elbridge Colby
                 "Report B", line 2: >>Session 1: Trade<<
              2. "Session 2" "Security"
                 "Report B", line 6: >>Session 2: Security<<
              """);
  }

  @Test
  void several_are_looked_at() {
    Failure.of(() -> assertThat(CORPUS).source(containing("e")).recommends("China"))
        .isEqualTo(
            """
              Expecting a recommendation
                - in source "Paper A", "Report B"
                - addressed to "China"   <- not met
              but of the 4 that meet the rest, none meets it; nearest first:

              1. MAY AVOID "wait"
                 addressees: Australia | attribution: AUTHOR | tier: STRICT
                 "Paper A", line 4: >>Australia could not wait<<.
              2. SHOULD DO "stockpile ammunition"
                 addressees: Japan | attribution: PANEL | issues: defense-capabilities | tier: STRICT
                 "Paper A", line 2: The panel held that >>Japan should stockpile ammunition<<.
              3. MUST DO "store grain"
                 addressees: Japan | attribution: Elbridge Colby | tier: BALANCED | rule: prescription.modal
                 "Paper A", line 3: Colby held that >>Tokyo must store grain<<.
              4. MUST DO "lower tariffs"
                 addressees: Japan | attribution: PANEL | issues: tariffs | session: Session 1 | tier: STRICT
                 "Report B", line 5: The panel held that >>Japan must lower tariffs<<.
              """);
  }

  @Test
  void one_is_missing() {
    Failure.of(() -> assertThat((Source) null).recommends("Japan"))
        .isEqualTo(
            """
              Expecting actual not to be null
              """);
  }
}

package org.rapporteur.testing;

import static org.rapporteur.testing.RapporteurAssertions.assertThat;
import static org.rapporteur.testing.SmallCorpus.CORPUS;
import static org.rapporteur.testing.Wording.containing;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Strength;

/** What a corpus holds and what not, and what a tester reads where it is not so. */
class CorpusAssertTest {

  private static final Actor MINISTER =
      Actor.builder()
          .id(ActorId.of(ActorKind.PERSON, "Toshimitsu Motegi"))
          .name("Toshimitsu Motegi")
          .kind(ActorKind.PERSON)
          .build();

  private static final Corpus MANY =
      Fixtures.corpus()
          .source(
              "Many Things",
              list ->
                  List.of("act", "build", "calm", "dare", "earn", "fight", "go")
                      .forEach(verb -> list.recommends("Japan", verb, Strength.MAY)))
          .build();

  private static List<Actor> add(List<Actor> actors, Actor another) {
    List<Actor> more = new ArrayList<>(actors);
    more.add(another);
    return more;
  }

  @Test
  void lacks_what_is_not_there() {
    assertThat(CORPUS)
        .hasSources(2)
        .hasNoSource("Paper C")
        .hasNoActor("Nippon")
        .hasNoIssue("fisheries")
        .doesNotMention("France")
        .doesNotRecommend("China")
        .doesNotFear(containing("famine"))
        .hasNoRisk(r -> r.causedBy("Japan"))
        .hasNoRecommendation(r -> r.addressedTo("Japan").withStrength(Strength.MAY))
        .keepsInvariants();
    assertThat(Corpus.empty()).hasSources(0).doesNotRecommend().doesNotFear().keepsInvariants();
  }

  @Test
  void there_are_fewer_sources() {
    Failure.of(() -> assertThat(CORPUS).hasSources(3))
        .isEqualTo(
            """
              Expecting 3 sources
              but there are 2:

              1. ESSAY "Paper A"
                 files: paper-a.txt | authors: Ann Lee | publisher: Institute of Papers | published: 2025-01 | language: en
              2. CONFERENCE_REPORT "Report B"
                 files: report-b.txt | event: Dialogue on the Sea | event date: 2024-11-21 | language: en
              """);
  }

  @Test
  void there_is_a_source() {
    Failure.of(() -> assertThat(CORPUS).hasNoSource("Paper A"))
        .isEqualTo(
            """
              Expecting no source
                - called "Paper A"
              but there is 1:

              1. ESSAY "Paper A"
                 files: paper-a.txt | authors: Ann Lee | publisher: Institute of Papers | published: 2025-01 | language: en
              """);
  }

  @Test
  void there_is_an_actor() {
    Failure.of(() -> assertThat(CORPUS).hasNoActor("Tokyo"))
        .isEqualTo(
            """
              Expecting no actor
                - called "Tokyo"
              but there is 1:

              1. STATE "Japan"
                 aliases: Tokyo
              """);
  }

  @Test
  void there_is_an_issue() {
    Failure.of(() -> assertThat(CORPUS).hasNoIssue("tariffs"))
        .isEqualTo(
            """
              Expecting no issue
                - called "tariffs"
              but there is 1:

              1. tariffs "Tariffs"
                 parent: economy
              """);
  }

  @Test
  void there_is_a_mention() {
    Failure.of(() -> assertThat(CORPUS).doesNotMention("Taiwan"))
        .isEqualTo(
            """
              Expecting no mention
                - of "Taiwan"
              but there are 2:

              1. actor Taiwan
                 tier: STRICT
                 "Report B", line 7: The panel held that A conflict over >>Taiwan<< is likely.
              2. issue taiwan
                 tier: STRICT
                 "Report B", line 7: The panel held that A conflict over >>Taiwan<< is likely.
              """);
  }

  @Test
  void something_is_recommended() {
    Failure.of(() -> assertThat(CORPUS).source("Report B").doesNotRecommend())
        .isEqualTo(
            """
              Expecting no recommendation
                - in source "Report B"
              but there is 1:

              1. MUST DO "lower tariffs"
                 addressees: Japan | attribution: PANEL | issues: tariffs | session: Session 1 | tier: STRICT
                 "Report B", line 5: The panel held that >>Japan must lower tariffs<<.
              """);
  }

  @Test
  void something_is_recommended_to_an_actor() {
    Failure.of(() -> assertThat(CORPUS).doesNotRecommend("Japan"))
        .isEqualTo(
            """
              Expecting no recommendation
                - addressed to "Japan"
              but there are 3:

              1. SHOULD DO "stockpile ammunition"
                 addressees: Japan | attribution: PANEL | issues: defense-capabilities | tier: STRICT
                 "Paper A", line 2: The panel held that >>Japan should stockpile ammunition<<.
              2. MUST DO "store grain"
                 addressees: Japan | attribution: Elbridge Colby | tier: BALANCED | rule: prescription.modal
                 "Paper A", line 3: Colby held that >>Tokyo must store grain<<.
              3. MUST DO "lower tariffs"
                 addressees: Japan | attribution: PANEL | issues: tariffs | session: Session 1 | tier: STRICT
                 "Report B", line 5: The panel held that >>Japan must lower tariffs<<.
              """);
  }

  @Test
  void something_is_recommended_so() {
    Failure.of(
            () ->
                assertThat(CORPUS)
                    .hasNoRecommendation(r -> r.addressedTo("Japan").toDo(containing("tariffs"))))
        .isEqualTo(
            """
              Expecting no recommendation
                - addressed to "Japan"
                - to do something containing "tariffs"
              but there is 1:

              1. MUST DO "lower tariffs"
                 addressees: Japan | attribution: PANEL | issues: tariffs | session: Session 1 | tier: STRICT
                 "Report B", line 5: The panel held that >>Japan must lower tariffs<<.
              """);
  }

  @Test
  void something_is_recommended_so_often() {
    Failure.of(() -> assertThat(CORPUS).hasNoRecommendation(r -> r.addressedTo("Japan").times(3)))
        .isEqualTo(
            """
              Expecting no recommendation
                - addressed to "Japan"
                - exactly 3 of them
              but there are 3:

              1. SHOULD DO "stockpile ammunition"
                 addressees: Japan | attribution: PANEL | issues: defense-capabilities | tier: STRICT
                 "Paper A", line 2: The panel held that >>Japan should stockpile ammunition<<.
              2. MUST DO "store grain"
                 addressees: Japan | attribution: Elbridge Colby | tier: BALANCED | rule: prescription.modal
                 "Paper A", line 3: Colby held that >>Tokyo must store grain<<.
              3. MUST DO "lower tariffs"
                 addressees: Japan | attribution: PANEL | issues: tariffs | session: Session 1 | tier: STRICT
                 "Report B", line 5: The panel held that >>Japan must lower tariffs<<.
              """);
  }

  @Test
  void something_is_feared() {
    Failure.of(() -> assertThat(CORPUS).source("Paper A").doesNotFear())
        .isEqualTo(
            """
              Expecting no risk
                - in source "Paper A"
              but there is 1:

              1. POSSIBLE
                 cause: China | affected: Japan | attribution: AUTHOR | issues: supply-chains | tier: STRICT
                 "Paper A", line 5: >>A blockade by China could cut supplies<<.
              """);
  }

  @Test
  void something_is_feared_in_these_words() {
    Failure.of(() -> assertThat(CORPUS).doesNotFear(containing("Taiwan")))
        .isEqualTo(
            """
              Expecting no risk
                - in words containing "Taiwan"
              but there is 1:

              1. LIKELY (ICD 203: LIKELY)
                 affected: Taiwan | attribution: PANEL | issues: taiwan | session: Session 2 | tier: STRICT
                 "Report B", line 7: The panel held that >>A conflict over Taiwan is likely<<.
              """);
  }

  @Test
  void something_is_feared_so() {
    Failure.of(
            () ->
                assertThat(CORPUS)
                    .hasNoRisk(r -> r.affecting("Taiwan").withLikelihood(Likelihood.LIKELY)))
        .isEqualTo(
            """
              Expecting no risk
                - affecting "Taiwan"
                - with likelihood LIKELY
              but there is 1:

              1. LIKELY (ICD 203: LIKELY)
                 affected: Taiwan | attribution: PANEL | issues: taiwan | session: Session 2 | tier: STRICT
                 "Report B", line 7: The panel held that >>A conflict over Taiwan is likely<<.
              """);
  }

  @Test
  void something_that_nobody_uses_is_in_it() {
    Failure.of(
            () -> assertThat(CORPUS.withActors(add(CORPUS.actors(), MINISTER))).keepsInvariants())
        .isEqualTo(
            """
              Expecting a corpus that keeps the invariants of org.rapporteur.model
              but 1 breach (numbered as the invariants there):

              4. nothing refers to actor "Toshimitsu Motegi"
              """);
  }

  @Test
  void keeps_a_description_on_the_way() {
    Failure.of(
            () ->
                assertThat(CORPUS)
                    .as("what %s is told", "Japan")
                    .source("Paper A")
                    .recommends("Japan")
                    .withStrength(Strength.MAY))
        .isEqualTo(
            """
              [what Japan is told]
              Expecting a recommendation
                - in source "Paper A"
                - addressed to "Japan"
                - with strength MAY   <- not met
              but of the 2 that meet the rest, none meets it; nearest first:

              1. SHOULD DO "stockpile ammunition"
                 addressees: Japan | attribution: PANEL | issues: defense-capabilities | tier: STRICT
                 "Paper A", line 2: The panel held that >>Japan should stockpile ammunition<<.
              2. MUST DO "store grain"
                 addressees: Japan | attribution: Elbridge Colby | tier: BALANCED | rule: prescription.modal
                 "Paper A", line 3: Colby held that >>Tokyo must store grain<<.
              """);
  }

  @Test
  void keeps_a_message_of_ones_own() {
    Failure.of(
            () ->
                assertThat(CORPUS)
                    .withFailMessage("nobody asks Japan")
                    .source("Paper A")
                    .recommends("Japan")
                    .withStrength(Strength.MAY))
        .isEqualTo(
            """
              nobody asks Japan
              """);
  }

  @Test
  void long_lists_are_cut() {
    Failure.of(() -> assertThat(MANY).recommends("Japan").times(1))
        .isEqualTo(
            """
              Expecting 1 recommendation
                - addressed to "Japan"
              but there are 7:

              1. MAY DO "act"
                 addressees: Japan | attribution: AUTHOR | tier: STRICT
                 "Many Things", line 2: >>Japan could act<<.
              2. MAY DO "build"
                 addressees: Japan | attribution: AUTHOR | tier: STRICT
                 "Many Things", line 3: >>Japan could build<<.
              3. MAY DO "calm"
                 addressees: Japan | attribution: AUTHOR | tier: STRICT
                 "Many Things", line 4: >>Japan could calm<<.
              4. MAY DO "dare"
                 addressees: Japan | attribution: AUTHOR | tier: STRICT
                 "Many Things", line 5: >>Japan could dare<<.
              5. MAY DO "earn"
                 addressees: Japan | attribution: AUTHOR | tier: STRICT
                 "Many Things", line 6: >>Japan could earn<<.
              ... and 2 more
              """);
  }

  @Test
  void equals_one_with_the_same_content() {
    assertThat(CORPUS).isEqualTo(Corpus.builder().from(CORPUS).build()).isNotEqualTo("a text");
  }

  @Test
  void it_is_another() {
    Recommendation first = CORPUS.recommendations().get(0);
    Corpus other =
        CORPUS
            .withFindings(
                CORPUS.findings().stream()
                    .map(
                        finding ->
                            finding.equals(first) ? first.withStrength(Strength.MUST) : finding)
                    .toList())
            .withMentions(CORPUS.mentions().subList(1, CORPUS.mentions().size()));
    Failure.of(() -> assertThat(CORPUS).isEqualTo(other))
        .isEqualTo(
            """
              Expecting the corpus to equal another.

              Not expected: 1 mention
              1. actor Japan
                 tier: STRICT
                 "Paper A", line 2: The panel held that >>Japan<< should stockpile ammunition.

              Missing: 1 recommendation
              1. MUST DO "stockpile ammunition"
                 addressees: Japan | attribution: PANEL | issues: defense-capabilities | tier: STRICT
                 "Paper A", line 2: The panel held that >>Japan should stockpile ammunition<<.

              Not expected: 1 recommendation
              1. SHOULD DO "stockpile ammunition"
                 addressees: Japan | attribution: PANEL | issues: defense-capabilities | tier: STRICT
                 "Paper A", line 2: The panel held that >>Japan should stockpile ammunition<<.
              """);
  }

  @Test
  void it_is_in_another_order() {
    Corpus other = CORPUS.withSources(List.of(CORPUS.sources().get(1), CORPUS.sources().get(0)));
    Failure.of(() -> assertThat(CORPUS).isEqualTo(other))
        .isEqualTo(
            """
              Expecting the corpus to equal another.

              The same sources are in another order.
              """);
  }

  @Test
  void there_is_none() {
    Failure.of(() -> assertThat(Corpus.empty()).hasSources(1))
        .isEqualTo(
            """
              Expecting 1 source
              but there is none.
              """);
  }

  @Test
  void it_is_missing() {
    Failure.of(() -> assertThat((Corpus) null).source("Paper A"))
        .isEqualTo(
            """
              Expecting actual not to be null
              """);
  }
}

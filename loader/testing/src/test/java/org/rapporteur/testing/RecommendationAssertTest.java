package org.rapporteur.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.testing.RapporteurAssertions.AUTHOR;
import static org.rapporteur.testing.RapporteurAssertions.PANEL;
import static org.rapporteur.testing.RapporteurAssertions.assertThat;
import static org.rapporteur.testing.SmallCorpus.CORPUS;
import static org.rapporteur.testing.Wording.containing;
import static org.rapporteur.testing.Wording.exactly;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/** Who should do what, and what a tester reads where it is not so. */
class RecommendationAssertTest {

  @Test
  void finds_one_that_fulfils_the_whole_chain() {
    assertThat(CORPUS)
        .source("Paper A")
        .recommends("Japan")
        .toDo(containing("stockpile"))
        .withStrength(Strength.SHOULD)
        .about("defense-capabilities")
        .attributedTo(PANEL);
    assertThat(CORPUS)
        .recommends("Japan")
        .withStrength(Strength.MUST)
        .toDo(exactly("store grain"))
        .attributedTo("Colby")
        .atLeast(Tier.BALANCED)
        .byRule("prescription.modal")
        .ofOrigin(Origin.RULE)
        .matches(r -> r.addressees().size() == 1);
    assertThat(CORPUS)
        .recommends()
        .toAvoid(exactly("wait"))
        .attributedTo(AUTHOR)
        .saying(containing("Australia could not"));
    assertThat(CORPUS)
        .recommends("Tokyo")
        .inSession("Session 1")
        .inSession("Trade")
        .about("economy");
  }

  @Test
  void no_single_one_fulfils_what_two_do_together() {
    Failure.of(
            () ->
                assertThat(CORPUS)
                    .source("Paper A")
                    .recommends("Japan")
                    .toDo(containing("stockpile"))
                    .withStrength(Strength.MUST))
        .isEqualTo(
            """
              Expecting a recommendation
                - in source "Paper A"
                - addressed to "Japan"
                - to do something containing "stockpile"
                - with strength MUST   <- not met
              but the only one that meets the rest does not:

              1. SHOULD DO "stockpile ammunition"
                 addressees: Japan | attribution: PANEL | issues: defense-capabilities | tier: STRICT
                 "Paper A", line 2: The panel held that >>Japan should stockpile ammunition<<.
              """);
  }

  @Test
  void addressee_is_another() {
    Failure.of(() -> assertThat(CORPUS).source("Report B").recommends("Australia"))
        .isEqualTo(
            """
              Expecting a recommendation
                - in source "Report B"
                - addressed to "Australia"   <- not met
              but the only one that meets the rest does not:

              1. MUST DO "lower tariffs"
                 addressees: Japan | attribution: PANEL | issues: tariffs | session: Session 1 | tier: STRICT
                 "Report B", line 5: The panel held that >>Japan must lower tariffs<<.
              """);
  }

  @Test
  void addressee_is_not_known() {
    Failure.of(() -> assertThat(CORPUS).recommends("Japn"))
        .isEqualTo(
            """
              Expecting a recommendation
                - addressed to "Japn"   <- not met
              but of all 4, none meets it; nearest first:

              1. SHOULD DO "stockpile ammunition"
                 addressees: Japan | attribution: PANEL | issues: defense-capabilities | tier: STRICT
                 "Paper A", line 2: The panel held that >>Japan should stockpile ammunition<<.
              2. MUST DO "store grain"
                 addressees: Japan | attribution: Elbridge Colby | tier: BALANCED | rule: prescription.modal
                 "Paper A", line 3: Colby held that >>Tokyo must store grain<<.
              3. MUST DO "lower tariffs"
                 addressees: Japan | attribution: PANEL | issues: tariffs | session: Session 1 | tier: STRICT
                 "Report B", line 5: The panel held that >>Japan must lower tariffs<<.
              4. MAY AVOID "wait"
                 addressees: Australia | attribution: AUTHOR | tier: STRICT
                 "Paper A", line 4: >>Australia could not wait<<.

              The corpus knows no actor by the name or alias "Japn"; nearest: "Japan", "Taiwan", "China"
              """);
  }

  @Test
  void addressee_is_somebody() {
    Failure.of(() -> assertThat(CORPUS).recommends("Australia").addressedToNobody())
        .isEqualTo(
            """
              Expecting a recommendation
                - addressed to "Australia"
                - addressed to nobody   <- not met
              but the only one that meets the rest does not:

              1. MAY AVOID "wait"
                 addressees: Australia | attribution: AUTHOR | tier: STRICT
                 "Paper A", line 4: >>Australia could not wait<<.
              """);
  }

  @Test
  void action_is_another() {
    Failure.of(
            () -> assertThat(CORPUS).recommends("Japan").toDo(containing("stock up on ammunition")))
        .isEqualTo(
            """
              Expecting a recommendation
                - addressed to "Japan"
                - to do something containing "stock up on ammunition"   <- not met
              but of the 3 that meet the rest, none meets it; nearest first:

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
  void action_is_to_be_avoided() {
    Failure.of(() -> assertThat(CORPUS).recommends("Australia").toDo(exactly("wait")))
        .isEqualTo(
            """
              Expecting a recommendation
                - addressed to "Australia"
                - to do something reading exactly "wait"   <- not met
              but the only one that meets the rest does not:

              1. MAY AVOID "wait"
                 addressees: Australia | attribution: AUTHOR | tier: STRICT
                 "Paper A", line 4: >>Australia could not wait<<.
              """);
  }

  @Test
  void action_is_not_to_be_avoided() {
    Failure.of(
            () -> assertThat(CORPUS).source("Report B").recommends().toAvoid(containing("tariffs")))
        .isEqualTo(
            """
              Expecting a recommendation
                - in source "Report B"
                - to avoid something containing "tariffs"   <- not met
              but the only one that meets the rest does not:

              1. MUST DO "lower tariffs"
                 addressees: Japan | attribution: PANEL | issues: tariffs | session: Session 1 | tier: STRICT
                 "Report B", line 5: The panel held that >>Japan must lower tariffs<<.
              """);
  }

  @Test
  void strength_is_another() {
    Failure.of(
            () ->
                assertThat(CORPUS)
                    .source("Report B")
                    .recommends("Japan")
                    .withStrength(Strength.MAY))
        .isEqualTo(
            """
              Expecting a recommendation
                - in source "Report B"
                - addressed to "Japan"
                - with strength MAY   <- not met
              but the only one that meets the rest does not:

              1. MUST DO "lower tariffs"
                 addressees: Japan | attribution: PANEL | issues: tariffs | session: Session 1 | tier: STRICT
                 "Report B", line 5: The panel held that >>Japan must lower tariffs<<.
              """);
  }

  @Test
  void words_are_others() {
    Failure.of(() -> assertThat(CORPUS).recommends("Japan").saying(containing("store corn")))
        .isEqualTo(
            """
              Expecting a recommendation
                - addressed to "Japan"
                - in words containing "store corn"   <- not met
              but of the 3 that meet the rest, none meets it; nearest first:

              1. MUST DO "store grain"
                 addressees: Japan | attribution: Elbridge Colby | tier: BALANCED | rule: prescription.modal
                 "Paper A", line 3: Colby held that >>Tokyo must store grain<<.
              2. SHOULD DO "stockpile ammunition"
                 addressees: Japan | attribution: PANEL | issues: defense-capabilities | tier: STRICT
                 "Paper A", line 2: The panel held that >>Japan should stockpile ammunition<<.
              3. MUST DO "lower tariffs"
                 addressees: Japan | attribution: PANEL | issues: tariffs | session: Session 1 | tier: STRICT
                 "Report B", line 5: The panel held that >>Japan must lower tariffs<<.
              """);
  }

  @Test
  void voice_is_another() {
    Failure.of(
            () -> assertThat(CORPUS).source("Paper A").recommends("Australia").attributedTo(PANEL))
        .isEqualTo(
            """
              Expecting a recommendation
                - in source "Paper A"
                - addressed to "Australia"
                - attributed to PANEL   <- not met
              but the only one that meets the rest does not:

              1. MAY AVOID "wait"
                 addressees: Australia | attribution: AUTHOR | tier: STRICT
                 "Paper A", line 4: >>Australia could not wait<<.
              """);
  }

  @Test
  void speaker_is_another() {
    Failure.of(
            () ->
                assertThat(CORPUS).source("Paper A").recommends("Japan").attributedTo("Mika Aoki"))
        .isEqualTo(
            """
              Expecting a recommendation
                - in source "Paper A"
                - addressed to "Japan"
                - attributed to "Mika Aoki"   <- not met
              but of the 2 that meet the rest, none meets it; nearest first:

              1. MUST DO "store grain"
                 addressees: Japan | attribution: Elbridge Colby | tier: BALANCED | rule: prescription.modal
                 "Paper A", line 3: Colby held that >>Tokyo must store grain<<.
              2. SHOULD DO "stockpile ammunition"
                 addressees: Japan | attribution: PANEL | issues: defense-capabilities | tier: STRICT
                 "Paper A", line 2: The panel held that >>Japan should stockpile ammunition<<.
              """);
  }

  @Test
  void issue_is_another() {
    Failure.of(
            () -> assertThat(CORPUS).source("Report B").recommends("Japan").about("supply-chains"))
        .isEqualTo(
            """
              Expecting a recommendation
                - in source "Report B"
                - addressed to "Japan"
                - about "supply-chains"   <- not met
              but the only one that meets the rest does not:

              1. MUST DO "lower tariffs"
                 addressees: Japan | attribution: PANEL | issues: tariffs | session: Session 1 | tier: STRICT
                 "Report B", line 5: The panel held that >>Japan must lower tariffs<<.
              """);
  }

  @Test
  void issue_is_not_known() {
    Failure.of(() -> assertThat(CORPUS).recommends("Japan").about("tarrifs"))
        .isEqualTo(
            """
              Expecting a recommendation
                - addressed to "Japan"
                - about "tarrifs"   <- not met
              but of the 3 that meet the rest, none meets it; nearest first:

              1. MUST DO "lower tariffs"
                 addressees: Japan | attribution: PANEL | issues: tariffs | session: Session 1 | tier: STRICT
                 "Report B", line 5: The panel held that >>Japan must lower tariffs<<.
              2. SHOULD DO "stockpile ammunition"
                 addressees: Japan | attribution: PANEL | issues: defense-capabilities | tier: STRICT
                 "Paper A", line 2: The panel held that >>Japan should stockpile ammunition<<.
              3. MUST DO "store grain"
                 addressees: Japan | attribution: Elbridge Colby | tier: BALANCED | rule: prescription.modal
                 "Paper A", line 3: Colby held that >>Tokyo must store grain<<.

              The corpus knows no issue by the id or label "tarrifs"; nearest: "tariffs", "taiwan", "supply-chains"
              """);
  }

  @Test
  void session_is_another() {
    Failure.of(() -> assertThat(CORPUS).source("Report B").recommends().inSession("Session 2"))
        .isEqualTo(
            """
              Expecting a recommendation
                - in source "Report B"
                - in session "Session 2"   <- not met
              but the only one that meets the rest does not:

              1. MUST DO "lower tariffs"
                 addressees: Japan | attribution: PANEL | issues: tariffs | session: Session 1 | tier: STRICT
                 "Report B", line 5: The panel held that >>Japan must lower tariffs<<.
              """);
  }

  @Test
  void tier_is_less_sure() {
    Failure.of(
            () -> assertThat(CORPUS).recommends().toDo(exactly("store grain")).atLeast(Tier.STRICT))
        .isEqualTo(
            """
              Expecting a recommendation
                - to do something reading exactly "store grain"
                - of tier STRICT   <- not met
              but the only one that meets the rest does not:

              1. MUST DO "store grain"
                 addressees: Japan | attribution: Elbridge Colby | tier: BALANCED | rule: prescription.modal
                 "Paper A", line 3: Colby held that >>Tokyo must store grain<<.
              """);
  }

  @Test
  void origin_is_another() {
    Failure.of(() -> assertThat(CORPUS).recommends("Australia").ofOrigin(Origin.MODEL))
        .isEqualTo(
            """
              Expecting a recommendation
                - addressed to "Australia"
                - of origin MODEL   <- not met
              but the only one that meets the rest does not:

              1. MAY AVOID "wait"
                 addressees: Australia | attribution: AUTHOR | tier: STRICT
                 "Paper A", line 4: >>Australia could not wait<<.
              """);
  }

  @Test
  void rule_is_another() {
    Failure.of(
            () -> assertThat(CORPUS).recommends().ofOrigin(Origin.RULE).byRule("prescription.need"))
        .isEqualTo(
            """
              Expecting a recommendation
                - of origin RULE
                - by rule prescription.need   <- not met
              but the only one that meets the rest does not:

              1. MUST DO "store grain"
                 addressees: Japan | attribution: Elbridge Colby | tier: BALANCED | rule: prescription.modal
                 "Paper A", line 3: Colby held that >>Tokyo must store grain<<.
              """);
  }

  @Test
  void predicate_refuses() {
    Failure.of(
            () ->
                assertThat(CORPUS).recommends("Australia").matches(r -> r.addressees().size() == 2))
        .isEqualTo(
            """
              Expecting a recommendation
                - addressed to "Australia"
                - accepted by the given predicate   <- not met
              but the only one that meets the rest does not:

              1. MAY AVOID "wait"
                 addressees: Australia | attribution: AUTHOR | tier: STRICT
                 "Paper A", line 4: >>Australia could not wait<<.
              """);
  }

  @Test
  void described_predicate_refuses() {
    Failure.of(
            () ->
                assertThat(CORPUS)
                    .recommends("Australia")
                    .matches(r -> r.addressees().size() == 2, "addressed to two"))
        .isEqualTo(
            """
              Expecting a recommendation
                - addressed to "Australia"
                - addressed to two   <- not met
              but the only one that meets the rest does not:

              1. MAY AVOID "wait"
                 addressees: Australia | attribution: AUTHOR | tier: STRICT
                 "Paper A", line 4: >>Australia could not wait<<.
              """);
  }

  @Test
  void they_are_fewer() {
    Failure.of(() -> assertThat(CORPUS).recommends("Australia").times(2))
        .isEqualTo(
            """
              Expecting 2 recommendations
                - addressed to "Australia"
              but there is 1:

              1. MAY AVOID "wait"
                 addressees: Australia | attribution: AUTHOR | tier: STRICT
                 "Paper A", line 4: >>Australia could not wait<<.
              """);
  }

  @Test
  void they_are_more() {
    Failure.of(() -> assertThat(CORPUS).recommends("Japan").withStrength(Strength.MUST).times(1))
        .isEqualTo(
            """
              Expecting 1 recommendation
                - addressed to "Japan"
                - with strength MUST
              but there are 2:

              1. MUST DO "store grain"
                 addressees: Japan | attribution: Elbridge Colby | tier: BALANCED | rule: prescription.modal
                 "Paper A", line 3: Colby held that >>Tokyo must store grain<<.
              2. MUST DO "lower tariffs"
                 addressees: Japan | attribution: PANEL | issues: tariffs | session: Session 1 | tier: STRICT
                 "Report B", line 5: The panel held that >>Japan must lower tariffs<<.
              """);
  }

  @Test
  void there_is_none_at_all() {
    Failure.of(() -> assertThat(Corpus.empty()).recommends())
        .isEqualTo(
            """
              Expecting a recommendation
              but there is none.
              """);
  }

  @Test
  void there_is_none_to_search() {
    Failure.of(() -> assertThat(Corpus.empty()).recommends("Japan"))
        .isEqualTo(
            """
              Expecting a recommendation
                - addressed to "Japan"   <- not met
              but there is none.

              The corpus knows no actor by the name or alias "Japan"; there are none.
              """);
  }

  @Test
  void one_by_itself_is_otherwise() {
    Failure.of(() -> assertThat(CORPUS.recommendations().get(2)).withStrength(Strength.MUST))
        .isEqualTo(
            """
              Expecting a recommendation
                - with strength MUST   <- not met
              but the only one does not:

              1. MAY AVOID "wait"
                 addressees: 6ca2fe88-9eb9-5997-8795-7d6d842ae5fc | attribution: AUTHOR | tier: STRICT
                 at [103,127) "Australia could not wait"
              """);
  }

  @Test
  void one_in_its_corpus_is_otherwise() {
    Failure.of(() -> assertThat(CORPUS.recommendations().get(2)).in(CORPUS).addressedTo("Japan"))
        .isEqualTo(
            """
              Expecting a recommendation
                - addressed to "Japan"   <- not met
              but the only one does not:

              1. MAY AVOID "wait"
                 addressees: Australia | attribution: AUTHOR | tier: STRICT
                 "Paper A", line 4: >>Australia could not wait<<.
              """);
  }

  @Test
  void one_is_missing() {
    Failure.of(() -> assertThat((Recommendation) null).withStrength(Strength.MUST))
        .isEqualTo(
            """
              Expecting actual not to be null
              """);
  }

  @Test
  void names_need_a_corpus() {
    assertThatThrownBy(() -> assertThat(CORPUS.recommendations().get(0)).addressedTo("Japan"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "this needs a corpus to look into: say assertThat(recommendation).in(corpus) first");
  }

  @Test
  void none_is_no_number_of_times() {
    assertThatThrownBy(() -> assertThat(CORPUS).recommends("Japan").times(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a chain fails if nothing is left, so that it cannot be met 0 times; use an assertion"
                + " that begins with doesNot or hasNo");
  }
}

package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.rapporteur.model.Samples.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.text.SourceText;

class CorpusTest {

  @Test
  void findsEverythingByItsId() {
    Corpus corpus = rich();
    assertThat(corpus.source(SOURCE)).contains(richSource());
    assertThat(corpus.session(richSession().id())).contains(richSession());
    assertThat(corpus.actor(JAPAN)).contains(richActor());
    assertThat(corpus.issue(SPENDING)).contains(richIssue());
    assertThat(corpus.finding(richRisk().id())).contains(richRisk());
    assertThat(corpus.rule(RULE)).contains(note());
  }

  @Test
  void tellsThatItHasNothingOfAnId() {
    Corpus corpus = Corpus.empty();
    assertThat(corpus.source(SOURCE)).isEmpty();
    assertThat(corpus.session(richSession().id())).isEmpty();
    assertThat(corpus.actor(JAPAN)).isEmpty();
    assertThat(corpus.issue(SPENDING)).isEmpty();
    assertThat(corpus.finding(richRisk().id())).isEmpty();
    assertThat(corpus.rule(RULE)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> corpus.source(richRisk()))
        .withMessage("source " + SOURCE + " is not in this corpus");
  }

  @Test
  void findsActorsByNameAndAliasAsWritten() {
    Corpus corpus =
        rich()
            .merge(
                Corpus.builder()
                    .addActors(minimalActor(ActorKind.STATE, "Tokyo City"))
                    .addActors(minimalActor(ActorKind.COMPANY, "TKY").withAliases("Tokyo"))
                    .build());
    assertThat(corpus.actorsNamed("Tokyo")).extracting(Actor::name).containsExactly("Japan", "TKY");
    assertThat(corpus.actorsNamed("Taiwan"))
        .extracting(Actor::kind)
        .containsExactly(ActorKind.STATE);
    assertThat(corpus.actorsNamed("tokyo")).isEmpty();
  }

  @Test
  void partsTheFindingsByKind() {
    assertThat(rich().recommendations()).containsExactly(richRecommendation());
    assertThat(rich().risks()).containsExactly(richRisk());
    assertThat(rich().findings().stream().<String>map(f -> f.match(r -> "should", r -> "may")))
        .containsExactly("should", "may");
    assertThat(rich().source(richRisk())).isEqualTo(richSource());
  }

  @Test
  void isInOneOrderHoweverItWasFilled() {
    Corpus corpus = rich();
    Random random = new Random(11);
    for (int round = 0; round < 50; round++) {
      Corpus shuffled =
          Corpus.builder()
              .sources(corpus.sources())
              .sessions(shuffled(corpus.sessions(), random))
              .actors(shuffled(corpus.actors(), random))
              .issues(shuffled(corpus.issues(), random))
              .mentions(shuffled(corpus.mentions(), random))
              .findings(shuffled(corpus.findings(), random))
              .rules(shuffled(corpus.rules(), random))
              .build();
      assertThat(shuffled)
          .isEqualTo(corpus)
          .hasSameHashCodeAs(corpus)
          .hasToString(corpus.toString());
    }
  }

  @Test
  void ordersActorsByKindThenNameAndIssuesById() {
    assertThat(rich().actors())
        .extracting(Actor::name)
        .containsExactly("Mika Aoki", "Japan", "Taiwan");
    assertThat(rich().issues()).extracting(Issue::id).containsExactly(DEFENSE, SPENDING);
    assertThat(rich().mentions()).containsExactly(actorMention(), issueMention());
  }

  @Test
  void ordersMentionsAtOnePlaceActorsFirst() {
    IssueMention issue = issueMention().withEvidence(evidence("Japan"));
    ActorMention other = actorMention().withActor(TAIWAN);
    Corpus corpus = rich().withMentions(issue, actorMention(), other);
    assertThat(corpus.mentions())
        .containsExactlyElementsOf(rich().withMentions(other, actorMention(), issue).mentions())
        .endsWith(issue);
  }

  @Test
  void keepsSourcesAsGivenAndEverythingOfThemInTheirOrder() {
    SourceText text = SourceText.of("A blockade may come.");
    Source first = minimalSource(text);
    Evidence evidence = evidence("Japan").withSource(first.id()).withQuote(text.quote(text.span()));
    Risk risk = minimalRisk();
    Risk earlier =
        Risk.builder()
            .from(risk)
            .id(FindingId.of(first.id(), FindingKind.RISK, text.span()))
            .evidence(evidence)
            .build();
    assertThat(minimal().withSources(first, minimalSource()).withFindings(risk, earlier).findings())
        .containsExactly(earlier, risk);
    assertThat(minimal().withSources(minimalSource(), first).withFindings(earlier, risk).findings())
        .containsExactly(risk, earlier);
  }

  @Test
  void knowsTheLatestVersionOfARuleByItsNumbers() {
    Corpus corpus =
        Corpus.empty()
            .withRules(
                note().withVersion("10"),
                note().withVersion("9"),
                note().withVersion("9.2"),
                note().withVersion("9.10"));
    assertThat(corpus.rules())
        .extracting(RuleNote::version)
        .containsExactly("9", "9.2", "9.10", "10");
    assertThat(corpus.rule(RULE)).contains(note().withVersion("10"));
  }

  @Test
  void changedCopiesLeaveTheCorpusAsItIs() {
    Corpus corpus = rich();
    assertThat(corpus.withMentions().mentions()).isEmpty();
    assertThat(corpus).isEqualTo(rich());
    assertThat(richRisk().withLikelihood(Likelihood.UNLIKELY)).isNotEqualTo(richRisk());
    assertThat(richRisk().withLikelihood(Likelihood.LIKELY)).isEqualTo(richRisk());
  }

  static Stream<Supplier<Object>> values() {
    return Stream.of(
        Samples::rich,
        Samples::minimal,
        Samples::richSource,
        Samples::richSession,
        Samples::richActor,
        Samples::richIssue,
        Samples::richRecommendation,
        Samples::richRisk,
        Samples::actorMention,
        Samples::issueMention,
        Samples::note,
        () -> byRule(ADVICE),
        () -> attested("2025"),
        () -> richSource().contributors().get(0),
        () -> richSource().eventDate().orElseThrow(),
        () -> richSource().sections().get(0),
        () -> file("a.txt"),
        () -> richActor().codes().get(0),
        () -> richActor().roles().get(0),
        Attribution::panel,
        () -> Attribution.of(JAPAN));
  }

  @ParameterizedTest
  @MethodSource("values")
  void typesAreEqualByValue(Supplier<Object> value) {
    assertThat(value.get())
        .isEqualTo(value.get())
        .hasSameHashCodeAs(value.get())
        .hasToString(value.get().toString())
        .isNotEqualTo(minimalIssue(IssueId.of("other")));
  }

  @Test
  void aSourceIsShownWithoutItsText() {
    assertThat(richSource().toString()).contains("CONFERENCE_REPORT").doesNotContain("Panelists");
  }

  @Test
  void namesTheAuthorsOfASource() {
    assertThat(richSource().authors()).containsExactly("Mika Aoki");
  }

  @Test
  void listsCannotBeChanged() {
    assertThat(rich().findings()).isUnmodifiable();
    assertThat(rich().risks()).isUnmodifiable();
    assertThat(richActor().aliases()).isUnmodifiable();
    assertThat(richActor().aliases()).containsExactly("Japanese", "Tokyo");
  }

  @Test
  void tellsWhoseViewAFindingIs() {
    assertThat(Attribution.author().isAuthor()).isTrue();
    assertThat(Attribution.author().isPanel()).isFalse();
    assertThat(Attribution.panel().isPanel()).isTrue();
    assertThat(Attribution.panel().actor()).isEmpty();
    assertThat(Attribution.of(JAPAN).actor()).contains(JAPAN);
    assertThat(Attribution.of(JAPAN).isAuthor()).isFalse();
    assertThat(Attribution.of(JAPAN)).isNotEqualTo(Attribution.of(TAIWAN));
  }

  @Test
  void explainsWhatARuleFound() {
    assertThat(rich().explain(richRecommendation()))
        .isEqualTo(
            "Recommendation (SHOULD, DO) by rule prescription.modal, cue \"should\", "
                + "frame \"It was suggested that\", tier BALANCED: "
                + "A modal of obligation with an act prescribes it.");
  }

  @Test
  void explainsWhatTheModelDecided() {
    assertThat(rich().explain(richRisk()))
        .isEqualTo("Risk (LIKELY, ICD 203 LIKELY) decided by the model, tier BROAD.");
  }

  @Test
  void explainsWhatAPersonCoded() {
    assertThat(minimal().explain(minimalRisk()))
        .isEqualTo("Risk (POSSIBLE) coded by a person, tier STRICT.");
    Recommendation reviewed =
        richRecommendation()
            .withEvidence(
                byRule(ADVICE).withOrigin(Origin.HUMAN).withCues(span("should"), span("raise")));
    assertThat(rich().withFindings(reviewed).explain(reviewed))
        .isEqualTo(
            "Recommendation (SHOULD, DO) coded by a person, proposed by rule prescription.modal, "
                + "cue \"should\", \"raise\", tier STRICT: "
                + "A modal of obligation with an act prescribes it.");
  }

  @Test
  void explainsOnlyItsOwnFindings() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> minimal().explain(richRisk()))
        .withMessage("finding " + quote(FEAR) + " is not in this corpus");
    assertThatIllegalArgumentException().isThrownBy(() -> Corpus.empty().explain(richRisk()));
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}

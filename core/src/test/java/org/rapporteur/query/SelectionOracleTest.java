package org.rapporteur.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/** On random corpora every selection holds what filtering the plain lists gives, in that order. */
class SelectionOracleTest {

  /** A criterion, asked of a selection and told of a finding. */
  private record Asked<S, F>(String name, UnaryOperator<S> selection, Predicate<F> oracle) {}

  static IntStream seeds() {
    return IntStream.range(0, RandomCorpus.SEEDS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_criterion_alone(int seed) {
    Corpus corpus = RandomCorpus.of(seed);
    CorpusIndex index = CorpusIndex.of(corpus);
    for (Asked<FindingSelection, Finding> asked : findings(corpus)) {
      assertThat(asked.selection().apply(index.findings()).toList())
          .as(asked.name())
          .isEqualTo(corpus.findings().stream().filter(asked.oracle()).toList());
    }
    for (Asked<RecommendationSelection, Recommendation> asked : recommendations(corpus)) {
      assertThat(asked.selection().apply(index.recommendations()).toList())
          .as(asked.name())
          .isEqualTo(corpus.recommendations().stream().filter(asked.oracle()).toList());
    }
    for (Asked<RiskSelection, Risk> asked : risks(corpus)) {
      assertThat(asked.selection().apply(index.risks()).toList())
          .as(asked.name())
          .isEqualTo(corpus.risks().stream().filter(asked.oracle()).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void several_criteria_and_sets_of_them(int seed) {
    Corpus corpus = RandomCorpus.of(seed);
    CorpusIndex index = CorpusIndex.of(corpus);
    List<Asked<FindingSelection, Finding>> all = findings(corpus);
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      FindingSelection selection = index.findings();
      Predicate<Finding> oracle = finding -> true;
      List<String> names = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(4); i++) {
        Asked<FindingSelection, Finding> asked = all.get(random.nextInt(all.size()));
        FindingSelection other = asked.selection().apply(index.findings());
        int how = random.nextInt(4);
        names.add(List.of("narrowed", "and", "or", "except").get(how) + " " + asked.name());
        selection =
            switch (how) {
              case 0 -> asked.selection().apply(selection);
              case 1 -> selection.and(other);
              case 2 -> selection.or(other);
              default -> selection.except(other);
            };
        oracle =
            switch (how) {
              case 0, 1 -> oracle.and(asked.oracle());
              case 2 -> oracle.or(asked.oracle());
              default -> oracle.and(asked.oracle().negate());
            };
      }
      List<Finding> expected = corpus.findings().stream().filter(oracle).toList();
      assertThat(selection.toList()).as("%s", names).isEqualTo(expected);
      assertThat(selection.count()).isEqualTo(expected.size());
      assertThat(selection.isEmpty()).isEqualTo(expected.isEmpty());
      assertThat(selection.first()).isEqualTo(expected.stream().findFirst());
      assertThat(selection.recommendations().toList())
          .isEqualTo(expected.stream().filter(Recommendation.class::isInstance).toList());
      assertThat(selection.risks().findings().toList())
          .isEqualTo(expected.stream().filter(Risk.class::isInstance).toList());
      Comparator<Finding> order = Comparator.comparing(finding -> finding.quote().text());
      assertThat(selection.sortedBy(order).limit(3).toList())
          .isEqualTo(expected.stream().sorted(order).limit(3).toList());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void actors_issues_and_mentions(int seed) {
    Corpus corpus = RandomCorpus.of(seed);
    CorpusIndex index = CorpusIndex.of(corpus);
    for (Actor actor : corpus.actors()) {
      assertThat(index.actors().named(actor.name()).toList())
          .isEqualTo(corpus.actorsNamed(actor.name()));
      assertThat(index.actorMentions().of(actor.id()).stream().map(m -> m.evidence()))
          .containsExactlyElementsOf(
              Oracle.actorMentions(corpus)
                  .filter(mention -> mention.actor().equals(actor.id()))
                  .map(mention -> mention.evidence())
                  .toList());
      for (Window window : Window.values()) {
        assertThat(index.actors().mentionedWith(actor.id(), window).stream().map(Actor::id))
            .as("%s by %s", actor, window)
            .containsExactlyElementsOf(Oracle.mentionedWith(corpus, actor.id(), window));
      }
    }
    for (Issue issue : corpus.issues()) {
      assertThat(index.issues().under(issue.id()).toList())
          .isEqualTo(
              corpus.issues().stream()
                  .filter(below -> !below.equals(issue))
                  .filter(below -> Oracle.isOrIsBelow(corpus, below.id(), issue.id()))
                  .toList());
    }
    for (Source source : corpus.sources()) {
      assertThat(index.actorMentions().in(source.id()).toList())
          .isEqualTo(
              Oracle.actorMentions(corpus)
                  .filter(mention -> mention.evidence().source().equals(source.id()))
                  .toList());
    }
  }

  private static List<Asked<FindingSelection, Finding>> findings(Corpus corpus) {
    List<Asked<FindingSelection, Finding>> all = new ArrayList<>();
    for (Issue issue : corpus.issues()) {
      Predicate<Finding> about =
          finding ->
              finding.issues().stream().anyMatch(i -> Oracle.isOrIsBelow(corpus, i, issue.id()));
      all.add(new Asked<>("about " + issue.id(), s -> s.about(issue.id()), about));
      all.add(new Asked<>("about " + issue.label(), s -> s.about(issue.label()), about));
    }
    for (Actor actor : corpus.actors()) {
      Set<ActorId> named = named(corpus, actor.name());
      all.add(
          new Asked<>(
              "involving " + actor.name(),
              s -> s.involving(actor.name()),
              finding -> Oracle.actors(finding).stream().anyMatch(named::contains)));
      all.add(
          new Asked<>(
              "involving " + actor.id(),
              s -> s.involving(actor.id()),
              finding -> Oracle.actors(finding).contains(actor.id())));
      all.add(
          new Asked<>(
              "voiced by " + actor.id(),
              s -> s.voicedBy(actor.id()),
              finding -> finding.attribution().equals(Attribution.of(actor.id()))));
      all.add(
          new Asked<>(
              "voiced by " + actor.name(),
              s -> s.voicedBy(actor.name()),
              finding -> finding.attribution().actor().filter(named::contains).isPresent()));
    }
    for (ActorKind kind : ActorKind.values()) {
      Predicate<ActorId> ofKind = id -> corpus.actor(id).orElseThrow().kind() == kind;
      all.add(
          new Asked<>(
              "involving " + kind,
              s -> s.involving(kind),
              finding -> Oracle.actors(finding).stream().anyMatch(ofKind)));
      all.add(
          new Asked<>(
              "voiced by " + kind,
              s -> s.voicedBy(kind),
              finding -> finding.attribution().actor().filter(ofKind).isPresent()));
    }
    for (Source source : corpus.sources()) {
      all.add(
          new Asked<>(
              "in " + source.id(),
              s -> s.in(source.id()),
              finding -> corpus.source(finding).equals(source)));
      all.add(
          new Asked<>(
              "in " + source.kind(),
              s -> s.inSources(source.kind()),
              finding -> corpus.source(finding).kind() == source.kind()));
    }
    for (Session session : corpus.sessions()) {
      all.add(
          new Asked<>(
              "in " + session.id(),
              s -> s.in(session.id()),
              finding -> finding.session().equals(Optional.of(session.id()))));
    }
    for (int year = 2022; year <= 2026; year++) {
      int wanted = year;
      Predicate<Finding> ofYear =
          finding ->
              CorpusIndex.dateOf(corpus.source(finding))
                  .filter(date -> date.year() == wanted)
                  .isPresent();
      all.add(new Asked<>("of " + year, s -> s.ofYear(wanted), ofYear));
      all.add(
          new Asked<>(
              "in sessions of " + year,
              s -> s.inSessionsOf(wanted),
              ofYear.and(finding -> finding.session().isPresent())));
    }
    for (Tier tier : Tier.values()) {
      all.add(
          new Asked<>(
              "of tier " + tier,
              s -> s.ofTier(tier),
              finding -> finding.evidence().tier().compareTo(tier) <= 0));
    }
    for (Origin origin : Origin.values()) {
      all.add(
          new Asked<>(
              "of origin " + origin,
              s -> s.ofOrigin(origin),
              finding -> finding.evidence().origin() == origin));
    }
    all.add(new Asked<>("reviewed", s -> s.reviewed(), f -> f.evidence().origin() == Origin.HUMAN));
    all.add(new Asked<>("author", s -> s.voicedByAuthor(), f -> f.attribution().isAuthor()));
    all.add(new Asked<>("panel", s -> s.voicedByPanel(), f -> f.attribution().isPanel()));
    all.add(new Asked<>("in sessions", s -> s.inSessions(), f -> f.session().isPresent()));
    all.add(
        new Asked<>("saying", s -> s.saying("should ACT"), f -> f.quote().text().contains("SHO")));
    all.add(
        new Asked<>(
            "where", s -> s.where(f -> f.quote().start() > 30), f -> f.quote().start() > 30));
    all.add(
        new Asked<>(
            "of event", s -> s.ofEvent("Event 1"), f -> is("Event 1", corpus.source(f).event())));
    all.add(
        new Asked<>(
            "published by", s -> s.publishedBy("P0"), f -> is("P0", corpus.source(f).publisher())));
    all.add(new Asked<>("unknown issue", s -> s.about("no such issue"), f -> false));
    all.add(new Asked<>("unknown actor", s -> s.involving("Nobody"), f -> false));
    return all;
  }

  private static List<Asked<RecommendationSelection, Recommendation>> recommendations(
      Corpus corpus) {
    List<Asked<RecommendationSelection, Recommendation>> all = new ArrayList<>();
    for (Actor actor : corpus.actors()) {
      Set<ActorId> named = named(corpus, actor.name());
      all.add(
          new Asked<>(
              "addressed to " + actor.id(),
              s -> s.addressedTo(actor.id()),
              r -> r.addressees().contains(actor.id())));
      all.add(
          new Asked<>(
              "addressed to " + actor.name(),
              s -> s.addressedTo(actor.name()).ofTier(Tier.BROAD),
              r -> r.addressees().stream().anyMatch(named::contains)));
      all.add(
          new Asked<>(
              "addressed to " + actor.kind(),
              s -> s.addressedTo(actor.kind()),
              r ->
                  r.addressees().stream()
                      .anyMatch(id -> corpus.actor(id).orElseThrow().kind() == actor.kind())));
    }
    for (Strength strength : Strength.values()) {
      all.add(
          new Asked<>(
              "at least " + strength,
              s -> s.atLeast(strength),
              r -> r.strength().compareTo(strength) >= 0));
    }
    for (Polarity polarity : Polarity.values()) {
      all.add(
          new Asked<>(
              "of " + polarity, s -> s.ofPolarity(polarity), r -> r.polarity() == polarity));
    }
    return all;
  }

  private static List<Asked<RiskSelection, Risk>> risks(Corpus corpus) {
    List<Asked<RiskSelection, Risk>> all = new ArrayList<>();
    for (Actor actor : corpus.actors()) {
      Set<ActorId> named = named(corpus, actor.name());
      Predicate<ActorId> ofKind = id -> corpus.actor(id).orElseThrow().kind() == actor.kind();
      all.add(
          new Asked<>(
              "caused by " + actor.name(),
              s -> s.causedBy(actor.name()),
              r -> r.cause().stream().anyMatch(named::contains)));
      all.add(
          new Asked<>(
              "caused by " + actor.id(),
              s -> s.causedBy(actor.id()),
              r -> r.cause().contains(actor.id())));
      all.add(
          new Asked<>(
              "caused by " + actor.kind(),
              s -> s.causedBy(actor.kind()),
              r -> r.cause().stream().anyMatch(ofKind)));
      all.add(
          new Asked<>(
              "affecting " + actor.name(),
              s -> s.affecting(actor.name()),
              r -> r.affected().stream().anyMatch(named::contains)));
      all.add(
          new Asked<>(
              "affecting " + actor.id(),
              s -> s.affecting(actor.id()),
              r -> r.affected().contains(actor.id())));
      all.add(
          new Asked<>(
              "affecting " + actor.kind(),
              s -> s.affecting(actor.kind()),
              r -> r.affected().stream().anyMatch(ofKind)));
    }
    for (Likelihood likelihood : Likelihood.values()) {
      all.add(
          new Asked<>(
              "at least " + likelihood,
              s -> s.atLeast(likelihood),
              r -> r.likelihood().compareTo(likelihood) >= 0));
    }
    return all;
  }

  private static Set<ActorId> named(Corpus corpus, String name) {
    return corpus.actorsNamed(name).stream().map(Actor::id).collect(Collectors.toSet());
  }

  private static boolean is(String value, Optional<Attested> attested) {
    return attested.map(Attested::value).equals(Optional.of(value));
  }
}

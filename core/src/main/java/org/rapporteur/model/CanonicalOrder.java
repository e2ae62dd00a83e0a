package org.rapporteur.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Invariant 3 of the package: one order for equal content. */
final class CanonicalOrder {

  private CanonicalOrder() {}

  /** The corpus itself if it is in order already. */
  static Corpus of(Corpus corpus) {
    Map<SourceId, Integer> places = new HashMap<>();
    corpus.sources().forEach(source -> places.putIfAbsent(source.id(), places.size()));
    ToIntFunction<SourceId> place = id -> places.getOrDefault(id, Integer.MAX_VALUE);

    List<Session> sessions =
        sorted(
            corpus.sessions(),
            Comparator.<Session>comparingInt(session -> place.applyAsInt(session.source()))
                .thenComparing(Session::span));
    List<Actor> actors =
        sorted(corpus.actors(), Comparator.comparing(Actor::kind).thenComparing(Actor::name));
    List<Issue> issues = sorted(corpus.issues(), Comparator.comparing(Issue::id));
    List<Mention> mentions =
        sorted(
            corpus.mentions(),
            Comparator.<Mention>comparingInt(m -> place.applyAsInt(m.evidence().source()))
                .thenComparing(mention -> mention.evidence().span())
                .thenComparing(mention -> mention instanceof IssueMention)
                .thenComparing(CanonicalOrder::subject));
    List<Finding> findings =
        sorted(
            corpus.findings(),
            Comparator.<Finding>comparingInt(f -> place.applyAsInt(f.evidence().source()))
                .thenComparing(finding -> finding.evidence().span())
                .thenComparing(Finding::kind));
    List<RuleNote> rules =
        sorted(
            corpus.rules(),
            Comparator.comparing(RuleNote::id)
                .thenComparing(RuleNote::version, CanonicalOrder::byNumbers)
                .thenComparing(RuleNote::version));

    boolean inOrder =
        sessions == corpus.sessions()
            && actors == corpus.actors()
            && issues == corpus.issues()
            && mentions == corpus.mentions()
            && findings == corpus.findings()
            && rules == corpus.rules();
    return inOrder
        ? corpus
        : Corpus.builder()
            .sources(corpus.sources())
            .sessions(sessions)
            .actors(actors)
            .issues(issues)
            .mentions(mentions)
            .findings(findings)
            .rules(rules)
            .build();
  }

  /** So that version 10 follows version 9. */
  private static int byNumbers(String first, String second) {
    return Arrays.compare(
        first.split("\\D+"),
        second.split("\\D+"),
        Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
  }

  private static String subject(Mention mention) {
    return mention instanceof ActorMention actor
        ? actor.actor().toString()
        : ((IssueMention) mention).issue().toString();
  }

  /** The list itself if it is sorted already. */
  private static <T> List<T> sorted(List<T> list, Comparator<? super T> order) {
    for (int i = 1; i < list.size(); i++) {
      if (order.compare(list.get(i - 1), list.get(i)) > 0) {
        return list.stream().sorted(order).toList();
      }
    }
    return list;
  }
}

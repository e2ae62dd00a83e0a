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
    ToIntFunction<SourceId> place = places(corpus.sources());

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
            (one, other) -> {
              int apart = compare(one.evidence(), other.evidence(), place);
              if (apart == 0) {
                apart = Boolean.compare(one instanceof IssueMention, other instanceof IssueMention);
              }
              return apart == 0 ? subject(one).compareTo(subject(other)) : apart;
            });
    List<Finding> findings =
        sorted(
            corpus.findings(),
            (one, other) -> {
              int apart = compare(one.evidence(), other.evidence(), place);
              return apart == 0 ? one.kind().compareTo(other.kind()) : apart;
            });
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

  /** The place of each source by its id; all others stand behind them. */
  private static ToIntFunction<SourceId> places(List<Source> sources) {
    if (sources.size() == 1) {
      SourceId only = sources.get(0).id();
      return id -> id.equals(only) ? 0 : Integer.MAX_VALUE;
    }
    Map<SourceId, Integer> places = new HashMap<>();
    sources.forEach(source -> places.putIfAbsent(source.id(), places.size()));
    return id -> places.getOrDefault(id, Integer.MAX_VALUE);
  }

  /** By source, then by place in it; most evidence is of the same source as its neighbour. */
  private static int compare(Evidence one, Evidence other, ToIntFunction<SourceId> place) {
    int bySource =
        one.source() == other.source()
            ? 0
            : Integer.compare(place.applyAsInt(one.source()), place.applyAsInt(other.source()));
    return bySource == 0 ? one.quote().compareTo(other.quote()) : bySource;
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

package org.rapporteur.examples;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;

/** What a briefing comes to, in a few lines: who and what is named most often. */
final class Glance {

  private static final int MOST = 6;

  private final Corpus corpus;

  Glance(Corpus corpus) {
    this.corpus = corpus;
  }

  void write(Page page, List<Recommendation> recommendations, List<Risk> risks) {
    line(page, "Asked to act", names(recommendations, Recommendation::addressees));
    line(page, "Feared from", names(risks, Risk::cause));
    line(page, "Feared for", names(risks, Risk::affected));
  }

  private <F> Stream<String> names(List<F> findings, Function<F, List<ActorId>> actors) {
    return findings.stream()
        .flatMap(finding -> actors.apply(finding).stream())
        .flatMap(actor -> corpus.actor(actor).stream())
        .map(Actor::name);
  }

  /** The most frequent first, those that are as frequent by name. */
  private static void line(Page page, String mark, Stream<String> values) {
    Map<String, Long> counts =
        values.collect(
            Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    if (!counts.isEmpty()) {
      page.words(
          "%-14s".formatted(mark),
          counts.entrySet().stream()
              .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
              .limit(MOST)
              .map(entry -> entry.getKey() + Page.TIE + "(" + entry.getValue() + ")")
              .collect(Collectors.joining(", ")));
    }
  }
}

package org.rapporteur.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Several corpora as one. */
final class Merge {

  private Merge() {}

  static Corpus of(List<Corpus> corpora) {
    return Corpus.builder()
        .sources(join(corpora, Corpus::sources, Source::id, Merge::sameText))
        .sessions(join(corpora, Corpus::sessions, Session::id, (first, second) -> first))
        .actors(join(corpora, Corpus::actors, Actor::id, Actor::merge))
        .issues(join(corpora, Corpus::issues, Issue::id, Merge::sameIssue))
        .mentions(join(corpora, Corpus::mentions, MentionKey::of, Merge::reviewed))
        .findings(join(corpora, Corpus::findings, Finding::id, Merge::reviewed))
        .rules(join(corpora, Corpus::rules, RuleKey::of, Merge::sameRule))
        .build();
  }

  private static <T> List<T> flatten(List<Corpus> corpora, Function<Corpus, List<T>> part) {
    return corpora.stream().flatMap(corpus -> part.apply(corpus).stream()).toList();
  }

  private static <K, T> Collection<T> join(
      List<Corpus> corpora,
      Function<Corpus, List<T>> part,
      Function<T, K> id,
      BinaryOperator<T> both) {
    Map<K, T> joined = new LinkedHashMap<>();
    for (T value : flatten(corpora, part)) {
      joined.merge(id.apply(value), value, both);
    }
    return joined.values();
  }

  private static Source sameText(Source first, Source second) {
    return first.withFiles(Union.of(first.files(), second.files()));
  }

  private static Issue sameIssue(Issue first, Issue second) {
    if (!first.equals(second)) {
      throw new IllegalArgumentException(
          "two corpora define the issue " + first.id() + " differently: " + first + " / " + second);
    }
    return first;
  }

  private static RuleNote sameRule(RuleNote first, RuleNote second) {
    if (!first.equals(second)) {
      throw new IllegalArgumentException(
          "two corpora know the rule "
              + RuleKey.of(first)
              + " differently: "
              + first.sentence()
              + " / "
              + second.sentence());
    }
    return first;
  }

  private static Finding reviewed(Finding first, Finding second) {
    return wins(second.evidence(), first.evidence()) ? second : first;
  }

  private static Mention reviewed(Mention first, Mention second) {
    return wins(second.evidence(), first.evidence()) ? second : first;
  }

  private static boolean wins(Evidence second, Evidence first) {
    return second.origin() == Origin.HUMAN && first.origin() != Origin.HUMAN;
  }
}

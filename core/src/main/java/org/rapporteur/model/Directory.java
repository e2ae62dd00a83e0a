package org.rapporteur.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Everything of a corpus by its id, and the check that the corpus is closed. */
final class Directory {

  private final Corpus corpus;
  private final Map<SourceId, Source> sources;
  private final Map<SessionId, Session> sessions;
  private final Map<ActorId, Actor> actors;
  private final Map<IssueId, Issue> issues;
  private final Map<FindingId, Finding> findings;

  Directory(Corpus corpus) {
    this.corpus = corpus;
    sources = byId(corpus.sources(), Source::id);
    sessions = byId(corpus.sessions(), Session::id);
    actors = byId(corpus.actors(), Actor::id);
    issues = byId(corpus.issues(), Issue::id);
    findings = byId(corpus.findings(), Finding::id);
  }

  private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
    Map<K, V> map = new HashMap<>(2 * values.size());
    for (V value : values) {
      if (map.put(id.apply(value), value) != null) {
        throw new IllegalArgumentException("the id " + id.apply(value) + " stands twice: " + value);
      }
    }
    return map;
  }

  Optional<Source> source(SourceId id) {
    return Optional.ofNullable(sources.get(id));
  }

  Optional<Session> session(SessionId id) {
    return Optional.ofNullable(sessions.get(id));
  }

  Optional<Actor> actor(ActorId id) {
    return Optional.ofNullable(actors.get(id));
  }

  Optional<Issue> issue(IssueId id) {
    return Optional.ofNullable(issues.get(id));
  }

  Optional<Finding> finding(FindingId id) {
    return Optional.ofNullable(findings.get(id));
  }

  /** Refuses references that do not resolve and quotes that are not their source's. */
  void check() {
    for (Session session : corpus.sessions()) {
      Source source = known(sources, session.source(), session.label());
      Anchors.check(source, session.heading());
      Anchors.check(source, session.span());
      session.keyTakeaways().forEach(quote -> Anchors.check(source, quote));
      session.chair().ifPresent(chair -> known(actors, chair, session.label()));
      session.speakers().forEach(speaker -> known(actors, speaker, session.label()));
    }
    for (Issue issue : corpus.issues()) {
      issue.parent().ifPresent(parent -> known(issues, parent, issue.id()));
    }
    for (Mention mention : corpus.mentions()) {
      check(mention.evidence());
      if (mention instanceof ActorMention actor) {
        known(actors, actor.actor(), mention);
      } else if (mention instanceof IssueMention issue) {
        known(issues, issue.issue(), mention);
      }
    }
    for (Finding finding : corpus.findings()) {
      check(finding.evidence());
      finding.issues().forEach(issue -> known(issues, issue, finding));
      finding.attribution().actor().ifPresent(actor -> known(actors, actor, finding));
      finding.session().ifPresent(session -> known(sessions, session, finding));
      if (finding instanceof Recommendation recommendation) {
        Anchors.check(
            known(sources, finding.evidence().source(), finding), recommendation.action());
        recommendation.addressees().forEach(actor -> known(actors, actor, finding));
      } else if (finding instanceof Risk risk) {
        risk.cause().forEach(actor -> known(actors, actor, finding));
        risk.affected().forEach(actor -> known(actors, actor, finding));
      }
    }
  }

  private void check(Evidence evidence) {
    Anchors.check(known(sources, evidence.source(), evidence.quote()), evidence);
  }

  private static <K, V> V known(Map<K, V> map, K id, Object where) {
    V value = map.get(id);
    if (value == null) {
      throw new IllegalArgumentException(
          "the corpus holds nothing of id " + id + ", which stands in " + where);
    }
    return value;
  }
}

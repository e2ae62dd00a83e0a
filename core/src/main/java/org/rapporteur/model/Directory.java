package org.rapporteur.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.text.Quote;

/** Everything of a corpus by its id, and the check that the corpus is closed. */
final class Directory {

  private final Corpus corpus;
  private final ById<SourceId, Source> sources;
  private final ById<SessionId, Session> sessions;
  private final ById<ActorId, Actor> actors;
  private final ById<IssueId, Issue> issues;
  private final ById<FindingId, Finding> findings;
  private final Map<RuleId, RuleNote> rules = new HashMap<>();

  Directory(Corpus corpus) {
    this.corpus = corpus;
    sources = ById.of(corpus.sources(), Source::id, source -> source.title().value());
    sessions = ById.of(corpus.sessions(), Session::id, Session::label);
    actors = ById.of(corpus.actors(), Actor::id, Actor::name);
    issues = ById.of(corpus.issues(), Issue::id, Issue::label);
    findings = ById.of(corpus.findings(), Finding::id, Finding::quote);
    // They are in order of version, so that the latest is kept.
    corpus.rules().forEach(note -> rules.put(note.id(), note));
    ById.of(corpus.rules(), RuleKey::of, RuleNote::sentence);
  }

  Optional<Source> source(SourceId id) {
    return sources.get(id);
  }

  Optional<Session> session(SessionId id) {
    return sessions.get(id);
  }

  Optional<Actor> actor(ActorId id) {
    return actors.get(id);
  }

  Optional<Issue> issue(IssueId id) {
    return issues.get(id);
  }

  Optional<Finding> finding(FindingId id) {
    return findings.get(id);
  }

  Optional<RuleNote> rule(RuleId id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** Refuses references that do not resolve and quotes that are not their source's. */
  void check() {
    corpus.sources().forEach(source -> Anchors.evidence(source).forEach(this::check));
    corpus.sessions().forEach(this::check);
    corpus.issues().forEach(this::check);
    corpus.mentions().forEach(this::check);
    corpus.findings().forEach(this::check);
    checkMentions();
  }

  /** In canonical order the same mention twice stands side by side. */
  private void checkMentions() {
    Mention previous = null;
    for (Mention mention : corpus.mentions()) {
      if (previous != null
          && previous.evidence().quote().equals(mention.evidence().quote())
          && MentionKey.of(previous).equals(MentionKey.of(mention))) {
        throw new IllegalArgumentException(
            "%s stands twice: %s and %s"
                .formatted(
                    MentionKey.of(mention),
                    previous.evidence().quote(),
                    mention.evidence().quote()));
      }
      previous = mention;
    }
  }

  private void check(Session session) {
    Source source = known(sources, session.source(), session.label());
    Anchors.check(source, session.span());
    check(session.heading());
    session.keyTakeaways().forEach(quote -> Anchors.check(source, quote));
    session.chair().ifPresent(chair -> known(actors, chair, session.label()));
    allKnown(actors, session.speakers(), session.label());
  }

  private void check(Issue issue) {
    Optional<IssueId> parent = issue.parent();
    for (int steps = 0; parent.isPresent(); steps++) {
      if (steps == issues.size()) {
        throw new IllegalArgumentException(
            "the parents of issue " + issue.id() + " go in a circle");
      }
      parent = known(issues, parent.get(), issue.id()).parent();
    }
  }

  private void check(Mention mention) {
    check(mention.evidence());
    Quote quote = mention.evidence().quote();
    if (mention instanceof ActorMention actor) {
      known(actors, actor.actor(), quote);
    } else if (mention instanceof IssueMention issue) {
      known(issues, issue.issue(), quote);
    }
  }

  private void check(Finding finding) {
    check(finding.evidence());
    Source source = known(sources, finding.evidence().source(), finding.quote());
    allKnown(issues, finding.issues(), finding.quote());
    finding.attribution().actor().ifPresent(actor -> known(actors, actor, finding.quote()));
    finding
        .session()
        .map(id -> known(sessions, id, finding.quote()))
        .filter(session -> !session.source().equals(source.id()))
        .ifPresent(
            session -> {
              throw new IllegalArgumentException(
                  "session \"%s\" is of another source than %s"
                      .formatted(session.label(), finding.quote()));
            });
    if (finding instanceof Recommendation recommendation) {
      Anchors.check(source, recommendation.action());
      allKnown(actors, recommendation.addressees(), finding.quote());
    } else if (finding instanceof Risk risk) {
      allKnown(actors, risk.cause(), finding.quote());
      allKnown(actors, risk.affected(), finding.quote());
    }
  }

  private void check(Evidence evidence) {
    Anchors.check(known(sources, evidence.source(), evidence.quote()), evidence);
    Optional<RuleId> rule = evidence.rule();
    if (rule.isPresent() && !rules.containsKey(rule.get())) {
      throw unknown(rule.get(), evidence.quote());
    }
  }

  private static <K, V> V known(ById<K, V> values, K id, Object where) {
    V value = values.find(id);
    if (value == null) {
      throw unknown(id, where);
    }
    return value;
  }

  private static <K, V> void allKnown(ById<K, V> values, List<K> ids, Object where) {
    for (int i = 0; i < ids.size(); i++) { // Without an iterator for each of very many lists.
      known(values, ids.get(i), where);
    }
  }

  private static IllegalArgumentException unknown(Object id, Object where) {
    return new IllegalArgumentException(
        "the corpus holds no %s %s, which stands in %s"
            .formatted(id.getClass().getSimpleName(), id, where));
  }
}

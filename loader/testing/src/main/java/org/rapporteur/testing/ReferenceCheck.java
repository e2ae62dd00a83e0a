package org.rapporteur.testing;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Session;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;

/** Invariant 2: ids are unique and follow from content, and what refers by one finds it. */
final class ReferenceCheck {

  private final Corpus corpus;
  private final Consumer<String> breaches;

  ReferenceCheck(Corpus corpus, Consumer<String> breaches) {
    this.corpus = corpus;
    this.breaches = breaches;
  }

  void run() {
    ids();
    for (Source source : corpus.sources()) {
      AnchorCheck.description(source).forEach(e -> evidence(source.title().value(), e));
    }
    corpus.sessions().forEach(this::session);
    for (Issue issue : corpus.issues()) {
      known("issue " + issue.id(), "issue", issue.parent().stream().toList(), corpus::issue);
      if (ancestors(issue).contains(issue.id())) {
        breaches.accept("the parents of issue " + issue.id() + " go in a circle");
      }
    }
    corpus.mentions().forEach(this::mention);
    corpus.findings().forEach(this::finding);
  }

  private void ids() {
    unique("source", corpus.sources().stream().map(Source::id));
    unique("session", corpus.sessions().stream().map(Session::id));
    unique("actor", corpus.actors().stream().map(Actor::id));
    unique("issue", corpus.issues().stream().map(Issue::id));
    unique("finding", corpus.findings().stream().map(Finding::id));
    unique("rule", corpus.rules().stream().map(note -> note.id() + " version " + note.version()));
    unique(
        "mention",
        corpus.mentions().stream()
            .map(
                m ->
                    (m instanceof ActorMention actor ? actor.actor() : ((IssueMention) m).issue())
                        + " at "
                        + m.evidence().span()
                        + " of "
                        + m.evidence().source()));
    for (Source source : corpus.sources()) {
      derived("source \"" + InContext.title(source) + '"', source.id(), SourceId.of(source.text()));
    }
    for (Session session : corpus.sessions()) {
      derived(name(session), session.id(), SessionId.of(session.source(), session.span()));
    }
    for (Actor actor : corpus.actors()) {
      derived("actor \"" + actor.name() + '"', actor.id(), ActorId.of(actor.kind(), actor.name()));
    }
    for (Finding finding : corpus.findings()) {
      Evidence evidence = finding.evidence();
      derived(
          name(finding),
          finding.id(),
          FindingId.of(evidence.source(), finding.kind(), evidence.span()));
    }
  }

  private void unique(String what, Stream<?> ids) {
    Set<Object> seen = new HashSet<>();
    ids.filter(id -> !seen.add(id))
        .forEach(id -> breaches.accept("%s %s stands twice".formatted(what, id)));
  }

  private void derived(String what, Object id, Object expected) {
    if (!id.equals(expected)) {
      breaches.accept(
          "%s has the id %s, but %s follows from its content".formatted(what, id, expected));
    }
  }

  private void session(Session session) {
    String where = name(session);
    known(where, "source", Set.of(session.source()), corpus::source);
    known(where, "actor", session.chair().stream().toList(), corpus::actor);
    known(where, "actor", session.speakers(), corpus::actor);
    evidence(where, session.heading());
  }

  private void mention(Mention mention) {
    String where = "mention " + mention.evidence().quote();
    evidence(where, mention.evidence());
    if (mention instanceof ActorMention actor) {
      known(where, "actor", Set.of(actor.actor()), corpus::actor);
    } else if (mention instanceof IssueMention issue) {
      known(where, "issue", Set.of(issue.issue()), corpus::issue);
    }
  }

  private void finding(Finding finding) {
    String where = name(finding);
    evidence(where, finding.evidence());
    known(where, "issue", finding.issues(), corpus::issue);
    known(where, "actor", finding.attribution().actor().stream().toList(), corpus::actor);
    known(where, "session", finding.session().stream().toList(), corpus::session);
    finding
        .session()
        .flatMap(corpus::session)
        .filter(Predicate.not(session -> session.source().equals(finding.evidence().source())))
        .ifPresent(
            session -> breaches.accept(where + " stands in another source than " + name(session)));
    if (finding instanceof Recommendation recommendation) {
      known(where, "actor", recommendation.addressees(), corpus::actor);
    } else if (finding instanceof Risk risk) {
      known(where, "actor", risk.cause(), corpus::actor);
      known(where, "actor", risk.affected(), corpus::actor);
    }
  }

  private void evidence(String where, Evidence evidence) {
    known(where, "source", Set.of(evidence.source()), corpus::source);
    known(where, "rule", evidence.rule().stream().toList(), corpus::rule);
  }

  private <K> void known(
      String where, String what, Collection<K> ids, Function<K, Optional<?>> lookup) {
    for (K id : ids) {
      if (lookup.apply(id).isEmpty()) {
        breaches.accept(
            "%s refers to %s %s, which the corpus does not hold".formatted(where, what, id));
      }
    }
  }

  private Set<IssueId> ancestors(Issue issue) {
    Set<IssueId> ancestors = new HashSet<>();
    Optional<IssueId> parent = issue.parent();
    while (parent.isPresent() && ancestors.add(parent.get())) {
      parent = corpus.issue(parent.get()).flatMap(Issue::parent);
    }
    return ancestors;
  }

  private static String name(Session session) {
    return "session \"" + session.label() + '"';
  }

  private static String name(Finding finding) {
    return finding.kind() + " " + finding.quote();
  }
}

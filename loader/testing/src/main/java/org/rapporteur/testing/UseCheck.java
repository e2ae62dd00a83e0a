package org.rapporteur.testing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Origin;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.RuleNote;
import org.rapporteur.model.Session;

/** Invariant 4: nothing stands in a corpus that no text of it has given cause for. */
final class UseCheck {

  private final Corpus corpus;
  private final Consumer<String> breaches;

  UseCheck(Corpus corpus, Consumer<String> breaches) {
    this.corpus = corpus;
    this.breaches = breaches;
  }

  void run() {
    evidence()
        .filter(evidence -> evidence.origin() == Origin.RULE && evidence.rule().isEmpty())
        .forEach(evidence -> breaches.accept("no rule is named for " + evidence.quote()));
    Set<ActorId> actors = actors();
    corpus.actors().stream()
        .filter(actor -> !actors.contains(actor.id()))
        .map(Actor::name)
        .forEach(name -> breaches.accept("nothing refers to actor \"" + name + '"'));
    Set<IssueId> issues = issues();
    corpus.issues().stream()
        .map(Issue::id)
        .filter(issue -> !issues.contains(issue))
        .forEach(issue -> breaches.accept("nothing refers to issue " + issue));
    Set<RuleId> rules = new HashSet<>();
    evidence().forEach(evidence -> evidence.rule().ifPresent(rules::add));
    corpus.rules().stream()
        .map(RuleNote::id)
        .filter(rule -> !rules.contains(rule))
        .forEach(rule -> breaches.accept("nothing refers to rule " + rule));
  }

  private Stream<Evidence> evidence() {
    return Stream.of(
            corpus.sources().stream().flatMap(AnchorCheck::description),
            corpus.sessions().stream().map(Session::heading),
            corpus.mentions().stream().map(Mention::evidence),
            corpus.findings().stream().map(Finding::evidence))
        .flatMap(stream -> stream);
  }

  private Set<ActorId> actors() {
    Set<ActorId> used = new HashSet<>();
    for (Session session : corpus.sessions()) {
      session.chair().ifPresent(used::add);
      used.addAll(session.speakers());
    }
    for (Mention mention : corpus.mentions()) {
      if (mention instanceof ActorMention actor) {
        used.add(actor.actor());
      }
    }
    for (Finding finding : corpus.findings()) {
      finding.attribution().actor().ifPresent(used::add);
      used.addAll(
          finding.match(
              recommendation -> recommendation.addressees(),
              risk -> Stream.concat(risk.cause().stream(), risk.affected().stream()).toList()));
    }
    return used;
  }

  /** With the wider issues above them. */
  private Set<IssueId> issues() {
    Set<IssueId> used = new HashSet<>();
    for (Mention mention : corpus.mentions()) {
      if (mention instanceof IssueMention issue) {
        used.add(issue.issue());
      }
    }
    corpus.findings().forEach(finding -> used.addAll(finding.issues()));
    for (IssueId issue : Set.copyOf(used)) {
      Optional<IssueId> parent = corpus.issue(issue).flatMap(Issue::parent);
      while (parent.isPresent() && used.add(parent.get())) {
        parent = corpus.issue(parent.get()).flatMap(Issue::parent);
      }
    }
    return used;
  }
}

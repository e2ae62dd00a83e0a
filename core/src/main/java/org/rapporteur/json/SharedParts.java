package org.rapporteur.json;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.RuleNote;
import org.rapporteur.model.Session;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.Source;
import org.rapporteur.text.Quote;

/**
 * Lets what was read from JSON share its parts as what a loader makes does: quotes are views into
 * the texts, and each id is one object, that of what it names. An equal corpus of a third of the
 * size.
 */
final class SharedParts {

  private final Corpus corpus;

  private SharedParts(Corpus corpus) {
    this.corpus = corpus;
  }

  /** An equal corpus whose mentions and findings hold no words and ids of their own. */
  static Corpus of(Corpus corpus) {
    SharedParts parts = new SharedParts(corpus);
    return Corpus.builder()
        .from(corpus)
        .mentions(corpus.mentions().stream().map(parts::mention).toList())
        .findings(corpus.findings().stream().map(parts::finding).toList())
        .build();
  }

  private Mention mention(Mention mention) {
    Evidence evidence = evidence(mention.evidence());
    return mention instanceof ActorMention actor
        ? ActorMention.builder().actor(id(actor.actor())).evidence(evidence).build()
        : IssueMention.builder()
            .issue(id(((IssueMention) mention).issue()))
            .evidence(evidence)
            .build();
  }

  private Finding finding(Finding finding) {
    return finding.match(this::recommendation, this::risk);
  }

  private Recommendation recommendation(Recommendation recommendation) {
    return Recommendation.builder()
        .from(recommendation)
        .evidence(evidence(recommendation.evidence()))
        .attribution(attribution(recommendation.attribution()))
        .issues(issues(recommendation))
        .session(session(recommendation))
        .addressees(actors(recommendation.addressees()))
        .action(quote(source(recommendation.evidence()), recommendation.action()))
        .build();
  }

  private Risk risk(Risk risk) {
    return Risk.builder()
        .from(risk)
        .evidence(evidence(risk.evidence()))
        .attribution(attribution(risk.attribution()))
        .issues(issues(risk))
        .session(session(risk))
        .cause(actors(risk.cause()))
        .affected(actors(risk.affected()))
        .build();
  }

  private Evidence evidence(Evidence evidence) {
    Source source = source(evidence);
    return Evidence.builder()
        .from(evidence)
        .source(source.id())
        .quote(quote(source, evidence.quote()))
        .rule(evidence.rule().flatMap(corpus::rule).map(RuleNote::id))
        .build();
  }

  private Source source(Evidence evidence) {
    return corpus.source(evidence.source()).orElseThrow();
  }

  private static Quote quote(Source source, Quote quote) {
    return source.text().quote(quote.span());
  }

  private Attribution attribution(Attribution attribution) {
    return attribution.actor().map(this::id).map(Attribution::of).orElse(attribution);
  }

  private List<IssueId> issues(Finding finding) {
    return finding.issues().stream().map(this::id).toList();
  }

  private Optional<SessionId> session(Finding finding) {
    return finding.session().flatMap(corpus::session).map(Session::id);
  }

  private List<ActorId> actors(List<ActorId> actors) {
    return actors.stream().map(this::id).toList();
  }

  private ActorId id(ActorId actor) {
    return corpus.actor(actor).map(Actor::id).orElseThrow();
  }

  private IssueId id(IssueId issue) {
    return corpus.issue(issue).map(Issue::id).orElseThrow();
  }
}

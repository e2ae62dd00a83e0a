package org.rapporteur.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Origin;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.RuleId;
import org.rapporteur.model.Session;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** A document as a test writes it down, line by line, with what is found in it. */
final class ReportedPage {

  static final RuleId RULE = RuleId.of("drawn.rule");

  private final String title;
  private final String author;
  private final StringBuilder words = new StringBuilder();
  private final List<BiFunction<SourceText, Optional<SessionId>, Finding>> findings =
      new ArrayList<>();
  private boolean session;

  ReportedPage(String title, String author) {
    this.title = title;
    this.author = author;
    words.append(title).append('\n');
  }

  /** All of it was said in one session. */
  ReportedPage inSession() {
    session = true;
    return this;
  }

  ReportedPage says(String line) {
    words.append(line).append('\n');
    return this;
  }

  /** A recommendation whose action is what follows the first space. */
  ReportedPage asks(
      Strength strength,
      Polarity polarity,
      Tier tier,
      List<Actor> addressees,
      List<IssueId> issues,
      String line) {
    TextSpan span = next(line);
    findings.add(
        (text, voiced) ->
            Recommendation.builder()
                .id(FindingId.of(SourceId.of(text), FindingKind.RECOMMENDATION, span))
                .evidence(evidence(text, span, tier))
                .attribution(Attribution.author())
                .issues(issues)
                .session(voiced)
                .addressees(addressees.stream().map(Actor::id).toList())
                .action(text.quote(new TextSpan(span.start() + line.indexOf(' ') + 1, span.end())))
                .polarity(polarity)
                .strength(strength)
                .build());
    return says(line);
  }

  ReportedPage asks(Strength strength, Actor addressee, IssueId issue, String line) {
    return asks(strength, Polarity.DO, Tier.STRICT, List.of(addressee), List.of(issue), line);
  }

  ReportedPage fears(
      Likelihood likelihood, Optional<Actor> cause, Actor affected, IssueId issue, String line) {
    TextSpan span = next(line);
    says(line);
    return fears(likelihood, cause, affected, issue, span);
  }

  /** A risk in words that stand there already. */
  ReportedPage fearsAgain(Likelihood likelihood, Actor affected, IssueId issue, String part) {
    int start = words.lastIndexOf(part);
    TextSpan span = new TextSpan(start, start + part.length());
    return fears(likelihood, Optional.empty(), affected, issue, span);
  }

  private ReportedPage fears(
      Likelihood likelihood, Optional<Actor> cause, Actor affected, IssueId issue, TextSpan span) {
    findings.add(
        (text, voiced) ->
            Risk.builder()
                .id(FindingId.of(SourceId.of(text), FindingKind.RISK, span))
                .evidence(evidence(text, span, Tier.BALANCED))
                .attribution(Attribution.of(affected.id()))
                .addIssues(issue)
                .session(voiced)
                .cause(cause.stream().map(Actor::id).toList())
                .addAffected(affected.id())
                .likelihood(likelihood)
                .build());
    return this;
  }

  private TextSpan next(String line) {
    return new TextSpan(words.length(), words.length() + line.length());
  }

  private static Evidence evidence(SourceText text, TextSpan span, Tier tier) {
    return Evidence.builder()
        .source(SourceId.of(text))
        .quote(text.quote(span))
        .addCues(first(text, span.start()))
        .origin(Origin.RULE)
        .rule(RULE)
        .tier(tier)
        .build();
  }

  /** A whole character, which may be two units. */
  private static TextSpan first(SourceText text, int start) {
    return new TextSpan(start, text.toString().offsetByCodePoints(start, 1));
  }

  private SourceText text() {
    return SourceText.of(words.toString());
  }

  Source source() {
    SourceText text = text();
    return Source.builder()
        .id(SourceId.of(text))
        .title(Attested.builder().value(title).build())
        .kind(SourceKind.ESSAY)
        .addContributors(Contributor.builder().name(author).role(ContributorRole.AUTHOR).build())
        .text(text)
        .build();
  }

  Optional<Session> session() {
    Source source = source();
    TextSpan all = new TextSpan(0, source.text().length());
    return session
        ? Optional.of(
            Session.builder()
                .id(SessionId.of(source.id(), all))
                .source(source.id())
                .label("Session of " + author)
                .span(all)
                .heading(evidence(source.text(), first(source.text(), 0), Tier.STRICT))
                .build())
        : Optional.empty();
  }

  List<Finding> findings() {
    SourceText text = text();
    Optional<SessionId> voiced = session().map(Session::id);
    return findings.stream().map(finding -> finding.apply(text, voiced)).toList();
  }

  static Actor actor(ActorKind kind, String name) {
    return Actor.builder().id(ActorId.of(kind, name)).kind(kind).name(name).build();
  }
}

package org.rapporteur.loader.internal.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.rapporteur.loader.internal.issue.IssueReader;
import org.rapporteur.loader.internal.token.Sentence;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.rule.Match;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.FindingKind;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.SourceId;
import org.rapporteur.text.TextSpan;

/** Completes what a rule saw to a finding, when all is known of who says it about whom. */
final class Completion {

  private final SourceId source;
  private final Tokens tokens;
  private final Names names;
  private final IssueReader issues;
  private final List<SessionId> sessions;

  Completion(
      SourceId source, Tokens tokens, Names names, IssueReader issues, List<SessionId> sessions) {
    this.source = source;
    this.tokens = tokens;
    this.names = names;
    this.issues = issues;
    this.sessions = sessions;
  }

  private Evidence evidence(Candidate candidate, Range quote, Optional<Frame> frame) {
    return Evidence.builder()
        .source(source)
        .quote(tokens.text().quote(span(quote)))
        .cues(inTextOrder(candidate.match().cues()))
        .frame(
            frame
                .filter(reporting -> !reporting.range().empty())
                .map(reporting -> tokens.span(reporting.range().from(), reporting.range().to())))
        .origin(candidate.origin())
        .rule(candidate.rule().id())
        .tier(candidate.match().tier())
        .build();
  }

  /** The places of cues, each once. */
  private List<TextSpan> inTextOrder(List<Range> cues) {
    List<TextSpan> spans = new ArrayList<>(cues.size());
    for (Range cue : cues) {
      TextSpan span = span(cue);
      int at = Collections.binarySearch(spans, span);
      if (at < 0) {
        spans.add(-at - 1, span);
      }
    }
    return spans;
  }

  private TextSpan span(Range range) {
    return tokens.span(range.from(), range.to());
  }

  private Optional<SessionId> session(Candidate candidate) {
    int session = candidate.passage().block().session();
    return session >= 0 ? Optional.of(sessions.get(session)) : Optional.empty();
  }

  private List<ActorId> ids(List<Integer> actors) {
    if (actors.isEmpty()) {
      return List.of();
    }
    List<ActorId> ids = new ArrayList<>(actors.size());
    for (int actor : actors) {
      ids.add(names.actor(actor).id());
    }
    return ids;
  }

  private List<IssueId> issuesOf(Candidate candidate) {
    Range quote = candidate.match().quote();
    Sentence sentence = candidate.passage().sentence();
    return issues.of(quote.from(), quote.to(), sentence.from(), sentence.to());
  }

  /** What somebody is told to do. */
  Finding recommendation(
      Candidate candidate, Optional<Frame> frame, Attribution attribution, List<Integer> to) {
    Match match = candidate.match();
    Evidence evidence = evidence(candidate, Voices.withFrame(match.quote(), frame), frame);
    return Recommendation.builder()
        .id(FindingId.of(source, FindingKind.RECOMMENDATION, evidence.span()))
        .evidence(evidence)
        .attribution(attribution)
        .issues(issuesOf(candidate))
        .session(session(candidate))
        .addressees(ids(to))
        .action(tokens.text().quote(span(match.action())))
        .polarity(match.polarity())
        .strength(match.strength())
        .build();
  }

  /** What harm is feared. */
  Finding risk(
      Candidate candidate,
      Optional<Frame> frame,
      Attribution attribution,
      List<Integer> causes,
      List<Integer> affected) {
    Match match = candidate.match();
    Evidence evidence = evidence(candidate, Voices.withFrame(match.quote(), frame), frame);
    return Risk.builder()
        .id(FindingId.of(source, FindingKind.RISK, evidence.span()))
        .evidence(evidence)
        .attribution(attribution)
        .issues(issuesOf(candidate))
        .session(session(candidate))
        .cause(ids(causes))
        .affected(ids(affected))
        .likelihood(match.likelihood())
        .icd203(match.estimate())
        .build();
  }
}

package org.rapporteur.exchange.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Session;
import org.rapporteur.model.SessionId;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceId;

/** Where everything stands in the lists of a corpus. */
final class Places {

  private final Map<SourceId, Integer> sources;
  private final Map<SessionId, Integer> sessions;
  private final Map<ActorId, Integer> actors;
  private final Map<IssueId, Integer> issues;
  private final Map<FindingId, Integer> findings;

  Places(Corpus corpus) {
    sources = places(corpus.sources(), Source::id);
    sessions = places(corpus.sessions(), Session::id);
    actors = places(corpus.actors(), Actor::id);
    issues = places(corpus.issues(), Issue::id);
    findings = places(corpus.findings(), Finding::id);
  }

  private static <T, I> Map<I, Integer> places(List<T> values, Function<T, I> id) {
    Map<I, Integer> places = new HashMap<>();
    values.forEach(value -> places.put(id.apply(value), places.size()));
    return places;
  }

  int of(SourceId source) {
    return Objects.requireNonNull(sources.get(source));
  }

  int of(SessionId session) {
    return Objects.requireNonNull(sessions.get(session));
  }

  int of(IssueId issue) {
    return Objects.requireNonNull(issues.get(issue));
  }

  int of(ActorId actor) {
    return Objects.requireNonNull(actors.get(actor));
  }

  int of(Finding finding) {
    return Objects.requireNonNull(findings.get(finding.id()));
  }

  int[] ofActors(List<ActorId> ids) {
    return ids.stream().mapToInt(this::of).toArray();
  }

  int[] ofIssues(List<IssueId> ids) {
    return ids.stream().mapToInt(this::of).toArray();
  }

  int[] ofFindings(List<? extends Finding> listed) {
    return listed.stream().mapToInt(this::of).toArray();
  }
}

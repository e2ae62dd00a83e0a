package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.FindingId;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Source;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.TextSpan;

/** Two versions of one document, held against each other. */
final class SourceComparison {

  private final Corpus before;
  private final Corpus after;
  private final Source old;
  private final Source now;
  private final Function<TextSpan, TextSpan> toNow;

  private SourceComparison(Corpus before, Corpus after, Source old, Source now) {
    this.before = before;
    this.after = after;
    this.old = old;
    this.now = now;
    if (old.id().equals(now.id())) {
      this.toNow = span -> span;
    } else {
      Alignment alignment = EditionAlignment.of(old.text(), now.text());
      this.toNow = alignment::toRevised;
    }
  }

  static SourceDiff of(Corpus before, Corpus after, Source old, Source now) {
    return new SourceComparison(before, after, old, now).compare();
  }

  static SourceDiff added(Corpus after, Source source) {
    return new SourceDiff(
        Optional.empty(),
        Optional.of(source),
        findings(after, source),
        List.of(),
        List.of(),
        0,
        actors(after, source),
        List.of(),
        List.copyOf(issues(after, source)),
        List.of());
  }

  static SourceDiff dropped(Corpus before, Source source) {
    return new SourceDiff(
        Optional.of(source),
        Optional.empty(),
        List.of(),
        findings(before, source),
        List.of(),
        0,
        List.of(),
        actors(before, source),
        List.of(),
        List.copyOf(issues(before, source)));
  }

  private SourceDiff compare() {
    SpanMatching<Finding> matching =
        new SpanMatching<>(
            findings(before, old),
            findings(after, now),
            finding -> toNow.apply(finding.evidence().span()),
            finding -> finding.evidence().span(),
            (one, other) -> one.kind() == other.kind());
    List<SpanMatching.Pair<Finding>> pairs = new ArrayList<>(matching.pairs());
    List<Finding> dropped = new ArrayList<>(matching.onlyFirst());
    List<Finding> added = new ArrayList<>(matching.onlySecond());
    pairs.addAll(sameIds(dropped, added));
    pairs.sort(Comparator.comparing(pair -> pair.second().quote()));
    List<FindingChange> changed = new ArrayList<>();
    for (SpanMatching.Pair<Finding> pair : pairs) {
      List<FieldChange> fields = changes(pair.first(), pair.second());
      if (!fields.isEmpty()) {
        changed.add(new FindingChange(pair.first(), pair.second(), fields));
      }
    }
    List<Actor> oldActors = actors(before, old);
    List<Actor> nowActors = actors(after, now);
    Set<IssueId> oldIssues = issues(before, old);
    Set<IssueId> nowIssues = issues(after, now);
    return new SourceDiff(
        Optional.of(old),
        Optional.of(now),
        added,
        dropped,
        changed,
        pairs.size() - changed.size(),
        minus(nowActors, oldActors),
        minus(oldActors, nowActors),
        nowIssues.stream().filter(issue -> !oldIssues.contains(issue)).toList(),
        oldIssues.stream().filter(issue -> !nowIssues.contains(issue)).toList());
  }

  /** Takes those of the same id out of both lists. */
  private static List<SpanMatching.Pair<Finding>> sameIds(
      List<Finding> dropped, List<Finding> added) {
    Map<FindingId, Finding> byId = new HashMap<>();
    added.forEach(finding -> byId.put(finding.id(), finding));
    List<SpanMatching.Pair<Finding>> pairs = new ArrayList<>();
    for (Finding finding : List.copyOf(dropped)) {
      Finding same = byId.get(finding.id());
      if (same != null) {
        pairs.add(new SpanMatching.Pair<>(finding, same));
        dropped.remove(finding);
        added.remove(same);
      }
    }
    return pairs;
  }

  /** What it says, and who says that it says so. */
  private List<FieldChange> changes(Finding was, Finding is) {
    List<FieldChange> changes = new ArrayList<>(FindingFields.changes(before, was, after, is));
    add(changes, "origin", was.evidence().origin().name(), is.evidence().origin().name());
    add(changes, "tier", was.evidence().tier().name(), is.evidence().tier().name());
    return changes;
  }

  private static void add(List<FieldChange> changes, String field, String was, String is) {
    if (!was.equals(is)) {
      changes.add(new FieldChange(field, was, is));
    }
  }

  private static List<Finding> findings(Corpus corpus, Source source) {
    return corpus.findings().stream()
        .filter(finding -> finding.evidence().source().equals(source.id()))
        .toList();
  }

  private static List<Mention> mentions(Corpus corpus, Source source) {
    return corpus.mentions().stream()
        .filter(mention -> mention.evidence().source().equals(source.id()))
        .toList();
  }

  private static List<Actor> actors(Corpus corpus, Source source) {
    Set<Object> named =
        mentions(corpus, source).stream()
            .filter(ActorMention.class::isInstance)
            .map(mention -> ((ActorMention) mention).actor())
            .collect(Collectors.toSet());
    return corpus.actors().stream().filter(actor -> named.contains(actor.id())).toList();
  }

  private static List<Actor> minus(List<Actor> all, List<Actor> some) {
    Set<Object> ids = some.stream().map(Actor::id).collect(Collectors.toSet());
    return all.stream().filter(actor -> !ids.contains(actor.id())).toList();
  }

  private static Set<IssueId> issues(Corpus corpus, Source source) {
    Set<IssueId> issues = new TreeSet<>();
    for (Mention mention : mentions(corpus, source)) {
      if (mention instanceof IssueMention issue) {
        issues.add(issue.issue());
      }
    }
    findings(corpus, source).forEach(finding -> issues.addAll(finding.issues()));
    return issues;
  }
}

package org.rapporteur.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.model.Outcome.Status;
import org.rapporteur.text.Quote;
import org.rapporteur.text.TextSpan;

/**
 * A review on its way into a corpus.
 *
 * <p>All anchors are looked up in the corpus as it came, so that the order of the corrections does
 * not matter: first what is taken away goes, then what people state is set in its place. Applied to
 * its own result, a review changes nothing.
 */
final class ReviewApplication {

  /** How much of both a finding and an anchor must share to be the same statement. */
  private static final double SAME = 0.5;

  private final Corpus corpus;
  private final Review review;
  private final AnchorSearch search;

  /** Findings that an anchor points at exactly or that have been taken for one that moved. */
  private final Set<FindingId> claimed = new HashSet<>();

  private final Set<FindingId> removed = new HashSet<>();
  private final Map<FindingId, Finding> stated = new LinkedHashMap<>();

  private ReviewApplication(Corpus corpus, Review review) {
    this.corpus = corpus;
    this.review = review;
    this.search = new AnchorSearch(corpus);
  }

  static Reviewed of(Corpus corpus, Review review) {
    return new ReviewApplication(corpus, review).apply();
  }

  /** Where the anchor of a correction was found. */
  private record Found(Source source, TextSpan place, boolean elsewhere) {}

  private Reviewed apply() {
    Map<Correction, Found> found = new HashMap<>();
    for (Correction correction : review.corrections()) {
      find(correction)
          .ifPresent(
              place -> {
                found.put(correction, place);
                at(place, correction.anchor().kind()).map(Finding::id).ifPresent(claimed::add);
              });
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Correction correction : review.corrections()) {
      Optional<Found> place = Optional.ofNullable(found.get(correction));
      outcomes.add(
          place.isPresent()
              ? correction
                  .stated()
                  .map(finding -> state(correction, place.get(), finding))
                  .orElseGet(() -> reject(correction, place.get()))
              : vanished(correction));
    }
    outcomes.replaceAll(this::contradicted);
    return new Reviewed(result(), outcomes, review);
  }

  /** What one correction rejects and another states stays. */
  private Outcome contradicted(Outcome outcome) {
    boolean contradicted =
        outcome.correction() instanceof Rejection
            && outcome
                .candidate()
                .map(Finding::id)
                .filter(id -> removed.contains(id) && stated.containsKey(id))
                .isPresent();
    return contradicted
        ? new Outcome(
            outcome.correction(),
            Status.REFUSED,
            Optional.empty(),
            outcome.candidate(),
            "not rejected: another correction states it; keep one of them")
        : outcome;
  }

  private Optional<Found> find(Correction correction) {
    Anchor anchor = correction.anchor();
    return search
        .source(anchor)
        .flatMap(
            source ->
                search
                    .place(anchor, source, anchor.quote())
                    .map(
                        place ->
                            new Found(
                                source,
                                place,
                                !search.sameText(anchor) || !place.equals(anchor.quote().span()))));
  }

  private Optional<Finding> at(Found found, FindingKind kind) {
    return corpus.finding(FindingId.of(found.source().id(), kind, found.place()));
  }

  private Outcome vanished(Correction correction) {
    Optional<Source> source = search.source(correction.anchor());
    return new Outcome(
        correction,
        Status.VANISHED,
        Optional.empty(),
        source.flatMap(text -> search.nearest(correction.anchor(), text)),
        source.isEmpty()
            ? "no source of the corpus has this text, file name or title"
            : "the text no longer has these words, or has them more than once");
  }

  private Outcome reject(Correction correction, Found found) {
    Optional<Finding> wrong = at(found, correction.anchor().kind());
    if (wrong.isPresent()) {
      removed.add(wrong.get().id());
      return found.elsewhere()
          ? new Outcome(
              correction, Status.MOVED, Optional.empty(), wrong, "rejected at " + found.place())
          : new Outcome(correction, Status.APPLIED, Optional.empty(), wrong, "rejected");
    }
    Optional<Finding> candidate = overlapping(correction.anchor(), found);
    return new Outcome(
        correction,
        candidate.isPresent() ? Status.MOVED : Status.SETTLED,
        Optional.empty(),
        candidate,
        candidate
            .map(other -> "not rejected: it now reads " + other.quote())
            .orElse("nothing is read there"));
  }

  private Outcome state(Correction correction, Found found, Finding finding) {
    // An amendment may quote other words than those of its anchor.
    int distance = found.place().start() - correction.anchor().quote().span().start();
    Optional<TextSpan> place = place(correction, found, finding, distance);
    if (place.isEmpty()) {
      return vanished(correction);
    }
    Optional<Finding> own = at(found, correction.anchor().kind());
    Optional<Finding> already =
        corpus
            .finding(FindingId.of(found.source().id(), finding.kind(), place.get()))
            .filter(Finding::reviewed);
    Optional<Finding> other =
        own.isPresent() || already.isPresent() || correction instanceof Addition
            ? Optional.empty()
            : overlapping(correction.anchor(), found);
    Optional<Finding> before = own.or(() -> already).or(() -> other);
    Finding result = Stated.in(corpus, found.source(), place.get().start(), finding, before);
    Optional<String> obstacle = obstacle(result);
    if (obstacle.isPresent()) {
      return new Outcome(correction, Status.REFUSED, Optional.empty(), before, obstacle.get());
    }
    own.or(() -> other).map(Finding::id).ifPresent(removed::add);
    other.map(Finding::id).ifPresent(claimed::add);
    stated.put(result.id(), result);
    return outcome(correction, found, result, own.or(() -> other), before);
  }

  private Optional<TextSpan> place(
      Correction correction, Found found, Finding finding, int distance) {
    TextSpan span = finding.evidence().span();
    if (span.start() + distance >= 0) {
      TextSpan shifted = span.shift(distance);
      if (shifted.end() <= found.source().text().length()
          && found.source().text().slice(shifted).equals(finding.quote().text())
          && found.source().text().holdsWholeCharacters(shifted)) {
        return Optional.of(shifted);
      }
    }
    return search.place(correction.anchor(), found.source(), finding.quote());
  }

  private Outcome outcome(
      Correction correction,
      Found found,
      Finding result,
      Optional<Finding> replaced,
      Optional<Finding> before) {
    Status status;
    String reason;
    if (corpus.finding(result.id()).equals(Optional.of(result)) && found(replaced, result)) {
      status = Status.SETTLED;
      reason = "the corpus says so already";
    } else if (found.elsewhere() || !result.quote().equals(stands(correction))) {
      status = Status.MOVED;
      reason = "stands at " + result.quote().span() + " now";
    } else if (before.isEmpty() && !(correction instanceof Addition)) {
      return new Outcome(
          correction,
          Status.VANISHED,
          Optional.of(result),
          search.nearest(correction.anchor(), found.source()),
          "no longer read there; kept as the reviewer has it");
    } else if (replaced.isPresent() && !at(found, correction.anchor().kind()).equals(replaced)) {
      status = Status.MOVED;
      reason = "replaces " + replaced.get().quote();
    } else {
      status = Status.APPLIED;
      reason = "stated by a person";
    }
    return new Outcome(correction, status, Optional.of(result), replaced, reason);
  }

  private static Quote stands(Correction correction) {
    return correction.stated().map(Finding::quote).orElse(correction.anchor().quote());
  }

  /** Whether nothing had to be taken away for the result. */
  private static boolean found(Optional<Finding> replaced, Finding result) {
    return replaced.isEmpty() || replaced.get().equals(result);
  }

  /** The finding that is most at the place of an anchor and that nobody has touched. */
  private Optional<Finding> overlapping(Anchor anchor, Found found) {
    Finding best = null;
    double most = 0;
    for (Finding finding : corpus.findings()) {
      double ratio = finding.evidence().span().overlapRatio(found.place());
      if (ratio >= SAME
          && ratio > most
          && finding.kind() == anchor.kind()
          && finding.evidence().source().equals(found.source().id())
          && !finding.reviewed()
          && !claimed.contains(finding.id())) {
        best = finding;
        most = ratio;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Why the corpus cannot take a finding. */
  private Optional<String> obstacle(Finding result) {
    List<IssueId> unknown =
        result.issues().stream().filter(issue -> corpus.issue(issue).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      return Optional.of(
          "the corpus does not define the issue "
              + unknown.stream().map(IssueId::toString).collect(Collectors.joining(", "))
              + ": add it to its issues first");
    }
    Finding same = stated.get(result.id());
    return same == null || same.equals(result)
        ? Optional.empty()
        : Optional.of("another correction states otherwise of the same words: keep one of them");
  }

  private Corpus result() {
    Map<FindingId, Finding> findings = new LinkedHashMap<>();
    corpus.findings().stream()
        .filter(finding -> !removed.contains(finding.id()))
        .forEach(finding -> findings.put(finding.id(), finding));
    findings.putAll(stated);
    if (List.copyOf(findings.values()).equals(corpus.findings())) {
      return corpus;
    }
    Map<ActorId, Actor> known =
        review.actors().stream().collect(Collectors.toMap(Actor::id, actor -> actor));
    Set<Actor> strangers = new LinkedHashSet<>();
    stated
        .values()
        .forEach(
            finding ->
                Stated.actors(finding)
                    .filter(id -> corpus.actor(id).isEmpty())
                    .forEach(id -> strangers.add(known.get(id))));
    return Corpus.builder()
        .from(corpus)
        .findings(findings.values())
        .addAllActors(strangers)
        .build();
  }
}

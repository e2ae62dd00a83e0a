package org.rapporteur.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.text.Quote;
import org.rapporteur.text.TextSpan;

/** Findings as a person states them, and how they are set into the text of a corpus. */
final class Stated {

  private Stated() {}

  /**
   * What a person vouches for: the words and what they say. How a rule came to it and in which
   * session it fell is for the corpus to tell.
   */
  static Finding of(Finding finding) {
    Evidence bare =
        Evidence.builder()
            .source(finding.evidence().source())
            .quote(finding.quote())
            .origin(Origin.HUMAN)
            .tier(Tier.STRICT)
            .build();
    return finding.match(
        recommendation -> recommendation.withEvidence(bare).withSession(Optional.empty()),
        risk -> risk.withEvidence(bare).withSession(Optional.empty()));
  }

  static void check(Correction correction) {
    Anchor anchor = correction.anchor();
    correction.reviewer().ifPresent(name -> NotBlank.check("name of a reviewer", name));
    correction.note().ifPresent(note -> NotBlank.check("note of a correction", note));
    correction
        .stated()
        .ifPresent(
            finding -> {
              if (!finding.evidence().source().equals(anchor.source())) {
                throw new IllegalArgumentException(
                    "a correction of source %s states a finding of source %s: %s"
                        .formatted(anchor.source(), finding.evidence().source(), finding.quote()));
              }
              if (finding instanceof Recommendation recommendation) {
                checkAction(recommendation);
              }
              if (!of(finding).equals(finding)) {
                throw new IllegalArgumentException(
                    "a correction states a finding of origin HUMAN and tier STRICT, without"
                        + " session, rule, cues and frame: "
                        + finding);
              }
            });
  }

  /** The action is found by its place in the quote, so that its words must be those there. */
  private static void checkAction(Recommendation recommendation) {
    Quote quote = recommendation.quote();
    Quote action = recommendation.action();
    if (!quote.text().startsWith(action.text(), action.start() - quote.start())) {
      throw new IllegalArgumentException(
          "action " + action + " is not what stands there in the quote " + quote);
    }
  }

  static void checkPlace(Correction correction) {
    Anchor anchor = correction.anchor();
    Finding finding = correction.stated().orElseThrow();
    if (finding.kind() != anchor.kind() || !finding.quote().equals(anchor.quote())) {
      throw new IllegalArgumentException(
          "the %s %s is not what stands at the anchor: %s %s"
              .formatted(finding.kind(), finding.quote(), anchor.kind(), anchor.quote()));
    }
  }

  /** A correction with the name and remark of another. */
  static Correction signed(Correction correction, Correction by) {
    if (correction instanceof Rejection rejection) {
      return rejection.withReviewer(by.reviewer()).withNote(by.note());
    }
    if (correction instanceof Confirmation confirmation) {
      return confirmation.withReviewer(by.reviewer()).withNote(by.note());
    }
    if (correction instanceof Addition addition) {
      return addition.withReviewer(by.reviewer()).withNote(by.note());
    }
    return ((Amendment) correction).withReviewer(by.reviewer()).withNote(by.note());
  }

  /** Whom a finding names. */
  static Stream<ActorId> actors(Finding finding) {
    Stream<ActorId> parts =
        finding.match(
            recommendation -> recommendation.addressees().stream(),
            risk -> Stream.concat(risk.cause().stream(), risk.affected().stream()));
    return Stream.concat(finding.attribution().actor().stream(), parts);
  }

  /**
   * The finding in a corpus.
   *
   * @param start where its words begin in the source's text
   * @param before what the corpus has there so far: rule, cues and frame of the same kind stay
   */
  static Finding in(
      Corpus corpus, Source source, int start, Finding finding, Optional<Finding> before) {
    int distance = start - finding.evidence().span().start();
    Quote quote = source.text().quote(finding.evidence().span().shift(distance));
    Evidence evidence = finding.evidence().withSource(source.id()).withQuote(quote);
    Optional<Evidence> known =
        before.filter(same -> same.kind() == finding.kind()).map(Finding::evidence);
    if (known.isPresent()) {
      evidence =
          evidence
              .withCues(known.get().cues())
              .withFrame(known.get().frame())
              .withRule(known.get().rule());
    }
    FindingId id = FindingId.of(source.id(), finding.kind(), quote.span());
    Optional<SessionId> session = session(corpus, source, quote.span(), before);
    if (finding instanceof Recommendation recommendation) {
      return Recommendation.builder()
          .from(recommendation)
          .id(id)
          .evidence(evidence)
          .action(source.text().quote(recommendation.action().span().shift(distance)))
          .session(session)
          .build();
    }
    return Risk.builder().from((Risk) finding).id(id).evidence(evidence).session(session).build();
  }

  /** The session of the finding before, where it is the same place, else the one around it. */
  private static Optional<SessionId> session(
      Corpus corpus, Source source, TextSpan span, Optional<Finding> before) {
    return before.filter(same -> same.evidence().span().equals(span)).isPresent()
        ? before.flatMap(Finding::session)
        : corpus.sessions().stream()
            .filter(session -> session.source().equals(source.id()))
            .filter(session -> session.span().contains(span))
            .min(Comparator.comparingInt(session -> session.span().length()))
            .map(Session::id);
  }
}

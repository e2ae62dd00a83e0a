package org.rapporteur.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A corpus after a review, and what became of each correction. Immutable and thread-safe.
 *
 * @param corpus the corpus as people have it: what they touched has the origin {@code HUMAN}
 * @param outcomes what became of each correction, in the order of the review
 * @param review the review that was applied
 * @since 0.1.0
 */
public record Reviewed(Corpus corpus, List<Outcome> outcomes, Review review) {

  /**
   * Keeps the list as it is now.
   *
   * @param corpus the corpus after the review
   * @param outcomes what became of each correction
   * @param review the review that was applied
   */
  public Reviewed {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * The corrections that ended so.
   *
   * @param status a status
   * @return their outcomes, in the order of the review
   */
  public List<Outcome> outcomes(Outcome.Status status) {
    return outcomes.stream().filter(outcome -> outcome.status() == status).toList();
  }

  /**
   * The corrections whose anchors stand elsewhere now.
   *
   * @return their outcomes, in the order of the review
   */
  public List<Outcome> moved() {
    return outcomes(Outcome.Status.MOVED);
  }

  /**
   * The corrections whose anchors were not found.
   *
   * @return their outcomes, in the order of the review
   */
  public List<Outcome> vanished() {
    return outcomes(Outcome.Status.VANISHED);
  }

  /**
   * The review as it should be kept once somebody has looked at what moved: anchors that moved are
   * set to where they were found, all others stay. A confirmation of what now reads otherwise
   * becomes an amendment of it, and a rejection that found only an overlapping finding now rejects
   * that.
   *
   * @return a review for the texts and rules of this corpus
   */
  public Review reanchored() {
    Map<AnchorKey, Correction> corrections = new LinkedHashMap<>();
    List<Correction> kept = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      boolean moved = outcome.status() == Outcome.Status.MOVED;
      Correction correction = moved ? reanchored(outcome) : outcome.correction();
      AnchorKey place = AnchorKey.of(correction.anchor());
      if (corrections.putIfAbsent(place, correction) == null) {
        kept.add(correction);
      }
    }
    return Review.builder()
        .actors(
            Stream.concat(review.actors().stream(), corpus.actors().stream()).distinct().toList())
        .corrections(kept)
        .build();
  }

  private Correction reanchored(Outcome outcome) {
    Correction old = outcome.correction();
    if (outcome.candidate().isEmpty() && outcome.result().isEmpty()) {
      return old;
    }
    Finding found = outcome.candidate().or(outcome::result).orElseThrow();
    Source source = corpus.source(found);
    Correction fresh =
        outcome
            .result()
            .<Correction>map(
                result -> {
                  if (old instanceof Addition) {
                    return Addition.of(source, result);
                  }
                  return found.id().equals(result.id()) && old instanceof Confirmation
                      ? Confirmation.of(source, result)
                      : Amendment.of(source, found, result);
                })
            .orElseGet(() -> Rejection.of(source, found));
    return Stated.signed(fresh, old);
  }
}

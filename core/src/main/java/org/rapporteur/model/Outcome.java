package org.rapporteur.model;

import java.util.Optional;

/**
 * What became of a correction when its review was applied to a corpus. Immutable and thread-safe.
 *
 * @param correction what was decided
 * @param status whether the anchor was found
 * @param result the finding that a person now vouches for in the corpus; empty if the correction
 *     rejects one or could not be applied
 * @param candidate the finding of the corpus, as it came, that was found for the anchor, or, if
 *     none was, the one that comes nearest to it; empty if nothing comes near
 * @param reason what was found, in a sentence for people
 * @since 0.1.0
 */
public record Outcome(
    Correction correction,
    Status status,
    Optional<Finding> result,
    Optional<Finding> candidate,
    String reason) {

  /** How an anchor was found. */
  public enum Status {
    /** At its place; the corpus was changed. */
    APPLIED,
    /** Nothing was to be done: the corpus says so already. */
    SETTLED,
    /**
     * At another place of the text, in a changed text, or only by a finding that overlaps. What was
     * confirmed, amended or added stands at its new place; a rejection takes nothing away unless
     * exactly the rejected words are found.
     */
    MOVED,
    /**
     * Not found. As long as the text itself has the words, what was confirmed or amended is kept,
     * though the rules no longer read it; otherwise the correction is without effect.
     */
    VANISHED,
    /** Found, but the corpus cannot take the correction, for the reason given. */
    REFUSED
  }
}

package org.rapporteur.loader.format;

import org.rapporteur.text.TextSpan;

/**
 * A block of a text and what its format says it is: a hint to whoever reads the structure of the
 * text. Immutable and thread-safe.
 *
 * @param span where it stands in the canonical text
 * @param role what it is
 * @param rank the level of a heading, from 1, or the number of an item of a numbered list; 0 for
 *     all else
 * @since 0.1.0
 */
public record LayoutBlock(TextSpan span, LayoutRole role, int rank) {

  /**
   * Checks the rank.
   *
   * @param span where it stands in the canonical text
   * @param role what it is
   * @param rank level or number
   * @throws IllegalArgumentException if the rank is negative, or 0 for a heading
   */
  public LayoutBlock {
    if (rank < 0 || rank == 0 && role == LayoutRole.HEADING) {
      throw new IllegalArgumentException("not a rank of a " + role + ": " + rank);
    }
  }
}

package org.rapporteur.model;

/**
 * How likely a risk is put, by its words; the order of the constants is from unlikely to likely.
 *
 * <p>This is the reading of ordinary prose, as the project's annotation guide defines it ({@code
 * examples/guide/annotation.md}). Where the text uses a term of the US intelligence standard ICD
 * 203, {@link Icd203} is filled as well; "could", "may" and "might" are POSSIBLE and never a
 * percentage.
 *
 * @since 0.1.0
 */
public enum Likelihood {
  /** Denied or remote: unlikely, least likely, neither imminent. */
  UNLIKELY,
  /** Could, may, might, risk of, concern that, threat of, or unmarked. */
  POSSIBLE,
  /** Likely, probable. */
  LIKELY,
  /** Will, expected, inevitable. */
  VERY_LIKELY
}

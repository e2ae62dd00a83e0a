package org.rapporteur.model;

/**
 * How sure an extraction is, so that a query can trade recall for precision; one load keeps all
 * tiers. The order of the constants is from sure to doubtful. The tiers are the library's own; how
 * often each is right and what it misses is measured on documents that people have coded, and
 * stands in the README of the project.
 *
 * @since 0.1.0
 */
public enum Tier {
  /** Unambiguous wording: few are wrong, many are missed. */
  STRICT,
  /** The default: as many missed as wrong. */
  BALANCED,
  /** Weak wording as well: few are missed, many are wrong. */
  BROAD
}

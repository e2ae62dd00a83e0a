package org.rapporteur.model;

/**
 * Whether a recommendation asks for an act or for leaving it, as the project's annotation guide
 * defines it ({@code examples/guide/annotation.md}).
 *
 * @since 0.1.0
 */
public enum Polarity {
  /** The act is prescribed. */
  DO,
  /** Not doing the act is prescribed: should not, refrain from, cautioned against. */
  AVOID
}

package org.rapporteur.model;

/**
 * The two things that the library finds in a text, as the project's annotation guide defines them
 * ({@code examples/guide/annotation.md}).
 *
 * @since 0.1.0
 */
public enum FindingKind {
  /** Somebody should do, avoid or aim for something. */
  RECOMMENDATION,
  /** Something harmful may happen or is feared. */
  RISK
}

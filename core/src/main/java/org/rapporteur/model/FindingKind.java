package org.rapporteur.model;

/**
 * The two things that the library finds in a text, as the project's annotation guide defines them.
 */
public enum FindingKind {
  /** Somebody should do, avoid or aim for something. */
  RECOMMENDATION,
  /** Something harmful may happen or is feared. */
  RISK
}

package org.rapporteur.model;

/**
 * What a person did for a document.
 *
 * @since 0.1.0
 */
public enum ContributorRole {
  /** Wrote it. */
  AUTHOR,
  /** Translated it. */
  TRANSLATOR,
  /** Edited it. */
  EDITOR,
  /** Reported a meeting in it. */
  RAPPORTEUR,
  /** Asked the questions. */
  INTERVIEWER,
  /** Gave the answers. */
  INTERVIEWEE,
  /** Spoke it. */
  SPEAKER
}

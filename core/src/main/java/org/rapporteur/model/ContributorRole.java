package org.rapporteur.model;

/**
 * What a person did for a document.
 *
 * <p>The roles are those of the <a href="https://id.loc.gov/vocabulary/relators">relators of
 * MARC</a>, whose codes the constants name, but for {@link #RAPPORTEUR}, which is the library's
 * own.
 *
 * @since 0.1.0
 */
public enum ContributorRole {
  /** Wrote it (aut). */
  AUTHOR,
  /** Translated it (trl). */
  TRANSLATOR,
  /** Edited it (edt). */
  EDITOR,
  /** Reported a meeting in it. */
  RAPPORTEUR,
  /** Asked the questions (ivr). */
  INTERVIEWER,
  /** Gave the answers (ive). */
  INTERVIEWEE,
  /** Spoke it (spk). */
  SPEAKER
}

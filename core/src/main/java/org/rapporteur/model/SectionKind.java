package org.rapporteur.model;

/**
 * What the place of a passage in its document tells about it: whose view is to be expected there,
 * whether a bare imperative prescribes, and whether it is evidence at all. The kinds are the
 * library's own.
 *
 * @since 0.1.0
 */
public enum SectionKind {
  /** Running text. */
  BODY,
  /** Title lines, byline, dateline, contents. */
  FRONT_MATTER,
  /** A summary of main points at the head of a text or section. */
  KEY_TAKEAWAYS,
  /** A list or section under a heading that prescribes. */
  RECOMMENDATIONS,
  /** The report of one session of a meeting. */
  SESSION,
  /** Questions with their answers. */
  QUESTIONS,
  /** A tip or advice set apart from the text. */
  ADVICE_BOX,
  /** Annexes, notes, references, acknowledgements. */
  ANNEX,
  /** Navigation, notices, consent, comment forms, advertisements: never evidence. */
  FURNITURE
}

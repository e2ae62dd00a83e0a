package org.rapporteur.model;

/**
 * Who made a statement of the corpus. The distinction is the library's own; in terms of PROV-O of
 * the W3C, it is the kind of agent that the statement is attributed to.
 *
 * @since 0.1.0
 */
public enum Origin {
  /** A rule of extraction, named in the evidence. */
  RULE,
  /** A statistical model over named features. */
  MODEL,
  /** A person who coded or reviewed the text. */
  HUMAN
}

package org.rapporteur.model;

/**
 * How a date is known; the distinction is the library's own.
 *
 * @since 0.1.0
 */
public enum DateBasis {
  /** The text states it in full. */
  STATED,
  /** Worked out from parts of the text, which the evidence shows. */
  INFERRED,
  /** Taken from data about the document, such as an HTML header. */
  METADATA
}

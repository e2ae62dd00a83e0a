package org.rapporteur.loader.format;

/**
 * By what the encoding of a file was told, the surest first.
 *
 * @since 0.1.0
 */
public enum CharsetBasis {
  /** A byte order mark at its start. */
  MARK,
  /** The caller says so of this document. */
  GIVEN,
  /** The file says so itself, and its bytes do not contradict. */
  DECLARED,
  /** Its bytes are UTF-8 throughout, which those of hardly any other text are. */
  VALID,
  /** Every second byte, or three of four, are those of UTF-16 or UTF-32. */
  STRUCTURE,
  /** The caller says so of all documents that are not Unicode. */
  ASSUMED,
  /** No other encoding makes such plausible words of its bytes. A guess, and told as one. */
  DETECTED
}

package org.rapporteur.loader.format;

/**
 * What a format's own marks say a block of text is.
 *
 * @since 0.1.0
 */
public enum LayoutRole {
  /** The title of the document. */
  TITLE,
  /** Who wrote the document, or when. */
  BYLINE,
  /** A heading of a level. */
  HEADING,
  /** A block all in bold, which is a heading more often than not. */
  EMPHASISED,
  /** An item of a list. */
  LIST_ITEM,
  /** A cell of a table. */
  CELL,
  /** A note at the foot of a page or the end of a text. */
  FOOTNOTE,
  /** What belongs to the page rather than to the document on it. */
  FURNITURE,
  /** A block of which the format tells no more. */
  TEXT
}

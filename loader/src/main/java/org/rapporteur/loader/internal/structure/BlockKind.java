package org.rapporteur.loader.internal.structure;

/** What a line or paragraph is in its document. */
public enum BlockKind {
  /** The document's title, or a line of it; repeated title lines too. */
  TITLE,
  /** Who wrote it, when and where: byline, dateline, author's note, translator. */
  BYLINE,
  /** A heading in the body. */
  HEADING,
  /** Running text. */
  PARAGRAPH,
  /** An item of a bulleted, numbered or lettered list. */
  LIST_ITEM,
  /** Navigation, notices, consent, comment forms, advertisements, page numbers. */
  FURNITURE
}

package org.rapporteur.loader.internal.structure;

/** What a label says of its block; the values of the list of labels. */
enum LabelKind {
  NONE,
  QUESTION,
  ANSWER,
  ADVICE,
  TAKEAWAY,
  ACTION,
  RECOMMENDATION,
  DECISION,
  NOTE,
  FIELD,
  SPEAKER,
  /** A word before a name; alone it is no label. */
  TITLE
}

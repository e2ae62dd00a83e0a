package org.rapporteur.loader.internal.structure;

/** What stands before a list item. */
public enum Marker {
  /** Nothing. */
  NONE,
  /** A dash, dot or star. */
  BULLET,
  /** A number: 1. or (1). */
  NUMBER,
  /** A letter or Roman number: a) or (iv). */
  LETTER
}

package org.rapporteur.loader.internal.structure;

/**
 * Words before a colon that say what a block is or who speaks in it.
 *
 * @param text the words, without the colon
 * @param kind what they say
 * @param end how many characters of the line they take with what stands around them
 */
record Label(String text, LabelKind kind, int end) {

  static final Label NONE = new Label("", LabelKind.NONE, 0);

  boolean present() {
    return kind != LabelKind.NONE;
  }
}

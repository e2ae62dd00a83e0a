package org.rapporteur.model;

/** The form of names that are ids: words of small letters and digits with a separator between. */
final class ShortName {

  private ShortName() {}

  /**
   * Whether a text is such a name.
   *
   * @param text any text
   * @param separators the characters that may stand between two words, one at a time
   */
  static boolean fits(String text, String separators) {
    boolean word = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean inside = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
      if (!inside && !(word && separators.indexOf(c) >= 0)) {
        return false;
      }
      word = inside;
    }
    return word;
  }
}

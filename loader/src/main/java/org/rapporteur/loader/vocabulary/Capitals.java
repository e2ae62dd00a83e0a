package org.rapporteur.loader.vocabulary;

/**
 * Whether a form of the vocabulary fits the words of a text, capital letters included.
 *
 * @since 0.1.0
 */
public final class Capitals {

  private Capitals() {}

  /**
   * Whether the capitals of a form stand in the text too; a form in lower case fits any text.
   *
   * @param form a form of the vocabulary, such as {@code AI} or {@code trade war}
   * @param text the words that matched it without regard to case
   * @return true if every capital letter of the form is one in the text
   */
  public static boolean fits(String form, String text) {
    return fits(form, text, 0, text.length());
  }

  /**
   * Whether the capitals of a form stand in a part of a text too.
   *
   * @param form a form of the vocabulary
   * @param text any text
   * @param from where the words start that matched the form without regard to case
   * @param to where they end
   * @return true if every capital letter of the form is one in the text
   */
  public static boolean fits(String form, String text, int from, int to) {
    int k = from;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      while (k < to && !Character.isLetterOrDigit(text.charAt(k))) {
        k++;
      }
      if (k == to) {
        // The text has a shorter form of the word, such as its singular.
        return true;
      }
      if (Character.isUpperCase(c) && !Character.isUpperCase(text.charAt(k))) {
        return false;
      }
      k++;
    }
    return true;
  }
}

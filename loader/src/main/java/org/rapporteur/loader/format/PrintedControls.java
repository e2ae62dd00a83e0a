package org.rapporteur.loader.format;

/**
 * Characters of windows-1252 or of the classic Macintosh that a program took for control characters
 * of ISO 8859: curly quotes, dashes and the like, or letters with marks, between 80 and 9F.
 */
final class PrintedControls {

  private static final char NEXT_LINE = '\u0085';

  private PrintedControls() {}

  /** Whether there are control characters that only misread text has. */
  static boolean in(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c) && c != NEXT_LINE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Puts the printed characters in their place.
   *
   * @param text any text
   * @param certain whether the text was misread for sure; then 85 is an ellipsis and no line end
   */
  static AlignedText print(String text, boolean certain) {
    int first = 0;
    while (first < text.length() && !isControl(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return AlignedText.unchanged(text);
    }
    Revision revision = new Revision(text);
    boolean mac = isMac(text);
    CodePage page = mac ? CodePage.MACINTOSH : CodePage.WESTERN;
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isControl(c)) {
        continue;
      }
      boolean lineEnd =
          c == NEXT_LINE
              && !certain
              && !mac
              && !(i + 1 < text.length() && text.charAt(i + 1) == ' ');
      char printed = page.printed(c);
      if (!lineEnd && printed != c) {
        revision.replace(i, i + 1, printed);
      }
    }
    return revision.finish();
  }

  /**
   * Whether a control stands inside a word where windows-1252 has no letter or apostrophe for it
   * and the Macintosh has a letter.
   */
  private static boolean isMac(String text) {
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c)
          && c != NEXT_LINE
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i + 1))
          && Character.isLowerCase(CodePage.MACINTOSH.printed(c))) {
        char western = CodePage.WESTERN.printed(c);
        if (!Character.isLowerCase(western) && "‘’“”–—".indexOf(western) < 0) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean isControl(char c) {
    return c >= 0x80 && c < 0xA0;
  }
}

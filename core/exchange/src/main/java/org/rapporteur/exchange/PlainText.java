package org.rapporteur.exchange;

import org.rapporteur.text.Alignment;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * A text file of a QDA project in canonical form, and where positions in the file lie there.
 *
 * @param text the canonical text
 * @param alignment how it was made from the characters that positions count
 * @param counted the code points of those characters
 */
record PlainText(SourceText text, Alignment alignment, CodePoints counted) {

  /**
   * Puts the characters of a file into canonical form.
   *
   * @param lineEndsAreOne whether positions count CR and LF together as one
   */
  static PlainText of(String file, boolean lineEndsAreOne) {
    String characters = file.startsWith("\uFEFF") ? file.substring(1) : file;
    if (lineEndsAreOne) {
      characters = characters.replace("\r\n", "\n");
    }
    StringBuilder text = new StringBuilder(characters.length());
    Alignment.Builder alignment = Alignment.builder();
    int i = 0;
    while (i < characters.length()) {
      int c = characters.codePointAt(i);
      int width = Character.charCount(c);
      if (characters.startsWith("\r\n", i)) {
        text.append('\n');
        alignment.replace(2, 1);
        width = 2;
      } else if (c == '\r') {
        text.append('\n');
        alignment.replace(1, 1);
      } else if (width == 1 && !isCanonical((char) c) || c == '\uFEFF' && text.isEmpty()) {
        text.append('\uFFFD');
        alignment.replace(1, 1);
      } else {
        text.appendCodePoint(c);
        alignment.keep(width);
      }
      i += width;
    }
    return new PlainText(
        SourceText.of(text.toString()), alignment.build(), CodePoints.of(characters));
  }

  private static boolean isCanonical(char c) {
    return c < ' ' ? c == '\n' || c == '\t' : !Character.isSurrogate(c) && c < '\uFFFE';
  }

  /** A place by positions of the file, which lie in it. */
  TextSpan span(int start, int end) {
    return alignment.toRevised(counted.toUnits(new TextSpan(start, end)));
  }
}

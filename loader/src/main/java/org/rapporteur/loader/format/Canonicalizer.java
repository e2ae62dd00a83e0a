package org.rapporteur.loader.format;

/**
 * Gives every text the same line ends and only characters that can be read, written and sent on:
 *
 * <ul>
 *   <li>CR LF, CR, next line, line and paragraph separator, vertical tab and form feed become LF.
 *   <li>Byte order marks, zero-width spaces, word joiners and soft hyphens are dropped, but for a
 *       soft hyphen at the end of a line: it tells {@link LineJoiner} that a word goes on.
 *   <li>Controls that XML 1.0 forbids, lone surrogates and noncharacters become U+FFFD.
 *   <li>Spaces at the end of a line are dropped.
 * </ul>
 *
 * <p>All else stays, no-break spaces and decomposed letters included: a quote has to hold the
 * characters of the document.
 *
 * @since 0.1.0
 */
public final class Canonicalizer {

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final int REPLACEMENT = 0xFFFD;

  private Canonicalizer() {}

  /**
   * The canonical form of a text's characters.
   *
   * @param text any text
   * @return its canonical form
   */
  public static AlignedText canonicalize(String text) {
    return AlignedText.unchanged(text)
        .then(Canonicalizer::replaceCharacters)
        .then(Canonicalizer::dropTrailingSpaces);
  }

  private static AlignedText replaceCharacters(String text) {
    Revision revision = new Revision(text);
    int length = text.length();
    for (int i = afterUsual(text, 0); i < length; ) {
      char c = text.charAt(i);
      int end = i + 1;
      if (c == '\r') {
        end += end < length && text.charAt(end) == '\n' ? 1 : 0;
        revision.replace(i, end, "\n");
      } else if (endsLine(c)) {
        revision.replace(i, end, "\n");
      } else if (c == SOFT_HYPHEN) {
        if (!atLineEnd(text, end)) {
          revision.drop(i, end);
        }
      } else if (isInvisible(c)) {
        revision.drop(i, end);
      } else if (c < ' ') {
        revision.replace(i, end, REPLACEMENT);
      } else if (Character.isSurrogate(c)) {
        int codePoint = text.codePointAt(i);
        end = i + Character.charCount(codePoint);
        if (end == i + 1 || isNoncharacter(codePoint)) {
          revision.replace(i, end, REPLACEMENT);
        }
      } else if (isNoncharacter(c)) {
        revision.replace(i, end, REPLACEMENT);
      }
      i = afterUsual(text, end);
    }
    return revision.finish();
  }

  /** The next place that does not hold what nearly every character of nearly every text is. */
  private static int afterUsual(String text, int from) {
    int i = from;
    while (i < text.length() && isUsual(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isUsual(char c) {
    return c >= ' ' && c < 0x7F || c == '\n' || c == '\t';
  }

  private static AlignedText dropTrailingSpaces(String text) {
    Revision revision = new Revision(text);
    int length = text.length();
    for (int start = 0; start <= length; ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? length : newline;
      int afterInk = end;
      while (afterInk > start && isSpace(text.charAt(afterInk - 1))) {
        afterInk--;
      }
      revision.drop(afterInk, end);
      start = end + 1;
    }
    return revision.finish();
  }

  /** Line ends other than LF and CR. */
  private static boolean endsLine(char c) {
    return c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }

  private static boolean isNoncharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || codePoint >= 0xFDD0 && codePoint <= 0xFDEF;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c >= 0x80 && Character.isSpaceChar(c);
  }

  /** Whether nothing but spaces and what is dropped stands between an offset and a line end. */
  private static boolean atLineEnd(String text, int offset) {
    for (int i = offset; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || endsLine(c)) {
        return true;
      }
      if (!isSpace(c)) {
        return false;
      }
    }
    return false;
  }
}

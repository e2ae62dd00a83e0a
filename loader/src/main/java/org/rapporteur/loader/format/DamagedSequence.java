package org.rapporteur.loader.format;

/**
 * Sequences of misread bytes of which one was changed on the way: a no-break space that became a
 * space, a byte without a character that became a question mark. They are looked for only in texts
 * that have sound sequences of the same page.
 *
 * <p>That such sequences are worth reading, and which changes are usual, was learnt from ftfy by
 * Robyn Speer.
 */
final class DamagedSequence {

  /** So many sequences with a space may follow each other. */
  private static final int CHAIN = 8;

  private static final char BLANK_PATTERN = '\u2800';

  private DamagedSequence() {}

  /**
   * The length of a punctuation mark of which one byte is lost: {@code â€?} or {@code â?¢}.
   *
   * @return 3, or 0 if there is none
   */
  static int lostMark(String text, int offset) {
    if (!text.startsWith("â", offset) || offset + 2 >= text.length()) {
      return 0;
    }
    char second = text.charAt(offset + 1);
    char third = text.charAt(offset + 2);
    return second == '€' && third == '?' || second == '?' && isSign(third) ? 3 : 0;
  }

  /**
   * The length of a letter of which the second byte is lost, if another sequence follows, so that
   * the question mark ends no sentence: {@code Ã?Â¢}.
   *
   * @return 2, or 0 if there is none
   */
  static int lostLetter(String text, int offset) {
    boolean lead = text.startsWith("Ã?", offset) || text.startsWith("Â?", offset);
    return lead && isSequence(CodePage.WESTERN, text, offset + 2) ? 2 : 0;
  }

  /** A sign that stands for a byte of a sequence beyond its first, and is no letter. */
  private static boolean isSign(char c) {
    int value = CodePage.WESTERN.byteOf(c);
    return value >= 0x80 && value < 0xC0 && !Character.isLetterOrDigit(c);
  }

  /**
   * The character of a sequence in which a space stands for A0, if it is of another script than
   * Latin or a symbol, and another sequence follows, so that the space ends no word.
   *
   * @return its code point; -1 if there is none
   */
  static int withSpace(CodePage page, String text, int offset) {
    int length = length(page, text, offset);
    int codePoint = length == 0 ? -1 : codePoint(page, text, offset, length);
    if (codePoint == BLANK_PATTERN) {
      return codePoint;
    }
    return codePoint > 0x370
            && Suspicion.commonness(codePoint) == 2
            && isFollowed(page, text, offset + length)
        ? codePoint
        : -1;
  }

  /** Whether a sequence follows, after others with a space perhaps. */
  private static boolean isFollowed(CodePage page, String text, int offset) {
    int next = offset;
    for (int i = 0; i < CHAIN; i++) {
      if (isSequence(page, text, next)) {
        return true;
      }
      int length = length(page, text, next);
      if (length == 0) {
        return false;
      }
      next += length;
    }
    return false;
  }

  private static boolean isSequence(CodePage page, String text, int offset) {
    return offset < text.length() && page.sequenceAt(text, offset, text.length()) >= 0;
  }

  /** How long a sequence with one space is; 0 if there is none. */
  static int length(CodePage page, String text, int offset) {
    int lead = offset < text.length() ? page.byteOf(text.charAt(offset)) : -1;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 0;
    if (length == 0 || offset + length > text.length()) {
      return 0;
    }
    int spaces = 0;
    for (int i = offset + 1; i < offset + length; i++) {
      char c = text.charAt(i);
      int next = page.byteOf(c);
      if (c == ' ') {
        spaces++;
      } else if (next < 0x80 || next > 0xBF) {
        return 0;
      }
    }
    return spaces == 1 ? length : 0;
  }

  private static int codePoint(CodePage page, String text, int offset, int length) {
    int codePoint = page.byteOf(text.charAt(offset)) & (0xFF >> (length + 1));
    for (int i = offset + 1; i < offset + length; i++) {
      char c = text.charAt(i);
      codePoint = codePoint << 6 | (c == ' ' ? 0x20 : page.byteOf(c) & 0x3F);
    }
    return length == 3 && codePoint < 0x800 ? -1 : codePoint;
  }
}

package org.rapporteur.loader.format;

/** What a line opens with if it begins a list item, a question, an answer or a speech. */
enum ItemStart {
  /** No sign of a beginning. */
  NONE,
  /** {@code •} or {@code *}, which no running text has at the start of a line. */
  BULLET,
  /** A dash and a space. */
  DASH,
  /** {@code 1.}, {@code 1)} or {@code 4.1.2}. */
  NUMBER,
  /** {@code a)}, {@code a.} or {@code iv.}. */
  LETTER,
  /** {@code (1)}, {@code (a)} or {@code (iv)}. */
  BRACKET,
  /** {@code Q:} or {@code CHAIR:}. */
  SPEAKER,
  /** A capitalised name and a colon: a speaker, if a sentence ends before it. */
  NAME;

  private static final int LONGEST_LABEL = 40;

  static ItemStart of(TextLines lines, int line) {
    int start = lines.ink(line);
    int end = lines.end(line);
    if (end - start < 3) {
      return NONE;
    }
    String text = lines.text();
    char first = text.charAt(start);
    char second = text.charAt(start + 1);
    if (first == '*' && second == '*') {
      return label(text, start + 2, end);
    }
    if ("•*‣◦▪●○■□+·".indexOf(first) >= 0) {
      return spaceAt(text, start + 1, end) ? BULLET : NONE;
    }
    if ("-–—".indexOf(first) >= 0) {
      return spaceAt(text, start + 1, end) ? DASH : NONE;
    }
    if (first == '(') {
      int close = numeral(text, start + 1, end);
      return close > start + 1
              && close < end
              && text.charAt(close) == ')'
              && spaceAt(text, close + 1, end)
          ? BRACKET
          : NONE;
    }
    if (isDigit(first)) {
      int stop = runOf(text, start, end, 3);
      boolean simple =
          stop < end
              && (text.charAt(stop) == '.' || text.charAt(stop) == ')')
              && spaceAt(text, stop + 1, end);
      return simple || spaceAt(text, decimals(text, stop, end), end) ? NUMBER : NONE;
    }
    if (second == ')' && Character.isLetter(first)
        || second == '.' && first >= 'a' && first <= 'z') {
      return spaceAt(text, start + 2, end) ? LETTER : NONE;
    }
    if (isRoman(first)) {
      int stop = start;
      while (stop < end && stop < start + 5 && isRoman(text.charAt(stop))) {
        stop++;
      }
      if (stop < end
          && (text.charAt(stop) == '.' || text.charAt(stop) == ')')
          && spaceAt(text, stop + 1, end)) {
        return LETTER;
      }
    }
    return Character.isUpperCase(first) ? label(text, start, end) : NONE;
  }

  /** A label of a speech or an answer: capitals, or capitalised words, up to a colon. */
  private static ItemStart label(String text, int start, int end) {
    boolean capitals = true;
    boolean wordStart = true;
    for (int i = start; i < end && i < start + LONGEST_LABEL; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return !spaceAt(text, i + 1, end) && !text.startsWith("*", i + 1)
            ? NONE
            : capitals ? SPEAKER : NAME;
      }
      if (Character.isLowerCase(c)) {
        if (wordStart) {
          return NONE;
        }
        capitals = false;
      } else if (!Character.isLetterOrDigit(c) && " .-'’()".indexOf(c) < 0) {
        return NONE;
      }
      wordStart = c == ' ' || c == '(';
    }
    return NONE;
  }

  /** Whether running text may go on with this, so that it is judged by what stands before it. */
  boolean mayContinue(TextLines lines, int line) {
    if (this == BULLET || this == SPEAKER) {
      return false;
    }
    String text = lines.text();
    int i = lines.ink(line);
    while (i < lines.end(line) && text.charAt(i) != ' ') {
      i++;
    }
    while (i < lines.end(line) && !Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return this == NAME || i == lines.end(line) || !Character.isUpperCase(text.charAt(i));
  }

  /** The end of a number, a single letter or a small Roman numeral. */
  private static int numeral(String text, int start, int end) {
    int stop = runOf(text, start, end, 4);
    if (stop <= start + 1) {
      return stop;
    }
    boolean digits = true;
    boolean roman = true;
    for (int i = start; i < stop; i++) {
      digits &= isDigit(text.charAt(i));
      roman &= isRoman(text.charAt(i));
    }
    return digits || roman ? stop : start;
  }

  /** The end of a number of several levels whose first ends here; the end of all if it has one. */
  private static int decimals(String text, int start, int end) {
    int i = start;
    while (i + 1 < end && text.charAt(i) == '.' && isDigit(text.charAt(i + 1))) {
      i++;
      while (i < end && isDigit(text.charAt(i))) {
        i++;
      }
    }
    return i == start ? end : i;
  }

  private static int runOf(String text, int start, int end, int longest) {
    int i = start;
    while (i < end && i < start + longest && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean spaceAt(String text, int offset, int end) {
    return offset < end && Canonicalizer.isSpace(text.charAt(offset));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isRoman(char c) {
    return c == 'i' || c == 'v' || c == 'x';
  }
}

package org.rapporteur.loader.internal.structure;

/**
 * What stands before the words of a line: a bullet, a number, a letter, Markdown's number signs.
 *
 * @param style how it is written
 * @param ordinal its place in its series, from 1, or 0
 * @param depth how many numbers or number signs it has
 * @param length how many characters of the line it takes, the space after it included
 */
record Mark(Style style, int ordinal, int depth, int length) {

  /** How a mark is written, from the outermost to the innermost as texts commonly nest them. */
  enum Style {
    /** Nothing. */
    NONE,
    /** Markdown: ## */
    HASH,
    /** I. */
    ROMAN,
    /** A. */
    CAPITAL,
    /** 1. */
    NUMBER,
    /** 1 Introduction */
    BARE_NUMBER,
    /** 1.2 */
    DECIMAL,
    /** (1) or 1) */
    BRACKET_NUMBER,
    /** a) or a. */
    LETTER,
    /** (iv) or iv. */
    SMALL_ROMAN,
    /** A dash, dot or star. */
    BULLET
  }

  static final Mark NONE = new Mark(Style.NONE, 0, 0, 0);

  private static final String BULLETS =
      "-*+\u2022\u2013\u2014\u00b7\u2023\u2043\u2219\u25aa\u25ab\u25cf\u25cb\u25e6\u25a0\u25a1\u25ba"
          + "\u25b6\u25b8\u2192\u27a2\u27a4\u2713\u2714\u2756\uf0b7\uf0a7\uf0d8";

  /** Typographic bullets need no space after them; dashes and stars do. */
  private static final int NEED_SPACE = 6;

  /** The marker that others see. */
  Marker marker() {
    return switch (style) {
      case NONE, HASH -> Marker.NONE;
      case BULLET -> Marker.BULLET;
      case NUMBER, BARE_NUMBER, DECIMAL, BRACKET_NUMBER -> Marker.NUMBER;
      case ROMAN, CAPITAL, LETTER, SMALL_ROMAN -> Marker.LETTER;
    };
  }

  /** The mark at the start of a line, as far as the line alone shows. */
  static Mark at(String line) {
    char first = line.charAt(0);
    int bullet = BULLETS.indexOf(first);
    if (bullet >= 0) {
      boolean spaced = line.length() > 1 && Line.blank(line.charAt(1));
      boolean typographic = bullet == 3 || bullet >= NEED_SPACE;
      return line.length() > 1 && (spaced || typographic)
          ? mark(line, Style.BULLET, 0, 1, 1)
          : NONE;
    }
    if (first == '#') {
      int depth = 1;
      while (depth < line.length() && line.charAt(depth) == '#') {
        depth++;
      }
      return spaceAt(line, depth) ? mark(line, Style.HASH, 0, depth, depth) : NONE;
    }
    if (first == '(') {
      return bracketed(line);
    }
    return first >= '0' && first <= '9' ? numbered(line) : lettered(line);
  }

  private static Mark bracketed(String line) {
    int close = line.indexOf(')');
    if (close < 2 || close > 6 || close + 1 >= line.length()) {
      return NONE;
    }
    String inside = line.substring(1, close);
    if (digits(inside) == inside.length()) {
      return mark(line, Style.BRACKET_NUMBER, Integer.parseInt(inside), 1, close + 1);
    }
    return letterMark(line, inside, close + 1, true);
  }

  private static Mark numbered(String line) {
    int end = digits(line);
    if (end > 3 || end == line.length()) {
      return NONE;
    }
    int ordinal = Integer.parseInt(line.substring(0, end));
    char after = line.charAt(end);
    if (after == ')') {
      return spaceAt(line, end + 1) ? mark(line, Style.BRACKET_NUMBER, ordinal, 1, end + 1) : NONE;
    }
    if (Line.blank(after)) {
      Mark bare = mark(line, Style.BARE_NUMBER, ordinal, 1, end);
      return upperAt(line, bare.length) ? bare : NONE;
    }
    if (after != '.') {
      return NONE;
    }
    int depth = 1;
    int i = end;
    int last = ordinal;
    while (i + 1 < line.length() && line.charAt(i) == '.' && isDigit(line.charAt(i + 1))) {
      int stop = i + 1;
      while (stop < line.length() && isDigit(line.charAt(stop))) {
        stop++;
      }
      if (stop - i > 4) {
        return NONE;
      }
      last = Integer.parseInt(line.substring(i + 1, stop));
      i = stop;
      depth++;
    }
    if (depth == 1) {
      boolean opens = spaceAt(line, end + 1) || upperAt(line, end + 1);
      return opens ? mark(line, Style.NUMBER, ordinal, 1, end + 1) : NONE;
    }
    boolean closed = i < line.length() && line.charAt(i) == '.';
    i += closed ? 1 : 0;
    if (!spaceAt(line, i)) {
      return NONE;
    }
    Mark decimal = mark(line, Style.DECIMAL, last, depth, i);
    // 1.2 million is a quantity; 1.2. and 1.2.3 are none.
    return closed || depth > 2 || upperAt(line, decimal.length) ? decimal : NONE;
  }

  private static Mark lettered(String line) {
    int end = 0;
    while (end < line.length() && end < 6 && asciiLetter(line.charAt(end))) {
      end++;
    }
    if (end == 0 || end + 1 >= line.length()) {
      return NONE;
    }
    char after = line.charAt(end);
    if (after != '.' && after != ')' || !spaceAt(line, end + 1)) {
      return NONE;
    }
    return letterMark(line, line.substring(0, end), end + 1, after == ')');
  }

  private static Mark letterMark(String line, String letters, int length, boolean bracket) {
    char c = letters.charAt(0);
    boolean upper = Character.isUpperCase(c);
    int roman = roman(letters);
    if (letters.length() == 1) {
      // i, v and x alone are numbers far more often than letters in a list of nine or more.
      if (roman > 0 && c != 'c' && c != 'd' && c != 'l' && c != 'm' && !upper) {
        return mark(line, Style.SMALL_ROMAN, roman, 1, length);
      }
      if (!asciiLetter(c)) {
        return NONE;
      }
      int ordinal = Character.toLowerCase(c) - 'a' + 1;
      Style style = upper && !bracket ? Style.CAPITAL : Style.LETTER;
      return mark(line, style, ordinal, 1, length);
    }
    if (roman == 0) {
      return NONE;
    }
    return mark(line, upper ? Style.ROMAN : Style.SMALL_ROMAN, roman, 1, length);
  }

  private static Mark mark(String line, Style style, int ordinal, int depth, int length) {
    int end = length;
    while (end < line.length() && Line.blank(line.charAt(end))) {
      end++;
    }
    return new Mark(style, ordinal, depth, end);
  }

  /** This mark as the Roman number that its single capital letter may be. */
  Mark asRoman() {
    int value = roman(String.valueOf((char) ('A' + ordinal - 1)));
    return value == 0 || value > 10 ? NONE : new Mark(Style.ROMAN, value, 1, length);
  }

  private static int roman(String letters) {
    int sum = 0;
    int previous = 0;
    for (int i = letters.length() - 1; i >= 0; i--) {
      int value =
          switch (Character.toLowerCase(letters.charAt(i))) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            case 'l' -> 50;
            case 'c' -> 100;
            default -> 0;
          };
      if (value == 0 || Character.isUpperCase(letters.charAt(i)) != upper(letters)) {
        return 0;
      }
      sum += value < previous ? -value : value;
      previous = Math.max(previous, value);
    }
    return sum;
  }

  private static boolean upper(String letters) {
    return Character.isUpperCase(letters.charAt(0));
  }

  private static int digits(String text) {
    int end = 0;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean asciiLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean spaceAt(String line, int at) {
    return at < line.length() && Line.blank(line.charAt(at));
  }

  private static boolean upperAt(String line, int at) {
    int i = at;
    while (i < line.length() && "\"'\u201c\u2018(*".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i < line.length() && Character.isUpperCase(line.charAt(i));
  }
}

package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** A line of a text that is not blank, without the space around it, and how it is written. */
final class Line {

  private static final int UNREAD = -2;

  private final String text;
  private final TextSpan span;
  private final boolean gap;
  private final int wordCount;
  private final boolean capitals;
  private final boolean titleCase;
  private final char last;
  private List<String> words = List.of();
  private @Nullable List<FoundDate> dates;
  private int by = UNREAD;

  /**
   * A line that is looked at for the first time.
   *
   * @param letters its characters in an array, whose first ones they are: reading every one behind
   *     the checks of a string costs more
   */
  private Line(String text, TextSpan span, boolean gap, char[] letters) {
    this.text = text;
    this.span = span;
    this.gap = gap;
    int length = text.length();
    int count = 0;
    int lower = 0;
    int upper = 0;
    int major = 0;
    int majorUpper = 0;
    for (int i = 0; i < length; ) {
      int start = i;
      int before = lower + upper;
      boolean counted = false;
      while (i < length && !blank(letters[i])) {
        char c = letters[i++];
        if (c >= 'a' && c <= 'z') {
          // Nearly every character of nearly every text.
          lower++;
        } else if (Character.isUpperCase(c) && Character.isLetter(c)) {
          upper++;
        } else if (Character.isLetter(c)) {
          lower++;
        } else {
          counted |= Character.isDigit(c);
        }
      }
      int wordLetters = lower + upper - before;
      count += counted || wordLetters > 0 ? 1 : 0;
      if (wordLetters > 3) {
        major++;
        majorUpper += startsUpper(text, start, i) ? 1 : 0;
      }
      while (i < length && blank(letters[i])) {
        i++;
      }
    }
    this.wordCount = count;
    this.capitals = lower + upper >= 3 && upper * 10 >= (lower + upper) * 9;
    this.titleCase = capitals || count > 0 && majorUpper * 4 >= major * 3 && startsUpper();
    this.last = lastMark();
  }

  /** All lines of a text that hold more than space. */
  static List<Line> of(SourceText source) {
    String all = source.toString();
    List<Line> lines = new ArrayList<>();
    char[] letters = {};
    boolean gap = true;
    int start = 0;
    while (start < all.length()) {
      int end = all.indexOf('\n', start);
      end = end < 0 ? all.length() : end;
      int from = start;
      int to = end;
      while (from < to && blank(all.charAt(from))) {
        from++;
      }
      while (to > from && blank(all.charAt(to - 1))) {
        to--;
      }
      if (from < to) {
        if (letters.length < to - from) {
          letters = new char[2 * (to - from)];
        }
        all.getChars(from, to, letters, 0);
        lines.add(new Line(all.substring(from, to), new TextSpan(from, to), gap, letters));
      }
      gap = from == to;
      start = end + 1;
    }
    return lines;
  }

  static boolean blank(char c) {
    return c <= ' '
        || c >= 0x80
            && (c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c));
  }

  String text() {
    return text;
  }

  /** Its place, without the space around it. */
  TextSpan span() {
    return span;
  }

  /** Whether a blank line, or the start of the text, stands before it. */
  boolean gap() {
    return gap;
  }

  /** How many words and numbers it has. */
  int wordCount() {
    return wordCount;
  }

  /** Whether it is written in capitals. */
  boolean capitals() {
    return capitals;
  }

  /** Whether most of its longer words, the first among them, are capitalised. */
  boolean titleCase() {
    return titleCase;
  }

  /** Its last character, closing quotes, brackets and marks of emphasis aside. */
  char last() {
    return last;
  }

  /** Whether it begins with a capital letter or a digit, opening marks aside. */
  boolean startsUpper() {
    return startsUpper(text, 0, text.length());
  }

  /** Whether it ends as a sentence does. */
  boolean endsSentence() {
    return last == '.' || last == '!' || last == '?' || last == '\u2026';
  }

  /** Whether it is running text: sentences rather than a title, a name or a note of few words. */
  boolean prose() {
    return wordCount >= 8 && (endsSentence() || last == ':' || last == ';')
        || wordCount >= 26 && !titleCase;
  }

  /** Its plain words; of a long paragraph only the first ones. */
  List<String> words() {
    if (words.isEmpty() && wordCount > 0) {
      words = Words.of(text.length() > 400 ? text.substring(0, 400) : text);
      // M E M O R A N D U M
      if (words.size() > 4 && spaced(words)) {
        List<String> spaced = new ArrayList<>();
        for (String part : text.split(" {2,}")) {
          spaced.add(String.join("", Words.of(part)));
        }
        words = List.copyOf(spaced);
      }
    }
    return words;
  }

  private static boolean spaced(List<String> words) {
    for (String word : words) {
      if (word.length() != 1) {
        return false;
      }
    }
    return true;
  }

  /** The dates in it, which many ask for. */
  List<FoundDate> dates() {
    List<FoundDate> found = dates;
    if (found == null) {
      found = DateScanner.scan(text, 0, text.length());
      dates = found;
    }
    return found;
  }

  /** Where the names of a credit begin after its "by", or -1. */
  int by() {
    if (by == UNREAD) {
      by = Bylines.by(text);
    }
    return by;
  }

  private static boolean startsUpper(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return Character.isUpperCase(c) || Character.isTitleCase(c) || Character.isDigit(c);
      }
    }
    return false;
  }

  private char lastMark() {
    for (int i = text.length() - 1; i > 0; i--) {
      char c = text.charAt(i);
      if ("\"'\u201d\u2019\u00bb)]*_".indexOf(c) < 0) {
        return c;
      }
    }
    return text.charAt(0);
  }

  @Override
  public String toString() {
    return text;
  }
}

package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * The sentences that agreement is counted by, defined by the characters of a text alone, so that
 * everybody counts the same ones:
 *
 * <ol>
 *   <li>a line ends a unit;
 *   <li>so does a full stop, question or exclamation mark with the closing quotes and brackets
 *       after it, if blanks and then an upper-case letter, a digit or an opening quote or bracket
 *       follow;
 *   <li>but not a full stop after a single letter, after a word with a full stop inside (U.S.,
 *       e.g.) or after one of the usual abbreviations of titles and references (Dr., No., vol., …);
 *   <li>a unit without a letter or digit is none.
 * </ol>
 *
 * <p>They are units to count by, not a linguist's sentences: what follows "in the U.S." stays in
 * the same unit.
 */
public final class SentenceUnits {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "art", "capt", "cf", "co", "col", "corp", "dr", "ed", "eds", "et", "fig", "gen", "gov",
          "hon", "inc", "jr", "lt", "ltd", "maj", "messrs", "mr", "mrs", "ms", "no", "nos", "para",
          "pp", "pres", "prof", "rep", "rev", "sec", "sen", "sgt", "sr", "st", "viz", "vol", "vs");

  /** No abbreviation is longer, so that a row of stops as long as a text costs no more. */
  private static final int LONGEST = 16;

  private static final String CLOSING = "\"'”’»)]";
  private static final String OPENING = "\"'“‘«([";

  private SentenceUnits() {}

  /**
   * The units of a text.
   *
   * @param text a canonical text
   * @return their places in text order, without the blanks around them
   */
  public static List<TextSpan> of(SourceText text) {
    List<TextSpan> units = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        add(units, text, start, i);
        start = i + 1;
      } else if (c == '.' || c == '!' || c == '?') {
        int end = i + 1;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        if (beginsAfter(text, end) && !(c == '.' && abbreviates(text, start, i))) {
          add(units, text, start, end);
          start = end;
        }
        i = end - 1;
      }
    }
    add(units, text, start, text.length());
    return List.copyOf(units);
  }

  private static boolean beginsAfter(SourceText text, int end) {
    int next = end;
    while (next < text.length() && text.charAt(next) != '\n' && blank(text.charAt(next))) {
      next++;
    }
    if (next == end || next == text.length()) {
      return false;
    }
    int first = Character.codePointAt(text, next);
    return Character.isUpperCase(first) || Character.isDigit(first) || OPENING.indexOf(first) >= 0;
  }

  private static boolean abbreviates(SourceText text, int start, int stop) {
    int from = stop;
    int first = Math.max(start, stop - LONGEST);
    while (from > first && letterOrStop(text.charAt(from - 1))) {
      from--;
    }
    String word = text.subSequence(from, stop).toString().toLowerCase(Locale.ROOT);
    // A row of stops is an omission and may end a sentence.
    return !word.endsWith(".")
        && (word.length() == 1 || word.indexOf('.') > 0 || ABBREVIATIONS.contains(word));
  }

  private static boolean letterOrStop(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static void add(List<TextSpan> units, SourceText text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && blank(text.charAt(start))) {
      start++;
    }
    while (end > start && blank(text.charAt(end - 1))) {
      end--;
    }
    TextSpan unit = new TextSpan(start, end);
    if (text.slice(unit).codePoints().anyMatch(Character::isLetterOrDigit)) {
      units.add(unit);
    }
  }
}

package org.rapporteur.loader.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The words that line ends break after a hyphen, and whether the hyphen is theirs ({@code
 * policy-making}) or only marks the break ({@code inter-national}).
 *
 * <p>The text itself is asked first, then the list of known words; in doubt the hyphen stays, since
 * it is what the document shows. Mutable while breaks are added, for use by a single thread.
 */
final class BrokenWords {

  private final TextLines lines;
  private final Predicate<? super CharSequence> known;

  /** Forms that would decide, and whether the text has them somewhere unbroken. */
  private final Map<String, Boolean> seen = new HashMap<>();

  private boolean searched;

  BrokenWords(TextLines lines, Predicate<? super CharSequence> known) {
    this.lines = lines;
    this.known = known;
  }

  /** Notes that a word may go on from the end of a line to the start of the next. */
  void add(int line) {
    seen.putIfAbsent(before(line) + "-" + after(line), false);
    seen.putIfAbsent(before(line) + after(line), false);
  }

  /** Whether the hyphen goes when the line is joined with the next. All breaks must be added. */
  boolean dropsHyphen(int line) {
    if (!searched) {
      search();
      searched = true;
    }
    String before = before(line);
    String after = after(line);
    // A compound of several parts and a capital after the hyphen (Japan-US) tell of a hyphen.
    if (before.indexOf('-') >= 0
        || Character.isUpperCase(lines.text().charAt(lines.ink(line + 1)))
        || seen.getOrDefault(before + "-" + after, false)) {
      return false;
    }
    return seen.getOrDefault(before + after, false) || known.test(before + after);
  }

  private void search() {
    String text = lines.text();
    int length = text.length();
    int i = 0;
    while (i < length) {
      if (!isWord(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < length && isWord(text.charAt(i))) {
        i++;
      }
      // The broken halves themselves are no witnesses: they end in a hyphen or follow a line end.
      if (text.charAt(i - 1) != '-') {
        seen.computeIfPresent(
            text.substring(start, i).toLowerCase(Locale.ROOT), (word, before) -> true);
      }
    }
  }

  private String before(int line) {
    int end = lines.end(line) - 1;
    int start = end;
    while (start > lines.ink(line) && isWord(lines.text().charAt(start - 1))) {
      start--;
    }
    return lines.text().substring(start, end).toLowerCase(Locale.ROOT);
  }

  private String after(int line) {
    int start = lines.ink(line + 1);
    int end = start;
    while (end < lines.end(line + 1) && isWord(lines.text().charAt(end))) {
      end++;
    }
    return lines.text().substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isWord(char c) {
    return c == '-' || Character.isLetter(c);
  }
}

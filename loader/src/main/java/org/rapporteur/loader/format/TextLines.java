package org.rapporteur.loader.format;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.TextSpan;

/**
 * The lines of a text that ends its lines with LF and leaves no space before it. What they are is
 * judged when somebody asks; for use by a single thread.
 */
final class TextLines {

  private static final int LONGEST_MARKER = 9;

  private final String text;
  private final int[] starts;

  /** Where the first character stands that is not a space. */
  private final int[] inks;

  private final int[] ends;
  private final int count;
  private final Measure measure;

  /** Whether any line can be a row for its columns: few texts have a tab or so many spaces. */
  private final boolean columns;

  /** The lines that are rows, and those of which it is known whether they are. */
  private final BitSet rows = new BitSet();

  private final BitSet judged = new BitSet();

  /** How long the characters between two offsets are. */
  private interface Measure {

    int between(int start, int end);
  }

  private TextLines(String text, int[] starts, int[] inks, int[] ends, int count, Measure measure) {
    this.text = text;
    this.starts = starts;
    this.inks = inks;
    this.ends = ends;
    this.count = count;
    this.measure = measure;
    this.columns = text.indexOf('\t') >= 0 || text.contains("   ");
  }

  static TextLines of(String text) {
    int[] starts = new int[16];
    int[] inks = new int[16];
    int[] ends = new int[16];
    int count = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        end = text.length();
      }
      int ink = start;
      while (ink < end && Canonicalizer.isSpace(text.charAt(ink))) {
        ink++;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
        inks = Arrays.copyOf(inks, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
      }
      starts[count] = start;
      inks[count] = ink;
      ends[count] = end;
      count++;
      start = end + 1;
    }
    return new TextLines(text, starts, inks, ends, count, (from, to) -> to - from);
  }

  /** The same lines, as long as they were before the given changes, the last of which is first. */
  TextLines measuredBefore(List<Alignment> changes) {
    return new TextLines(
        text, starts, inks, ends, count, (from, to) -> lengthBefore(changes, from, to));
  }

  private static int lengthBefore(List<Alignment> changes, int start, int end) {
    TextSpan span = new TextSpan(start, end);
    for (Alignment change : changes) {
      span = change.toOriginal(span);
    }
    return span.length();
  }

  String text() {
    return text;
  }

  int count() {
    return count;
  }

  int start(int line) {
    return starts[line];
  }

  int ink(int line) {
    return inks[line];
  }

  int end(int line) {
    return ends[line];
  }

  int length(int line) {
    return measure.between(starts[line], ends[line]);
  }

  int length(int start, int end) {
    return measure.between(start, end);
  }

  int indent(int line) {
    return inks[line] - starts[line];
  }

  boolean isBlank(int line) {
    return inks[line] == ends[line];
  }

  char last(int line) {
    return text.charAt(ends[line] - 1);
  }

  boolean sameWords(int line, int other) {
    int length = ends[line] - inks[line];
    return length == ends[other] - inks[other]
        && text.regionMatches(inks[line], text, inks[other], length);
  }

  /**
   * Whether the line is a row of a table, a Markdown heading or a rule: never part of a sentence.
   */
  boolean isRow(int line) {
    if (!judged.get(line)) {
      judged.set(line);
      rows.set(line, judgeRow(line));
    }
    return rows.get(line);
  }

  private boolean judgeRow(int line) {
    int ink = inks[line];
    int end = ends[line];
    if (ink == end) {
      return false;
    }
    char first = text.charAt(ink);
    if (first == '|' || first == '#' || text.startsWith("```", ink)) {
      return true;
    }
    boolean word = false;
    int spaces = 0;
    for (int i = ink; i < end && (columns || !word); i++) {
      char c = text.charAt(i);
      spaces = c == ' ' ? spaces + 1 : 0;
      // Two spaces may follow a full stop; three make a column, but for those after a number.
      if (c == '\t' || spaces == 3 && i - ink > LONGEST_MARKER) {
        return true;
      }
      word = word || Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
    return !word;
  }

  /** Whether the first letter is lower case, with nothing but quotes and brackets before it. */
  boolean startsLower(int line) {
    int i = inks[line];
    while (i < ends[line] && opens(text.charAt(i))) {
      i++;
    }
    return i < ends[line] && Character.isLowerCase(text.charAt(i));
  }

  /** Whether a sentence ends with the line, quotes and brackets after the stop not counted. */
  boolean endsSentence(int line) {
    return ".!?…。".indexOf(lastInside(line)) >= 0;
  }

  /** Whether the line ends as a clause does that something new may follow. */
  boolean endsClause(int line) {
    return ".!?…。:;".indexOf(lastInside(line)) >= 0;
  }

  /** The last character that is not a closing quote or bracket. */
  private char lastInside(int line) {
    int i = ends[line] - 1;
    while (i > inks[line] && "\"'”’»)]*_".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return text.charAt(i);
  }

  private static boolean opens(char c) {
    return "\"'“‘«„([".indexOf(c) >= 0;
  }

  /** Whether the line has that many words or more and the long ones are capitalised. */
  boolean isTitle(int line, int atLeast) {
    int words = 0;
    int i = inks[line];
    int end = ends[line];
    while (i < end) {
      int start = i;
      while (i < end && Character.isLetter(text.charAt(i))) {
        i++;
      }
      // Short words (of, and, the, with) stay small in headings.
      if (i - start >= 5 && Character.isLowerCase(text.charAt(start)) && !isGenitive(start)) {
        return false;
      }
      if (i > start) {
        words++;
        if (words == 1 && Character.isLowerCase(text.charAt(start))) {
          return false;
        }
      } else {
        i++;
      }
    }
    return words >= atLeast;
  }

  /** Letters after an apostrophe do not begin a word. */
  private boolean isGenitive(int start) {
    return start > 0 && (text.charAt(start - 1) == '’' || text.charAt(start - 1) == '\'');
  }
}

package org.rapporteur.loader.internal.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.text.SourceText;

/**
 * The first lines of a document, cut into words and marks. Immutable and thread-safe; places are
 * half-open, in UTF-16 code units.
 */
final class HeadWords {

  /** How many lines are looked at, and how far. */
  private static final int LINES = 14;

  private static final int REACH = 2600;

  /** A longer line is running text. */
  private static final int PROSE = 110;

  /** How much of such a line may still name something. */
  private static final int LONGEST = 500;

  /** How many lines of running text are looked at. */
  private static final int PROSE_LINES = 2;

  private static final String INSIDE = "-'\u2019.&\u2013/";

  private final SourceText text;
  private final List<String> words = new ArrayList<>();
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private int[] sorts = new int[256];
  private int[] lineOf = new int[256];

  /** For each word the last one before it that is the same, or -1. */
  private int[] same = new int[256];

  private final Map<String, Integer> lastOf = new HashMap<>();

  /** Where each line begins among the words, and one more for the end. */
  private final int[] lines = new int[LINES + 1];

  private final boolean[] prose = new boolean[LINES];
  private int lineCount;

  private HeadWords(SourceText text) {
    this.text = text;
    int proseCount = 0;
    int at = 0;
    while (at < text.length() && lineCount < LINES && at <= REACH && proseCount < PROSE_LINES) {
      int end = at;
      while (end < text.length() && text.charAt(end) != '\n') {
        end++;
      }
      int before = words.size();
      cut(at, Math.min(end, at + LONGEST));
      if (words.size() > before) {
        prose[lineCount] = end - at > PROSE;
        proseCount += prose[lineCount] ? 1 : 0;
        lines[++lineCount] = words.size();
      }
      at = end + 1;
    }
  }

  /** The head of a document. */
  static HeadWords of(SourceText text) {
    return new HeadWords(text);
  }

  private void cut(int from, int to) {
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (letter(i) && end < to && (letter(end) || joins(end, to))) {
        end++;
      }
      add(i, end);
      i = end;
    }
  }

  private boolean letter(int at) {
    return Character.isLetterOrDigit(text.charAt(at));
  }

  private boolean joins(int at, int to) {
    return INSIDE.indexOf(text.charAt(at)) >= 0 && at + 1 < to && letter(at + 1);
  }

  private void add(int from, int to) {
    int word = words.size();
    if (word == starts.length) {
      starts = Arrays.copyOf(starts, 2 * word);
      ends = Arrays.copyOf(ends, 2 * word);
      sorts = Arrays.copyOf(sorts, 2 * word);
      lineOf = Arrays.copyOf(lineOf, 2 * word);
      same = Arrays.copyOf(same, 2 * word);
    }
    String written = text.subSequence(from, to).toString();
    String lower = written.toLowerCase(Locale.ROOT);
    starts[word] = from;
    ends[word] = to;
    sorts[word] = WordSort.of(written, lower);
    lineOf[word] = lineCount;
    String name = is(word, WordSort.MARK) ? mark(written.charAt(0)) : number(word) ? "9" : lower;
    words.add(name);
    Integer before = lastOf.put(name, word);
    same[word] = before == null ? -1 : before;
  }

  private boolean number(int word) {
    return is(word, WordSort.NUMBER) && !is(word, WordSort.ORDINAL);
  }

  /** Marks that do the same have one name, in capitals as no word is. */
  private static String mark(char c) {
    return switch (c) {
      case ',' -> "COMMA";
      case ';' -> "SEMICOLON";
      case ':' -> "COLON";
      case '.' -> "STOP";
      case '-', '\u2013', '\u2014' -> "DASH";
      case '|', '/', '\u00b7', '\u2022' -> "BAR";
      case '(', '[' -> "OPEN";
      case ')', ']' -> "CLOSE";
      case '"', '\u201c', '\u201d', '\u2018', '\u2019', '\u00ab', '\u00bb' -> "QUOTE";
      default -> "MARK";
    };
  }

  /** How many words and marks there are. */
  int count() {
    return words.size();
  }

  /** A word in lower case, "9" for a number, or the name of a mark. */
  String word(int word) {
    return words.get(word);
  }

  boolean is(int word, WordSort sort) {
    return (sorts[word] & sort.bit()) != 0;
  }

  /** The last word before a word that is the same, or -1. */
  int same(int word) {
    return same[word];
  }

  /** The bits of the sorts of a word. */
  int sorts(int word) {
    return sorts[word];
  }

  /** How far the head reaches, in UTF-16 code units. */
  int reach() {
    return words.isEmpty() ? 0 : ends[words.size() - 1];
  }

  int lineCount() {
    return lineCount;
  }

  /** The line of a word. */
  int line(int word) {
    return lineOf[word];
  }

  /** The first word of a line, or of the one after the last. */
  int lineStart(int line) {
    return lines[line];
  }

  /** Whether a line is running text. */
  boolean prose(int line) {
    return prose[line];
  }

  /** Where a word begins in the text. */
  int start(int word) {
    return starts[word];
  }

  /** Where a word ends in the text. */
  int end(int word) {
    return ends[word];
  }
}

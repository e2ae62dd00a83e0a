package org.rapporteur.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sentences of a text, for those who ask what is said together, and as units to count by.
 *
 * <p>The definition is this library's own, so that it is the same on every platform. A line is a
 * paragraph, as {@link SourceText} keeps it, and begins a sentence. Inside a line a sentence ends
 * after one of {@code . ! ? …}, with the quotation marks and brackets that close there, if blanks
 * follow and then a capital letter, a digit or a letter without case, with or without an opening
 * quotation mark or bracket; and after one of {@code 。 ！ ？} in any case. A full stop after a single
 * letter ({@code J. Smith}, {@code U.S. Navy}) or after an abbreviation that a name or number
 * follows ({@code Dr.}, {@code No.}) or after a number that begins the line ({@code 2. Findings})
 * ends none. The blanks after a sentence belong to it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class SentenceMap {

  /** Those that a capital letter or a number may follow inside a sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "adm", "amb", "art", "capt", "cf", "ch", "co", "col", "corp", "dr", "e.g", "ed", "eds",
          "et", "fig", "gen", "gov", "hon", "i.e", "inc", "jr", "lt", "ltd", "maj", "messrs", "mr",
          "mrs", "ms", "no", "nos", "p", "para", "paras", "pp", "pres", "prof", "rep", "rev", "sec",
          "sen", "sgt", "sr", "st", "viz", "vol", "vs");

  private final CharSequence text;
  private final int[] starts;

  private SentenceMap(CharSequence text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /**
   * The sentences of a text.
   *
   * @param text a text whose lines end in LF; not to be changed afterwards
   * @return its sentences
   */
  public static SentenceMap of(CharSequence text) {
    int[] starts = new int[16];
    int sentences = 1;
    for (int i = 1; i < text.length(); i++) {
      if (begins(text, i)) {
        if (sentences == starts.length) {
          starts = Arrays.copyOf(starts, 2 * sentences);
        }
        starts[sentences++] = i;
      }
    }
    return new SentenceMap(text, Arrays.copyOf(starts, sentences));
  }

  private static boolean begins(CharSequence text, int offset) {
    char before = text.charAt(offset - 1);
    if (before == '\n') {
      return true;
    }
    int mark = beforeClosing(text, offset);
    if (mark >= 0 && isFullwidthStop(text.charAt(mark))) {
      return !closes(text.charAt(offset));
    }
    if (!isBlank(before) || isBlank(text.charAt(offset)) || !canBegin(text, offset)) {
      return false;
    }
    int last = offset - 1;
    while (last > 0 && text.charAt(last - 1) != '\n' && isBlank(text.charAt(last))) {
      last--;
    }
    mark = beforeClosing(text, last + 1);
    if (mark < 0) {
      return false;
    }
    char stop = text.charAt(mark);
    return stop == '!' || stop == '?' || stop == '…' || stop == '.' && endsSentence(text, mark);
  }

  /** The last character before an offset that closes nothing, or -1. */
  private static int beforeClosing(CharSequence text, int offset) {
    int i = offset - 1;
    while (i >= 0 && closes(text.charAt(i))) {
      i--;
    }
    return i;
  }

  private static boolean canBegin(CharSequence text, int offset) {
    int i = offset;
    while (i < text.length() && opens(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return false;
    }
    int first = Character.codePointAt(text, i);
    return Character.isDigit(first) || Character.isLetter(first) && !Character.isLowerCase(first);
  }

  private static boolean endsSentence(CharSequence text, int stop) {
    int from = stop;
    while (from > 0
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    if (isLabel(text, stop)) {
      return false;
    }
    String word = text.subSequence(from, stop).toString();
    int letters = word.length() - (word.lastIndexOf('.') + 1);
    boolean dots = word.endsWith(".");
    return dots || letters != 1 && !ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether nothing but a number stands between the start of a line and a full stop. */
  private static boolean isLabel(CharSequence text, int stop) {
    int from = stop;
    while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
      from--;
    }
    return from < stop && (from == 0 || text.charAt(from - 1) == '\n');
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isFullwidthStop(char c) {
    return c == '。' || c == '！' || c == '？';
  }

  private static boolean opens(char c) {
    return c == '"' || c == '\'' || c == '(' || c == '[' || c == '“' || c == '‘' || c == '«'
        || c == '「';
  }

  private static boolean closes(char c) {
    return c == '"' || c == '\'' || c == ')' || c == ']' || c == '”' || c == '’' || c == '»'
        || c == '」';
  }

  /**
   * How many sentences the text has.
   *
   * @return at least 1; an empty line is a sentence of its own
   */
  public int count() {
    return starts.length;
  }

  /**
   * The sentence that an offset lies in.
   *
   * @param offset from 0 to the length of the text
   * @return its number, counted from 0
   * @throws IndexOutOfBoundsException if the offset is outside the text
   */
  public int sentence(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IndexOutOfBoundsException(
          offset + " in a text of " + text.length() + " characters");
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /**
   * The place of a sentence.
   *
   * @param sentence its number, counted from 0
   * @return its span, the blanks after it included; the spans of all sentences make up the text
   * @throws IndexOutOfBoundsException if the text has no such sentence
   */
  public TextSpan span(int sentence) {
    int end = sentence + 1 < starts.length ? starts[sentence + 1] : text.length();
    return new TextSpan(starts[sentence], end);
  }

  /**
   * The sentences that say something, as units to count by.
   *
   * @return in text order, without the blanks around them; those without a letter or digit are left
   *     out
   */
  public List<TextSpan> units() {
    List<TextSpan> units = new ArrayList<>();
    for (int i = 0; i < count(); i++) {
      TextSpan whole = span(i);
      int start = whole.start();
      int end = whole.end();
      while (start < end && isBlank(text.charAt(start))) {
        start++;
      }
      while (end > start && isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (text.subSequence(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
        units.add(new TextSpan(start, end));
      }
    }
    return List.copyOf(units);
  }
}

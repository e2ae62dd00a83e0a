package org.rapporteur.examples.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.TextSpan;

/**
 * The sentences that findings are counted by: lines first, then full stops, question and
 * exclamation marks before a capital, a digit or an opening quote, but not after an abbreviation.
 */
public final class SentenceUnits {

  private static final String BLANK = "[\\t-\\r\\x1c-\\x1f\\x85\\p{Z}]";

  private static final Pattern END =
      Pattern.compile("[.!?][\"”’)\\]]*" + BLANK + "+(?=[\"“‘(\\[]?[A-Z0-9])");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]");

  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "u.s", "u.k", "dr", "mr", "mrs", "ms", "prof", "st", "no", "vol", "e.g", "i.e", "vs",
          "gen", "sen", "rep", "gov", "jr", "sr", "col", "etc", "u.n", "d.c");

  /** Abbreviations that may end a sentence, if a typical first word follows. */
  private static final Set<String> MAY_END = Set.of("u.s", "u.k", "u.n", "d.c", "etc");

  private static final Pattern FIRST_WORD =
      Pattern.compile(
          "(The|However|In|It|This|At|For|But|A|Since|Under|Washington|Tokyo|Japan)"
              + "(?![\\p{L}\\p{N}_])");

  private SentenceUnits() {}

  /**
   * The units of a text, in text order; those without a word are left out.
   *
   * @param text a text whose lines end in LF
   * @return the places of its units
   */
  public static List<TextSpan> of(String text) {
    List<TextSpan> units = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      int start = line.start();
      Matcher end = END.matcher(text.substring(line.start(), line.end()));
      while (end.find()) {
        int mark = line.start() + end.start();
        int next = line.start() + end.end();
        if (text.charAt(mark) != '.' || endsSentence(text, start, mark, next)) {
          units.add(new TextSpan(start, next));
          start = next;
        }
      }
      units.add(new TextSpan(start, line.end()));
    }
    units.removeIf(unit -> !WORD.matcher(text.substring(unit.start(), unit.end())).find());
    return units;
  }

  private static boolean endsSentence(String text, int start, int mark, int next) {
    String word = wordBefore(text, start, mark);
    boolean abbreviation =
        ABBREVIATIONS.contains(word) || word.length() == 1 && word.charAt(0) != '.';
    return !abbreviation
        || MAY_END.contains(word)
            && FIRST_WORD.matcher(text).region(next, text.length()).lookingAt();
  }

  private static String wordBefore(String text, int start, int mark) {
    int from = mark;
    while (from > start && isLetterOrStop(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, mark).toLowerCase(Locale.ROOT);
  }

  private static boolean isLetterOrStop(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.';
  }
}

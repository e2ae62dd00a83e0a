package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Optional;

/** Tells lines that say when, and perhaps where, something happened or was published. */
final class DateLine {

  private static final String SEPARATORS = ",|/;()\u00b7\u2022\u2013\u2014";

  private DateLine() {}

  /** A line of a date, perhaps with place, day of the week and hour. */
  static boolean is(Line line) {
    if (line.wordCount() > 14 || line.prose()) {
      return false;
    }
    List<FoundDate> dates = line.dates();
    if (dates.isEmpty()) {
      return clock(line.text());
    }
    FoundDate date = dates.get(0);
    List<String> rest = Words.of(line.text().substring(0, date.start()));
    rest.addAll(Words.of(line.text().substring(date.end())));
    int others = 0;
    for (String word : rest) {
      others += CueTable.BESIDE_DATE.has(word) || Character.isDigit(word.charAt(0)) ? 0 : 1;
    }
    boolean named = date.year() > 0 || rest.size() <= 3;
    boolean published = CueTable.BESIDE_DATE.anyOf(line.words().subList(0, 1)) && others <= 2;
    return named && (others == 0 || published || others <= 3 && place(line.text(), date));
  }

  /**
   * A line that sets a date apart from the names beside it: what was held, the hall, the city. Only
   * below a title, which may itself be of this form.
   */
  static boolean withPlace(Line line) {
    if (is(line)) {
      return true;
    }
    if (line.wordCount() > 18 || line.endsSentence() || line.text().indexOf(':') == 0) {
      return false;
    }
    return !line.dates().isEmpty()
        && date(line.text()).filter(date -> apart(line.text(), date)).isPresent();
  }

  /** The first date of a line that tells its year. */
  static Optional<FoundDate> date(String line) {
    return DateScanner.scan(line, 0, line.length()).stream()
        .filter(found -> found.year() > 0 && found.month() > 0)
        .findFirst();
  }

  /** Whether marks set a date off from what stands on both its sides. */
  private static boolean apart(String text, FoundDate date) {
    String before = withoutWeekday(text.substring(0, date.start()).strip());
    String after = text.substring(date.end()).strip();
    boolean left =
        before.isEmpty()
            || SEPARATORS.indexOf(before.charAt(before.length() - 1)) >= 0
            || before.endsWith(" -");
    boolean right =
        after.isEmpty() || SEPARATORS.indexOf(after.charAt(0)) >= 0 || after.startsWith("- ");
    return left && right;
  }

  private static String withoutWeekday(String before) {
    List<String> words = Words.of(before);
    boolean weekday =
        !words.isEmpty()
            && words.get(words.size() - 1).endsWith("day")
            && CueTable.BESIDE_DATE.anyOf(words.subList(words.size() - 1, words.size()));
    int end = before.length();
    while (weekday && end > 0 && before.charAt(end - 1) != ' ') {
      end--;
    }
    return before.substring(0, end).strip();
  }

  /** Whether capitalised words and a comma stand before a date: Geneva, 12 March 1974. */
  private static boolean place(String text, FoundDate date) {
    String before = text.substring(0, date.start()).strip();
    String after = text.substring(date.end()).strip();
    boolean comma = before.endsWith(",") || before.endsWith("|") || before.endsWith("(");
    return comma && (after.isEmpty() || after.length() <= 3) || before.isEmpty() && place(after);
  }

  private static boolean place(String after) {
    String words = after.startsWith(",") || after.startsWith("|") ? after.substring(1).strip() : "";
    return !words.isEmpty() && Character.isUpperCase(words.charAt(0)) && words.length() < 40;
  }

  /** A clock time alone, as it stands above the entries of live pages. */
  private static boolean clock(String text) {
    if (text.length() > 16 || text.isEmpty() || !Character.isDigit(text.charAt(0))) {
      return false;
    }
    List<String> words = Words.of(text);
    return text.length() >= 4
        && (text.indexOf(':') == 1 || text.indexOf(':') == 2 || text.indexOf('.') <= 2)
        && words.size() >= 2
        && words.stream()
            .allMatch(
                word ->
                    CueTable.BESIDE_DATE.has(word)
                        || Character.isDigit(word.charAt(0)) && word.length() <= 4)
        && text.indexOf(':') + text.indexOf('.') > -2;
  }

  /** Whether a line starts with an hour, as lines of programmes do. */
  static boolean startsWithClock(Line line) {
    String text = line.text();
    int i = 0;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > 0
        && i < 3
        && i + 2 < text.length()
        && (text.charAt(i) == ':' || text.charAt(i) == '.' || text.charAt(i) == 'h')
        && Character.isDigit(text.charAt(i + 1))
        && Character.isDigit(text.charAt(i + 2));
  }
}

package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds dates: 15 January 2025, January 15-17, 2025, 3rd of May 1965, May 2014, 2014-05-03,
 * 3.5.2014.
 *
 * <p>Bare years are not dates here; too many of them name something else.
 */
final class DateScanner {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("january", 1),
          Map.entry("feb", 2),
          Map.entry("february", 2),
          Map.entry("mar", 3),
          Map.entry("march", 3),
          Map.entry("apr", 4),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("june", 6),
          Map.entry("jul", 7),
          Map.entry("july", 7),
          Map.entry("aug", 8),
          Map.entry("august", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("september", 9),
          Map.entry("oct", 10),
          Map.entry("october", 10),
          Map.entry("nov", 11),
          Map.entry("november", 11),
          Map.entry("dec", 12),
          Map.entry("december", 12));

  /** A run of letters or of digits. */
  private record Part(int start, int end, int value, int month, boolean ordinal) {
    boolean weekday() {
      return value == WEEKDAY;
    }

    boolean day() {
      return value > 0 && value < 32 && month == 0 && end - start <= 4;
    }

    boolean year() {
      return value >= 1800 && value < 2200 && !ordinal;
    }
  }

  private static final Set<String> WEEKDAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mon",
          "tue",
          "tues",
          "wed",
          "thu",
          "thur",
          "thurs",
          "fri",
          "sat",
          "sun");

  /** All words that are asked about. */
  private static final KnownWords WORDS =
      new KnownWords(
          Stream.of(MONTHS.keySet(), WEEKDAYS, Set.of("of")).flatMap(Set::stream).toList());

  private static final int OF = -2;
  private static final int WEEKDAY = -3;

  private final String text;
  private final List<Part> parts = new ArrayList<>();

  private DateScanner(String text, int from, int to) {
    this.text = text;
    int i = from;
    while (i < to) {
      int start = i;
      char c = text.charAt(i);
      if (digit(c)) {
        while (i < to && digit(text.charAt(i))) {
          i++;
        }
        int value = i - start > 4 ? 0 : Integer.parseInt(text, start, i, 10);
        boolean ordinal =
            i + 2 <= to
                && "st nd rd th".contains(text.substring(i, i + 2).toLowerCase(Locale.ROOT))
                && (i + 2 == to || !Character.isLetter(text.charAt(i + 2)));
        i += ordinal ? 2 : 0;
        parts.add(new Part(start, i, value, 0, ordinal));
      } else if (Character.isLetter(c)) {
        while (i < to && Character.isLetter(text.charAt(i))) {
          i++;
        }
        String word = WORDS.find(text, start, i);
        Integer month = word.isEmpty() ? null : MONTHS.get(word);
        int number =
            month != null && (Character.isUpperCase(c) || dayAndYear(start, i, to)) ? month : 0;
        int value = word.equals("of") ? OF : WEEKDAYS.contains(word) ? WEEKDAY : -1;
        parts.add(new Part(start, i, value, number, false));
      } else {
        i++;
      }
    }
  }

  /** Whether a day stands right before a word and a year right after it: 3 may 2011. */
  private boolean dayAndYear(int start, int end, int to) {
    boolean day = !parts.isEmpty() && parts.get(parts.size() - 1).day();
    boolean near = day && start - parts.get(parts.size() - 1).end == 1;
    int i = end + 1;
    while (i < Math.min(to, end + 5) && digit(text.charAt(i))) {
      i++;
    }
    return near && i - end == 5 && (i == to || !Character.isLetterOrDigit(text.charAt(i)));
  }

  /** All dates between two places, in text order. */
  static List<FoundDate> scan(CharSequence characters, int from, int to) {
    String text = characters.toString();
    if (!digits(text, from, to)) {
      return List.of(); // A month alone is no date.
    }
    DateScanner scanner = new DateScanner(text, from, to);
    List<FoundDate> found = new ArrayList<>();
    for (int i = 0; i < scanner.parts.size(); i++) {
      FoundDate date = scanner.named(i);
      date = date == null ? scanner.numeric(i) : date;
      if (date == null) {
        continue;
      }
      int last = found.size() - 1;
      if (last < 0 || found.get(last).end() <= date.start()) {
        found.add(date);
      } else if (date.start() == found.get(last).start()) {
        // The second month of a range tells the end of the same date.
        found.set(last, date);
      } else if (date.year() > 0 && found.get(last).year() == 0) {
        // Of "Mar, 15 May 2019" the words before the day are a place.
        found.set(last, date);
      }
    }
    return found;
  }

  /** The date around the name of a month, or null. */
  private @org.jspecify.annotations.Nullable FoundDate named(int i) {
    Part month = parts.get(i);
    if (month.month == 0) {
      return null;
    }
    int first = i;
    int last = i;
    int day = 0;
    int before = i - 1;
    if (before >= 0 && parts.get(before).value == OF && near(before, i)) {
      before--;
    }
    if (before >= 0 && parts.get(before).day() && near(before, before + 1)) {
      day = parts.get(before).value;
      first = before;
      int range = before - 1;
      // Wednesday 8 - Friday 10 March.
      range -= range > 0 && parts.get(range).weekday() && near(range, before) ? 1 : 0;
      range -= range > 0 && joins(range) && near(range, before) ? 1 : 0;
      if (range >= 0 && parts.get(range).day() && near(range, range + 1) && ranged(range, before)) {
        day = parts.get(range).value;
        first = range;
      } else if (range > 0
          && parts.get(range).month > 0
          && parts.get(range - 1).day()
          && near(range - 1, range)
          && ranged(range, before)) {
        // 29 May - 2 June: the first month counts.
        return withYear(range - 1, i, parts.get(range).month, parts.get(range - 1).value);
      }
    } else if (i + 1 < parts.size() && parts.get(i + 1).day() && near(i, i + 1)) {
      day = parts.get(i + 1).value;
      last = i + 1;
      int range = i + 2;
      range += range + 1 < parts.size() && (joins(range) || parts.get(range).month > 0) ? 1 : 0;
      if (range < parts.size()
          && parts.get(range).day()
          && near(range - 1, range)
          && ranged(i + 1, range)) {
        last = range;
      }
    } else if (i + 1 == parts.size() || !parts.get(i + 1).year() || !near(i, i + 1)) {
      return null;
    }
    return withYear(first, last, month.month, day);
  }

  private FoundDate withYear(int first, int last, int month, int day) {
    int next = last + 1;
    boolean year = next < parts.size() && parts.get(next).year() && near(last, next);
    int end = parts.get(year ? next : last).end;
    return new FoundDate(parts.get(first).start, end, year ? parts.get(next).value : 0, month, day);
  }

  /** A date in numbers: year first, or day first with stops or slashes. */
  private @org.jspecify.annotations.Nullable FoundDate numeric(int i) {
    if (i + 2 >= parts.size()) {
      return null;
    }
    Part a = parts.get(i);
    Part b = parts.get(i + 1);
    Part c = parts.get(i + 2);
    if (b.start != a.end + 1 || c.start != b.end + 1 || text.charAt(a.end) != text.charAt(b.end)) {
      return null;
    }
    char mark = text.charAt(a.end);
    if (a.year() && (mark == '-' || mark == '/' || mark == '.') && b.value > 0 && c.value > 0) {
      return b.value <= 12 && c.value <= 31
          ? new FoundDate(a.start, c.end, a.value, b.value, c.value)
          : null;
    }
    boolean dayFirst = (mark == '.' || mark == '/') && c.year() && a.day() && b.value > 0;
    // 5/6/2014 is one day in Nairobi and another in Boston; only the year is sure.
    if (dayFirst && b.value <= 12 && (mark == '.' || a.value > 12 || a.value == b.value)) {
      return new FoundDate(a.start, c.end, c.value, b.value, a.value);
    }
    return dayFirst && a.value <= 12 && b.value > 12 && b.value < 32
        ? new FoundDate(a.start, c.end, c.value, a.value, b.value)
        : null;
  }

  private boolean joins(int part) {
    String word = text.substring(parts.get(part).start, parts.get(part).end);
    return word.equals("and") || word.equals("to");
  }

  /** Whether only a few marks stand between two parts that follow one another. */
  private boolean near(int left, int right) {
    int from = parts.get(left).end;
    int to = parts.get(right).start;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != ' '
          && c != ','
          && c != '.'
          && c != '\u00a0'
          && c != '-'
          && c != '\u2013'
          && c != '\u2014'
          && c != '&'
          && c != '/') {
        return false;
      }
    }
    return to - from <= 3;
  }

  /** Whether a dash or joining word stands between two parts. */
  private boolean ranged(int left, int right) {
    if (right - left > 1 && joins(left + 1)) {
      return true;
    }
    for (int i = parts.get(left).end; i < parts.get(right).start; i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '\u2013' || c == '\u2014' || c == '&' || c == '/') {
        return true;
      }
    }
    return false;
  }

  private static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (digit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}

package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Reads the name of a meeting from a title: "Minutes of the 27th Meeting of the X Council". */
public final class MeetingTitle {

  /** Longer lines are no titles, and looking at each of their words would take too long. */
  static final int LONGEST = 500;

  private static final String[] SEPARATORS = {": ", " \u2013 ", " \u2014 ", " | ", " - "};
  private static final String[] LINKS = {
    " of the ", " from the ", " on the ", " at the ", " to the ", " of ", " from ", " at "
  };
  private static final String[] ENDS = {
    ", ", " held ", " (", " hosted ", " organised ", " organized ", ". "
  };

  private static final Set<String> ABOUT = Set.of("on", "of", "for", "about", "towards", "with");

  /** Words by which one meeting of a body is told from another without being named. */
  static final Set<String> COMMON =
      Set.of(
          "general",
          "regular",
          "ordinary",
          "extraordinary",
          "special",
          "annual",
          "monthly",
          "public");

  private static final List<String> ORDINAL_ENDINGS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "teenth",
          "ieth",
          "0th",
          "1th",
          "2th",
          "3th",
          "4th",
          "5th",
          "6th",
          "7th",
          "8th",
          "9th",
          "1st",
          "2nd",
          "3rd");

  private static final Set<String> SERIES = Set.of("memorial", "annual", "inaugural");

  private static final int MOST_WORDS = 24;

  /** Of a meeting, but not of its name. */
  private static final List<String> PARTS =
      List.of(
          "based on ",
          "at ",
          "to ",
          "the ",
          "close of ",
          "end of ",
          "conclusion of ",
          "opening of ",
          "occasion of ",
          "the ");

  /** "Labadi Conference Centre" is a place to meet in. */
  private static final Set<String> VENUES =
      Set.of("centre", "center", "hotel", "hall", "house", "palace", "building", "room", "campus");

  private final String title;
  private final String lower;
  private final int base;

  private MeetingTitle(String title, int base) {
    this.title = title;
    this.lower = title.toLowerCase(Locale.ROOT);
    this.base = base;
  }

  /** Whether words are the name of a meeting: a lecture is one where it is one of a series. */
  static boolean names(List<String> words) {
    if (CueTable.MEETINGS.anyOf(words)) {
      return true;
    }
    int lecture = words.indexOf("lecture");
    return lecture > 1
        && words.subList(0, lecture).stream().anyMatch(w -> counts(w) || SERIES.contains(w));
  }

  /** The meeting that a title line names. */
  static Optional<TextSpan> read(SourceText text, TextSpan line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    MeetingTitle reader = new MeetingTitle(text.slice(line), line.start());
    Optional<TextSpan> session = reader.beforeSession();
    return session.isPresent() ? session : reader.named();
  }

  /** What stands before the label of a session: "The 6th X Dialogue Session 1: …". */
  private Optional<TextSpan> beforeSession() {
    for (int i = 1; i < title.length(); i++) {
      boolean start =
          !Character.isLetterOrDigit(title.charAt(i - 1)) && Character.isUpperCase(title.charAt(i));
      if (!start) {
        continue;
      }
      SessionHeading read = SessionHeading.read(title.substring(i));
      if (read != null && (read.numbered() || !read.title().isEmpty())) {
        int end = i;
        while (end > 0 && " \u2013\u2014-:,|(".indexOf(title.charAt(end - 1)) >= 0) {
          end--;
        }
        String name = title.substring(0, end);
        return name.indexOf(' ') > 0 ? span(0, end) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<TextSpan> named() {
    for (int[] segment : segments()) {
      boolean debate = lower.startsWith("general debate", segment[0]);
      Optional<TextSpan> linked = debate ? Optional.empty() : linked(segment[0], segment[1]);
      Optional<TextSpan> found = linked.isPresent() ? linked : alone(segment[0], segment[1]);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** What follows a form and a preposition: "Proceedings of the …". */
  private Optional<TextSpan> linked(int from, int to) {
    int best = -1;
    int after = -1;
    for (String link : LINKS) {
      int at = lower.indexOf(link, from);
      boolean first = at >= 0 && at < to && (best < 0 || at < best);
      boolean place = link.contains(" at") || form(from, Math.max(at, from));
      if (first && place) {
        best = at;
        after = at + link.length();
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    Optional<TextSpan> found = meeting(after, end(after, to));
    return found.isPresent() ? found : linked(after - 1, to);
  }

  private boolean form(int from, int to) {
    List<String> words = Words.of(title.substring(from, to));
    return CueTable.FORMS.anyOf(words);
  }

  /**
   * A part of the title that is itself a name: it ends in a word for meetings, or a year after it,
   * or goes on to say what the meeting was about.
   */
  private Optional<TextSpan> alone(int from, int to) {
    int end = end(from, to);
    List<String> words = Words.of(title.substring(from, end));
    int noun = -1;
    for (int i = 0; i < words.size() && noun < 0; i++) {
      boolean last =
          i + 1 == words.size()
              || i + 2 == words.size() && Character.isDigit(words.get(i + 1).charAt(0));
      boolean about = i + 2 < words.size() && ABOUT.contains(words.get(i + 1));
      boolean meeting = CueTable.MEETINGS.has(words.get(i));
      noun = meeting && (last && i > 0 || about) ? i : -1;
    }
    boolean debate =
        words.size() > 2 && words.get(0).equals("general") && words.get(1).equals("debate");
    if (debate) {
      return meeting(from, end);
    }
    boolean lecture = noun < 0 && words.indexOf("lecture") == words.size() - 1 && names(words);
    noun = lecture ? words.size() - 1 : noun;
    boolean form = noun >= 0 && CueTable.FORMS.anyOf(words.subList(0, noun));
    return noun >= 0 && !form ? meeting(from, end) : Optional.empty();
  }

  /** Signs and pictures before a name. */
  private static boolean aside(char c) {
    return !Character.isLetterOrDigit(c) && "\"'\u201c\u2018\u00ab(".indexOf(c) < 0;
  }

  /** A range, if it names a meeting by a name of its own. */
  private Optional<TextSpan> meeting(int first, int last) {
    int from = first;
    while (from < last && aside(title.charAt(from))) {
      from++;
    }
    for (String part : PARTS) {
      from = lower.startsWith(part, from) ? from + part.length() : from;
    }
    int to = last;
    while (to > from && " ,;".indexOf(title.charAt(to - 1)) >= 0) {
      to--;
    }
    String name = title.substring(from, to);
    List<String> words = Words.of(name);
    if (!words.isEmpty() && VENUES.contains(words.get(words.size() - 1))) {
      return Optional.empty();
    }
    boolean proper =
        !name.isEmpty()
            && (Character.isUpperCase(name.charAt(0)) || Character.isDigit(name.charAt(0)));
    return (withOrdinal(to) > to || !generic(name, words))
            && proper
            && names(words)
            && words.size() <= MOST_WORDS
        ? span(from, withOrdinal(to))
        : Optional.empty();
  }

  /** Words that would fit any meeting. */
  private static boolean generic(String name, List<String> words) {
    if (name.startsWith("a ") || name.startsWith("an ") || words.size() < 2) {
      return true;
    }
    for (String word : words) {
      List<String> alone = List.of(word);
      boolean small =
          CueTable.MEETINGS.anyOf(alone)
              || CueTable.FORMS.anyOf(alone)
              || CueTable.STOPS.anyOf(alone)
              || CueTable.JOINS.anyOf(alone)
              || CueTable.BESIDE_DATE.anyOf(alone)
              || COMMON.contains(word)
              || Character.isDigit(word.charAt(0));
      if (!small) {
        return DateScanner.scan(name, 0, name.length()).stream().anyMatch(d -> d.start() < 20);
      }
    }
    return true;
  }

  /** Whether a word is an ordinal: ninth, twenty-first, 3rd. */
  public static boolean counts(String word) {
    if (SessionHeading.ordinal(word)) {
      return true;
    }
    for (String ending : ORDINAL_ENDINGS) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Takes in which one of a series it was: ", fifty-seventh session", " (XYZ) - sixth meeting". */
  private int withOrdinal(int to) {
    int at = to;
    if (title.startsWith(" (", at)) {
      int close = title.indexOf(')', at);
      at = close > 0 && close - at < 14 ? close + 1 : at;
    }
    int start = at;
    while (start < title.length() && " ,:\u2013\u2014-".indexOf(title.charAt(start)) >= 0) {
      start++;
    }
    if (start == at) {
      return to;
    }
    int space = title.indexOf(' ', start);
    if (space < 0) {
      return to;
    }
    int end = space + 1;
    while (end < title.length() && Character.isLetter(title.charAt(end))) {
      end++;
    }
    String ordinal = lower.substring(start, space);
    boolean counts = counts(ordinal);
    String noun = lower.substring(space + 1, end);
    boolean meeting = CueTable.MEETINGS.has(noun) || noun.equals("edition");
    return counts && meeting ? end : to;
  }

  private int end(int from, int to) {
    int end = to;
    for (String mark : ENDS) {
      int at = lower.indexOf(mark, from);
      boolean series = mark.equals(", ") && at > from && at < to && enumerates(at, to);
      end = at > from && at < end && !series ? at : end;
    }
    return end;
  }

  /** Whether a comma parts the members of a list, "safe, orderly and regular", and no place. */
  private boolean enumerates(int comma, int to) {
    String rest = lower.substring(comma, to);
    boolean digit = rest.chars().anyMatch(Character::isDigit);
    return !digit && (rest.contains(" and ") || rest.contains(" or "));
  }

  private List<int[]> segments() {
    List<int[]> segments = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < title.length()) {
      int length = 0;
      for (String separator : SEPARATORS) {
        length = title.startsWith(separator, i) ? separator.length() : length;
      }
      if (length > 0) {
        segments.add(new int[] {start, i});
        start = i + length;
        i = start;
      } else {
        i++;
      }
    }
    segments.add(new int[] {start, title.length()});
    return segments;
  }

  private Optional<TextSpan> span(int from, int to) {
    return Optional.of(new TextSpan(base + from, base + to));
  }
}

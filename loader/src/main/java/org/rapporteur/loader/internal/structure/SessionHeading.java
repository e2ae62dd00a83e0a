package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a session: what it is called in the programme and what it is about.
 *
 * @param label Session 1, Roundtable II, Opening Session, Working Group on Fisheries
 * @param title its topic, empty if the heading has none
 * @param numbered whether a number or letter tells it from others
 */
record SessionHeading(String label, String title, boolean numbered) {

  /** Nouns that name a session only with a number or letter: Lab A, Stream 2. */
  private static final Set<String> COUNTED = Set.of("workshop", "lab", "stream", "strand");

  private static final Set<String> NOUNS =
      Set.of(
          "session",
          "panel",
          "roundtable",
          "round-table",
          "plenary",
          "breakout",
          "workshop",
          "lab",
          "stream",
          "strand");

  private static final Set<String> ORDINALS =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth", "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th");

  private static final Set<String> QUALIFIERS =
      Set.of(
          "final",
          "last",
          "opening",
          "closing",
          "concluding",
          "introductory",
          "keynote",
          "special",
          "morning",
          "afternoon",
          "evening",
          "luncheon",
          "lunch",
          "dinner",
          "parallel",
          "breakout",
          "plenary",
          "high-level",
          "ministerial",
          "working",
          "thematic",
          "public",
          "private",
          "closed",
          "open",
          "joint",
          "expert",
          "interactive",
          "regional",
          "country",
          "technical",
          "general",
          "inaugural",
          "round",
          "wrap-up",
          "wrap",
          "up",
          "discussion",
          "the");

  private static final Set<String> NUMBERS =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final Set<String> AFTER =
      Set.of("discussion", "session", "sessions", "group", "groups", "meeting");

  private static final List<String> LEADS =
      List.of(
          "Summary of the ",
          "Summary of ",
          "Summary record of the ",
          "Report of the ",
          "Report of ",
          "Report on ",
          "Discussion of ");

  /** All words that are asked about. */
  private static final KnownWords WORDS =
      new KnownWords(
          Stream.of(
                  NOUNS,
                  ORDINALS,
                  QUALIFIERS,
                  AFTER,
                  Set.of("group", "table", "no", "number", "report", "summary"))
              .flatMap(Set::stream)
              .toList());

  private static final int LONGEST = 220;

  private static final String QUOTES = "\"\u201c";

  /** The session that a block's content is the heading of, or null. */
  static @Nullable SessionHeading read(Draft draft) {
    String text = draft.contentText();
    if (text.length() > LONGEST
        || draft.line.prose() && draft.line.last() != ':' && draft.line.last() != '?'
        || draft.mark.style() == Mark.Style.BULLET) {
      return null;
    }
    SessionHeading read = read(text);
    return read == null && draft.inSeries ? SessionSeries.read(text) : read;
  }

  static @Nullable SessionHeading read(String heading) {
    String text = heading;
    for (String lead : LEADS) {
      if (text.regionMatches(true, 0, lead, 0, lead.length())) {
        text = text.substring(lead.length());
        break;
      }
    }
    Cursor cursor = new Cursor(text);
    int words = 0;
    boolean ordinal = false;
    String word = cursor.next();
    while ((QUALIFIERS.contains(word) || ordinal(word)) && !NOUNS.contains(word) && words++ < 4) {
      ordinal |= !word.equals("the");
      cursor.take();
      word = cursor.next();
    }
    boolean group =
        word.equals("group") && cursor.taken().toLowerCase(Locale.ROOT).endsWith("working");
    boolean table =
        word.equals("table") && cursor.taken().toLowerCase(Locale.ROOT).endsWith("round");
    if (!NOUNS.contains(word) && !group && !table) {
      return null;
    }
    if (COUNTED.contains(word) && words == 0 && !numberFollows(cursor)) {
      return null;
    }
    cursor.take();
    while (AFTER.contains(cursor.next())) {
      cursor.take();
    }
    boolean numbered = false;
    String next = cursor.next();
    if (next.equals("no") || next.equals("number")) {
      cursor.take();
      next = cursor.next();
    }
    if (isNumber(cursor.raw())) {
      numbered = true;
      cursor.take();
    }
    String label = cursor.taken();
    String last = cursor.next();
    if (numbered && (last.equals("report") || last.equals("summary"))) {
      cursor.take();
    }
    String rest = cursor.rest();
    if (rest.isEmpty()) {
      boolean article = label.regionMatches(true, 0, "the ", 0, 4);
      boolean alone = label.lastIndexOf(' ') == (article ? 3 : -1);
      return alone && !numbered && !ordinal ? null : new SessionHeading(label, "", numbered);
    }
    int separator = separator(rest);
    boolean bare = !numbered && words == 0;
    if (bare && rest.startsWith(":") && rest.contains(";")) {
      // "Panel: X, of A; Y, of B": who sits on it.
      return null;
    }
    if (separator > 0) {
      String title = rest.substring(separator).strip();
      return new SessionHeading(label, unquoted(title), numbered);
    }
    if (rest.startsWith("on ") && rest.length() > 5 && (group || table || !ordinal)) {
      return new SessionHeading(label + ' ' + rest, "", false);
    }
    boolean bracket = rest.startsWith("(");
    boolean quoted = QUOTES.indexOf(rest.charAt(0)) >= 0;
    boolean topic = Character.isUpperCase(rest.charAt(0)) || quoted;
    if (bracket || numbered && topic) {
      return new SessionHeading(label, bracket ? "" : unquoted(rest), numbered);
    }
    if (quoted && (group || table)) {
      int end = rest.indexOf(rest.charAt(0) == '"' ? '"' : '\u201d', 1);
      return end < 0 ? null : new SessionHeading(label, rest.substring(1, end), false);
    }
    return null;
  }

  /** Whether a word counts: first, 3rd. */
  static boolean ordinal(String word) {
    return ORDINALS.contains(word);
  }

  private static boolean numberFollows(Cursor cursor) {
    Cursor ahead = new Cursor(cursor.rest());
    ahead.take();
    return isNumber(ahead.raw());
  }

  /** How many characters of a separator stand at the start, or 0. */
  private static int separator(String rest) {
    int i = 0;
    while (i < rest.length() && " :.\u2013\u2014-|,".indexOf(rest.charAt(i)) >= 0) {
      i++;
    }
    boolean mark = !rest.substring(0, i).isBlank();
    return mark && i < rest.length() ? i : 0;
  }

  static boolean isNumber(String word) {
    if (word.isEmpty() || word.length() > 6) {
      return false;
    }
    boolean digits = true;
    boolean roman = true;
    for (int i = 0; i < word.length(); i++) {
      digits &= Character.isDigit(word.charAt(i)) || i > 0 && word.charAt(i) == '.';
      roman &= "IVX".indexOf(word.charAt(i)) >= 0;
    }
    boolean letter =
        word.length() <= 2
            && Character.isUpperCase(word.charAt(0))
            && (word.length() == 1 || Character.isDigit(word.charAt(1)));
    boolean mixed =
        word.length() == 2
            && Character.isDigit(word.charAt(0))
            && Character.isLetter(word.charAt(1));
    return digits && word.length() <= 3
        || roman
        || letter
        || mixed
        || NUMBERS.contains(word.toLowerCase(Locale.ROOT));
  }

  static String unquoted(String title) {
    boolean quoted =
        title.length() > 2
            && QUOTES.indexOf(title.charAt(0)) >= 0
            && "\"\u201d".indexOf(title.charAt(title.length() - 1)) >= 0;
    return quoted ? title.substring(1, title.length() - 1) : title;
  }

  /** Reads a heading word by word. */
  private static final class Cursor {
    private final String text;
    private int at;
    private int from;
    private int end;

    Cursor(String text) {
      this.text = text;
      advance();
    }

    private void advance() {
      from = at;
      while (from < text.length() && Line.blank(text.charAt(from))) {
        from++;
      }
      end = from;
      while (end < text.length()
          && (Character.isLetterOrDigit(text.charAt(end))
              || text.charAt(end) == '-'
                  && end > from
                  && end + 1 < text.length()
                  && Character.isLetter(text.charAt(end + 1)))) {
        end++;
      }
    }

    String raw() {
      return text.substring(from, end);
    }

    /** The next word in lower case, empty if it is none that a heading of a session has. */
    String next() {
      return WORDS.find(text, from, end);
    }

    void take() {
      at = end;
      advance();
    }

    String taken() {
      return text.substring(0, at).strip();
    }

    String rest() {
      return text.substring(at).strip();
    }
  }
}

package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.text.SourceText;

/**
 * Tells the lines at the head of a page that name a publication, its number or a rubric, and so
 * stand above the title of what is printed there.
 */
final class Masthead {

  /** Blanks that set the parts of a running head apart. */
  private static final String GAP = "   ";

  private static final String BARS = "|/\u00b7\u2022";

  private static final Pattern PARTS = Pattern.compile("\\s+[" + BARS + "]\\s+");

  /** The parts of a masthead that blanks, bars, strokes or commas set apart. */
  static final Pattern NAMES = Pattern.compile("(?:(?! {3}| [|/\u00b7\u2022] |, )[^\\n])*\\S");

  private final Bylines bylines;

  Masthead(Bylines bylines) {
    this.bylines = bylines;
  }

  /** Whether a line is a masthead, or the rubric or number under one. */
  boolean is(Line line) {
    String text = line.text();
    if (line.prose() || line.words().isEmpty()) {
      return false;
    }
    if (text.contains(GAP) && SessionHeading.read(text) == null
        || rubric(line)
        || numbered(line)
        || introduced(line)) {
      return true;
    }
    String[] parts = barred(text) ? PARTS.split(text) : new String[] {text};
    return parts.length > 1 ? parts(parts) : organ(line);
  }

  /** Whether a mark stands in a line that may part it. */
  private static boolean barred(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (BARS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a part of a masthead is not the name on it, but a date, number, form or rubric. */
  static boolean aside(Line part) {
    return part.wordCount() == 0
        || rubric(part)
        || numbered(part)
        || introduced(part)
        || TitleFinder.formAlone(part)
        || DateLine.is(part)
        || !part.startsUpper();
  }

  /** OPINION, Analysis / Commentary. */
  static boolean rubric(Line line) {
    if (line.wordCount() > 4) {
      return false;
    }
    for (String word : line.words()) {
      if (!CueTable.RUBRICS.has(word)) {
        return false;
      }
    }
    return true;
  }

  /** Vol. VII, No. 2; Issue 14; Policy Brief 2021/14. */
  static boolean numbered(Line line) {
    if (line.wordCount() > 10) {
      return false;
    }
    List<String> words = line.words();
    boolean number = false;
    for (int i = 0; i + 1 < words.size(); i++) {
      number |= CueTable.NUMBERED.has(words.get(i)) && counts(words.get(i + 1));
    }
    // The number may be that of a meeting whose minutes these are.
    return number && !(MeetingTitle.names(words) && CueTable.RECORDS.anyOf(words));
  }

  static boolean counts(String word) {
    return Character.isDigit(word.charAt(0)) || word.chars().allMatch(c -> "ivxl".indexOf(c) >= 0);
  }

  /** "DISPATCH: Bolivia", and "X, a podcast of Y". */
  private static boolean introduced(Line line) {
    String text = line.text();
    int colon = text.indexOf(':');
    if (colon > 0 && line.wordCount() <= 5) {
      List<String> words = Words.of(text.substring(0, colon));
      return !words.isEmpty() && words.stream().allMatch(CueTable.RUBRICS::has);
    }
    int a = text.indexOf(", a ");
    List<String> words = a < 0 ? List.of() : Words.of(text.substring(a + 4));
    for (int i = 0; i + 1 < Math.min(words.size(), 4); i++) {
      boolean of = Set.of("of", "from", "by", "on").contains(words.get(i + 1));
      if (of && CueTable.ORGANS.has(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean parts(String[] parts) {
    if (Words.of(parts[parts.length - 1]).stream().allMatch(CueTable.RUBRICS::has)
        || Words.of(parts[0]).equals(List.of("column"))) {
      return true;
    }
    for (String part : parts) {
      List<Line> line = Line.of(SourceText.of(part));
      boolean named =
          !line.isEmpty()
              && (bylines.letterhead(line.get(0))
                  || organ(line.get(0))
                  || rubric(line.get(0))
                  || numbered(line.get(0))
                  || TitleFinder.formAlone(line.get(0))
                  || DateLine.is(line.get(0)));
      if (!named) {
        return false;
      }
    }
    return true;
  }

  /** The name of a newspaper, a journal or a series: The Pacific Courier. */
  static boolean organ(Line line) {
    List<String> words = line.words();
    int size = words.size();
    return line.titleCase()
        && line.wordCount() <= 7
        && !line.endsSentence()
        && line.text().indexOf(':') < 0
        && (CueTable.ORGANS.anyOf(words.subList(Math.max(0, size - 2), size))
            || size > 2
                && CueTable.ORGANS.anyOf(words.subList(0, 2))
                && CueTable.JOINS.anyOf(words.subList(1, 3)));
  }
}

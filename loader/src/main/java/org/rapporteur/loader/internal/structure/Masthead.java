package org.rapporteur.loader.internal.structure;

import java.util.List;
import org.rapporteur.text.SourceText;

/**
 * Tells the lines at the head of a page that name a publication, its number or a rubric, and so
 * stand above the title of what is printed there.
 */
final class Masthead {

  /** Blanks that set the parts of a running head apart. */
  private static final String GAP = "   ";

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
    if (text.contains(GAP) || rubric(line) || numbered(line)) {
      return true;
    }
    return text.contains(" | ") ? parts(text) : organ(line);
  }

  /** OPINION, Analysis / Commentary. */
  static boolean rubric(Line line) {
    return line.wordCount() <= 4
        && line.words().stream().allMatch(word -> CueTable.RUBRICS.has(word));
  }

  /** Vol. VII, No. 2; Issue 14; Policy Brief 2021/14. */
  private static boolean numbered(Line line) {
    List<String> words = line.words();
    boolean number = false;
    for (int i = 0; i + 1 < words.size(); i++) {
      number |= CueTable.NUMBERED.has(words.get(i)) && counts(words.get(i + 1));
    }
    return number && line.wordCount() <= 10;
  }

  private static boolean counts(String word) {
    return Character.isDigit(word.charAt(0)) || word.chars().allMatch(c -> "ivxl".indexOf(c) >= 0);
  }

  private boolean parts(String text) {
    for (String part : text.split(" \\| ")) {
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
  private static boolean organ(Line line) {
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

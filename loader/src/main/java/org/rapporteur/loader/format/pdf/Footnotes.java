package org.rapporteur.loader.format.pdf;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where the notes at the foot of a column begin: lines of smaller type, the first marked. */
final class Footnotes {

  private static final Pattern MARK =
      Pattern.compile("(?:\\(?[0-9]{1,3}[.)]?|\\*{1,3}|[\u2020\u2021\u00b9\u00b2\u00b3])\\s*\\S.*");

  private Footnotes() {}

  /**
   * The index of the first line of the notes, or the number of lines if there are none.
   *
   * @param lines a column, from top to bottom
   * @param body the size of running text
   */
  static int start(List<PrintedLine> lines, float body) {
    int start = lines.size();
    for (int i = lines.size() - 1; i >= 0 && small(lines.get(i), body); i--) {
      if (opens(lines.get(i))) {
        start = i;
      }
    }
    return start;
  }

  static boolean opens(PrintedLine line) {
    return MARK.matcher(line.text()).matches();
  }

  private static boolean small(PrintedLine line, float body) {
    return line.size() < 0.93f * body;
  }
}

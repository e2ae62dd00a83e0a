package org.rapporteur.loader.format.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.loader.format.Extraction;

/** Joins the lines of a block, and the words that a hyphen breaks at the end of a line. */
final class LineFlow {

  private final Extraction extraction;
  private final PdfOrigins origins;
  private final Predicate<? super CharSequence> known;
  private final Set<String> seen = new HashSet<>();

  LineFlow(Extraction extraction, PdfOrigins origins, Predicate<? super CharSequence> known) {
    this.extraction = extraction;
    this.origins = origins;
    this.known = known;
    for (String word : origins.text().split("[^\\p{L}-]+")) {
      seen.add(word.toLowerCase(Locale.ROOT));
    }
  }

  void draw(List<PrintedLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      int start = origins.start(lines.get(i));
      int end = start + text.length();
      boolean broken = i + 1 < lines.size() && isBroken(text, lines.get(i + 1).text());
      if (broken && dropsHyphen(text, lines.get(i + 1).text())) {
        extraction.take(start, end - 1);
      } else {
        extraction.take(start, end);
        if (!broken) {
          extraction.space();
        }
      }
    }
  }

  /** Whether a word may go on after its hyphen in the next line. */
  private static boolean isBroken(String line, String next) {
    int last = line.length() - 1;
    char hyphen = line.charAt(last);
    return last > 0
        && (hyphen == '-' || hyphen == '\u2010' || hyphen == '\u00ad')
        && Character.isLetter(line.charAt(last - 1))
        && Character.isLetter(next.charAt(0));
  }

  /**
   * Whether the hyphen only marks the break. The document itself is asked first, then the words
   * that are known; in doubt the hyphen stays.
   */
  private boolean dropsHyphen(String line, String next) {
    if (line.charAt(line.length() - 1) == '\u00ad') {
      return true;
    }
    int start = line.length() - 1;
    while (start > 0 && isWord(line.charAt(start - 1))) {
      start--;
    }
    int end = 0;
    while (end < next.length() && isWord(next.charAt(end))) {
      end++;
    }
    String before = line.substring(start, line.length() - 1).toLowerCase(Locale.ROOT);
    String after = next.substring(0, end).toLowerCase(Locale.ROOT);
    if (Character.isUpperCase(next.charAt(0))
        || before.indexOf('-') >= 0
        || seen.contains(before + "-" + after)) {
      return false;
    }
    return seen.contains(before + after) || known.test(before + after);
  }

  private static boolean isWord(char c) {
    return c == '-' || Character.isLetter(c);
  }
}

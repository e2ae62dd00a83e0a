package org.rapporteur.loader;

import java.nio.charset.StandardCharsets;
import org.rapporteur.model.Finding;

/** One text in several file forms, and what is to be the same in all of them. */
final class FileForms {

  /** No typewritten line is longer. */
  private static final int PAGE = 100;

  private static final int WIDTH = 72;

  private FileForms() {}

  /** What a finding says and by which rule, without its place. */
  static String told(Finding finding) {
    return String.join(
        " / ",
        said(finding),
        finding.evidence().tier().toString(),
        finding.evidence().rule().orElseThrow().toString());
  }

  /** What a finding says, without its place. */
  static String said(Finding finding) {
    String values =
        finding.match(
            recommendation ->
                recommendation.action().text()
                    + " / "
                    + recommendation.strength()
                    + " "
                    + recommendation.polarity(),
            risk -> risk.likelihood().toString());
    return finding.quote().text() + " / " + values;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The text with lines that end with LF, without a byte order mark. */
  static String lf(TestDocument document) {
    String text = document.decoded().replace("\r\n", "\n");
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** Letters of ASCII and digits, which survive the repair of broken characters. */
  static String words(String text) {
    return text.replaceAll("[^A-Za-z0-9]", "");
  }

  /** Whether the lines of a text end where a page did, and not only where paragraphs do. */
  static boolean filled(String text) {
    return text.lines().allMatch(line -> line.length() <= PAGE);
  }

  /** Fills each line to the width as wrapping programs do, also breaking words at their hyphens. */
  static String wrap(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      int column = 0;
      for (String word : line.split(" ")) {
        boolean first = true;
        for (String piece : word.split("(?<=\\p{L}{2}-)(?=\\p{L}{2})")) {
          int space = first && column > 0 ? 1 : 0;
          if (column > 0 && column + space + piece.length() > WIDTH) {
            out.append('\n');
            column = 0;
            space = 0;
          }
          out.append(space > 0 ? " " : "").append(piece);
          column += space + piece.length();
          first = false;
        }
      }
      out.append('\n');
    }
    return out.substring(0, out.length() - 1);
  }
}

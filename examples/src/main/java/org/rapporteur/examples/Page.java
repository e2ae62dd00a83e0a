package org.rapporteur.examples;

import java.util.regex.Pattern;

/** A page of plain text, a hundred columns wide, that is written from top to bottom. */
final class Page {

  /** A blank at which no line is broken. */
  static final char TIE = '\u00A0';

  private static final int WIDTH = 100;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final StringBuilder text = new StringBuilder();

  /** A line as it is. */
  Page line(String line) {
    text.append(line.replace(TIE, ' ').stripTrailing()).append('\n');
    return this;
  }

  /** An empty line. */
  Page gap() {
    return line("");
  }

  /** Words, wrapped; the first line begins with a mark, the others are set in as far. */
  Page words(String mark, String words) {
    StringBuilder line = new StringBuilder(mark);
    boolean first = true;
    for (String word : BLANKS.split(words.strip())) {
      if (!first && line.length() + 1 + length(word) > WIDTH) {
        line(line.toString());
        line = new StringBuilder(" ".repeat(mark.length()));
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      first = false;
    }
    return line(line.toString());
  }

  private static int length(String word) {
    return word.codePointCount(0, word.length());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}

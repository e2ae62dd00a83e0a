package org.rapporteur.loader.format;

import java.util.ArrayList;
import java.util.List;

/** Fills lines to a width as wrapping programs do, also breaking words after their hyphens. */
final class Typewriter {

  private final int width;
  private final boolean hanging;

  Typewriter(int width, boolean hanging) {
    this.width = width;
    this.hanging = hanging;
  }

  String wrap(String text) {
    List<String> out = new ArrayList<>();
    text.lines().forEach(line -> out.add(wrapLine(line)));
    return String.join("\n", out);
  }

  private String wrapLine(String line) {
    int ink = line.length() - line.stripLeading().length();
    StringBuilder out = new StringBuilder(line.substring(0, ink));
    int column = ink;
    String indent = hanging && startsItem(line.strip()) ? " ".repeat(ink + 2) : "";
    boolean first = true;
    for (String word : line.strip().split(" +")) {
      boolean space = !first;
      for (String piece : pieces(word)) {
        int needed = (space ? 1 : 0) + piece.length();
        if (!first && column + needed > width) {
          out.append('\n').append(indent);
          column = indent.length();
          space = false;
          needed = piece.length();
        }
        out.append(space ? " " : "").append(piece);
        column += needed;
        space = false;
        first = false;
      }
    }
    return out.toString();
  }

  private static boolean startsItem(String line) {
    return line.startsWith("- ") || line.startsWith("• ") || line.matches("\\d+\\. .*");
  }

  private static List<String> pieces(String word) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 2; i + 2 < word.length(); i++) {
      if (word.charAt(i) == '-'
          && Character.isLetter(word.charAt(i - 1))
          && Character.isLetter(word.charAt(i - 2))
          && Character.isLetter(word.charAt(i + 1))
          && Character.isLetter(word.charAt(i + 2))) {
        pieces.add(word.substring(start, i + 1));
        start = i + 1;
      }
    }
    pieces.add(word.substring(start));
    return pieces;
  }
}

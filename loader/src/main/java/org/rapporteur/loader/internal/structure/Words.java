package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line into the plain words by which cue lists name it: lower case, hyphens and the stops of
 * abbreviations left out, straight apostrophes, "&amp;" as "and".
 */
final class Words {

  private Words() {}

  /** The words of a line. */
  static List<String> of(CharSequence line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int length = line.length();
    for (int i = 0; i < length; i++) {
      char c = line.charAt(i);
      boolean inside = word.length() > 0 && i + 1 < length && isWord(line.charAt(i + 1));
      if (isWord(c)) {
        word.append(Character.toLowerCase(c));
      } else if ((c == '\'' || c == '\u2019') && inside) {
        word.append('\'');
      } else if (c == '-' && inside
          || c == '\u00ad'
          || c == '.' && inside && initial(word, line, i)) {
        continue;
      } else {
        end(word, words);
        if (c == '&') {
          words.add("and");
        }
      }
    }
    end(word, words);
    return words;
  }

  /** Whether the stop at a place stands after a single letter, as in U.S. and H.E. */
  private static boolean initial(StringBuilder word, CharSequence line, int stop) {
    return Character.isLetter(line.charAt(stop - 1))
        && (word.length() == 1 || stop > 1 && line.charAt(stop - 2) == '.');
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}

package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.text.TextSpan;

/**
 * Cuts a line into the plain words by which cue lists name it: lower case, hyphens and the stops of
 * abbreviations left out, straight apostrophes, "&amp;" as "and".
 */
final class Words {

  /** Hardly any word is longer. */
  private static final int USUAL = 24;

  private Words() {}

  /** The words of a line. */
  static List<String> of(CharSequence line) {
    return of(line, 0, line.length());
  }

  /** The words of a line of a text. */
  static List<String> of(CharSequence text, TextSpan line) {
    return of(text, line.start(), line.end());
  }

  /** The words of a line of a text that are among some; an empty one stands for each other. */
  static List<String> among(KnownWords known, CharSequence text, TextSpan line) {
    return cut(text, line.start(), line.end(), known, false);
  }

  private static List<String> of(CharSequence text, int from, int to) {
    return cut(text, from, to, KnownWords.OF_LISTS, true);
  }

  private static List<String> cut(
      CharSequence characters, int from, int to, KnownWords known, boolean others) {
    String text = characters.toString();
    List<String> words = new ArrayList<>((to - from) / 6 + 1);
    char[] word = new char[Math.min(USUAL, to - from)];
    int length = 0;
    for (int i = from; i < to; i++) {
      if (length == word.length) {
        word = Arrays.copyOf(word, 2 * length);
      }
      char c = text.charAt(i);
      if (isWord(c)) {
        word[length++] = c >= 'a' && c <= 'z' ? c : Character.toLowerCase(c);
        continue;
      }
      boolean inside = length > 0 && i + 1 < to && isWord(text.charAt(i + 1));
      boolean joins =
          c == '-' && inside
              || c == '\u00ad'
              || c == '.' && inside && initial(length, text, from, i);
      if ((c == '\'' || c == '\u2019') && inside) {
        word[length++] = '\'';
      } else if (!joins) {
        length = end(word, length, words, known, others);
        if (c == '&') {
          words.add("and");
        }
      }
    }
    end(word, length, words, known, others);
    return words;
  }

  /** Whether the stop at a place stands after a single letter, as in U.S. and H.E. */
  private static boolean initial(int length, String text, int from, int stop) {
    return Character.isLetter(text.charAt(stop - 1))
        && (length == 1 || stop > from + 1 && text.charAt(stop - 2) == '.');
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || Character.isLetterOrDigit(c);
  }

  /** Adds the word that ends here, if one does; the next has no characters yet. */
  private static int end(
      char[] word, int length, List<String> words, KnownWords known, boolean others) {
    if (length > 0) {
      String kept = known.find(word, length);
      words.add(kept != null ? kept : others ? new String(word, 0, length) : "");
    }
    return 0;
  }
}

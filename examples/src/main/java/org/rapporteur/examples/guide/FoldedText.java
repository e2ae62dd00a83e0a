package org.rapporteur.examples.guide;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.text.TextSpan;

/**
 * A text reduced to its ASCII letters and digits in lower case, each with the place it comes from.
 *
 * <p>A quote is found in it whatever became of quotation marks, dashes, blanks and broken
 * characters on the way. Immutable and thread-safe.
 */
public final class FoldedText {

  private final String text;
  private final String characters;

  /** Where in the text each folded character comes from. */
  private final int[] origins;

  private FoldedText(String text, String characters, int[] origins) {
    this.text = text;
    this.characters = characters;
    this.origins = origins;
  }

  /**
   * Folds a text.
   *
   * @param text any text
   * @return the folded text
   */
  public static FoldedText of(String text) {
    StringBuilder characters = new StringBuilder(text.length());
    int[] origins = new int[text.length()];
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (isAlphanumeric(point)) {
        String plain =
            Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        for (int k = 0; k < plain.length(); k++) {
          if (plain.charAt(k) < 128) {
            if (characters.length() == origins.length) {
              origins = Arrays.copyOf(origins, 2 * origins.length + 8);
            }
            origins[characters.length()] = i;
            characters.append(plain.charAt(k));
          }
        }
      }
      i += Character.charCount(point);
    }
    return new FoldedText(text, characters.toString(), Arrays.copyOf(origins, characters.length()));
  }

  /**
   * What is left of a text when it is folded, for comparing.
   *
   * @param text any text
   * @return ASCII letters in lower case and digits
   */
  public static String fold(String text) {
    return of(text).characters;
  }

  private static boolean isAlphanumeric(int point) {
    return switch (Character.getType(point)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(point);
    };
  }

  /**
   * Where a quote stands.
   *
   * @param quote words of the text, in whatever broken or repaired form
   * @param occurrence which of several places is meant, counted from 1; the last one if there are
   *     fewer
   * @return its place in the text, or empty if the text does not have it
   */
  public Optional<TextSpan> locate(String quote, int occurrence) {
    String folded = fold(quote);
    List<Integer> hits = hits(folded);
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    int first = hits.get(Math.min(Math.max(1, occurrence), hits.size()) - 1);
    int last = origins[first + folded.length() - 1];
    return Optional.of(
        new TextSpan(origins[first], last + Character.charCount(text.codePointAt(last))));
  }

  /**
   * Which occurrence of its words a quote is.
   *
   * @param quote words of the text
   * @param start where in the text they stand
   * @return the number of the occurrence, counted from 1, or empty if the words stand there only
   */
  public Optional<Integer> occurrence(String quote, int start) {
    List<Integer> hits = hits(fold(quote));
    if (hits.size() < 2) {
      return Optional.empty();
    }
    long upToHere = hits.stream().filter(hit -> origins[hit] <= firstKept(start)).count();
    return Optional.of((int) Math.max(1, upToHere));
  }

  /** The place of the first character at or after an offset that folding keeps. */
  private int firstKept(int offset) {
    int found = Arrays.binarySearch(origins, offset);
    int index = found >= 0 ? found : -found - 1;
    return index < origins.length ? origins[index] : offset;
  }

  private List<Integer> hits(String folded) {
    List<Integer> hits = new ArrayList<>();
    if (!folded.isEmpty()) {
      for (int at = characters.indexOf(folded); at >= 0; at = characters.indexOf(folded, at + 1)) {
        hits.add(at);
      }
    }
    return hits;
  }
}

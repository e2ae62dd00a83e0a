package org.rapporteur.testing;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How near words come to those that were looked for, from 0 to 1: mostly, how well each word that
 * was looked for is met by some word that is there, by edit distance (Levenshtein 1966); to a
 * lesser part, how alike the two are as a whole.
 */
final class Nearness {

  /** Only an order is made of it; longer texts are told apart by their beginnings. */
  private static final int LONGEST = 300;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Nearness() {}

  static double of(String wanted, String found) {
    List<String> foundWords = words(found);
    double met =
        words(wanted).stream().mapToDouble(word -> ofAny(word, foundWords)).average().orElse(0);
    return (3 * met + alike(fold(wanted), fold(found))) / 4;
  }

  /** The nearest of several. */
  static double ofAnyOf(String wanted, Collection<String> found) {
    return found.stream().mapToDouble(text -> of(wanted, text)).max().orElse(0);
  }

  /** Of constants in an order, the further the less. */
  static double of(Enum<?> wanted, Enum<?> found) {
    return 1.0 / (1 + Math.abs(wanted.ordinal() - found.ordinal()));
  }

  private static double ofAny(String word, List<String> words) {
    return words.stream().mapToDouble(other -> alike(word, other)).max().orElse(0);
  }

  private static List<String> words(String text) {
    return BETWEEN_WORDS.splitAsStream(fold(text)).filter(word -> !word.isEmpty()).toList();
  }

  private static String fold(String text) {
    return text.substring(0, Math.min(LONGEST, text.length())).toLowerCase(Locale.ROOT);
  }

  private static double alike(String first, String second) {
    int longer = Math.max(first.length(), second.length());
    return longer == 0 ? 1 : 1 - distance(first, second) / (double) longer;
  }

  private static int distance(String first, String second) {
    int[] row = new int[second.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= first.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= second.length(); j++) {
        int replaced = diagonal + (first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[second.length()];
  }
}

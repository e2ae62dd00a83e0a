package org.rapporteur.analysis;

import java.util.Map;

/**
 * The stem of an English word: what is left once endings are stripped, so that {@code cooperate},
 * {@code cooperates} and {@code cooperation} meet.
 *
 * <p>The rules are those of M. F. Porter, An algorithm for suffix stripping, Program 14 (1980), in
 * the paper's own steps. A stem is a key for comparison and need not be a word.
 */
final class Stem {

  /** Endings in the order of the paper; the longest that fits decides, whether it is cut or not. */
  private static final Map<String, String> STEP_2 =
      Map.ofEntries(
          Map.entry("ational", "ate"),
          Map.entry("tional", "tion"),
          Map.entry("enci", "ence"),
          Map.entry("anci", "ance"),
          Map.entry("izer", "ize"),
          Map.entry("abli", "able"),
          Map.entry("alli", "al"),
          Map.entry("entli", "ent"),
          Map.entry("eli", "e"),
          Map.entry("ousli", "ous"),
          Map.entry("ization", "ize"),
          Map.entry("ation", "ate"),
          Map.entry("ator", "ate"),
          Map.entry("alism", "al"),
          Map.entry("iveness", "ive"),
          Map.entry("fulness", "ful"),
          Map.entry("ousness", "ous"),
          Map.entry("aliti", "al"),
          Map.entry("iviti", "ive"),
          Map.entry("biliti", "ble"));

  private static final Map<String, String> STEP_3 =
      Map.of(
          "icate", "ic", "ative", "", "alize", "al", "iciti", "ic", "ical", "ic", "ful", "", "ness",
          "");

  private static final Map<String, String> STEP_4 =
      Map.ofEntries(
          Map.entry("al", ""),
          Map.entry("ance", ""),
          Map.entry("ence", ""),
          Map.entry("er", ""),
          Map.entry("ic", ""),
          Map.entry("able", ""),
          Map.entry("ible", ""),
          Map.entry("ant", ""),
          Map.entry("ement", ""),
          Map.entry("ment", ""),
          Map.entry("ent", ""),
          Map.entry("ion", ""),
          Map.entry("ou", ""),
          Map.entry("ism", ""),
          Map.entry("ate", ""),
          Map.entry("iti", ""),
          Map.entry("ous", ""),
          Map.entry("ive", ""),
          Map.entry("ize", ""));

  private static final int LONGEST_ENDING = 7;

  private Stem() {}

  /**
   * The stem of a word in lower case; words that are not of the letters a to z stay as they are.
   */
  static String of(String word) {
    if (word.length() < 3 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return word;
    }
    String stem = finalY(pastAndGerund(plural(word)));
    stem = replace(stem, STEP_2, 0);
    stem = replace(stem, STEP_3, 0);
    return tidy(bare(stem));
  }

  /** Step 4. */
  private static String bare(String word) {
    boolean kept = word.endsWith("ion") && !word.endsWith("sion") && !word.endsWith("tion");
    return kept ? word : replace(word, STEP_4, 1);
  }

  /** Step 1a. */
  private static String plural(String word) {
    if (word.endsWith("sses") || word.endsWith("ies")) {
      return cut(word, 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
  }

  /** Step 1b. */
  private static String pastAndGerund(String word) {
    if (word.endsWith("eed")) {
      return measure(cut(word, 3)) > 0 ? cut(word, 1) : word;
    }
    int ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
    if (ending == 0 || !hasVowel(cut(word, ending))) {
      return word;
    }
    String stem = cut(word, ending);
    if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
      return stem + 'e';
    }
    if (endsWithDouble(stem) && "lsz".indexOf(stem.charAt(stem.length() - 1)) < 0) {
      return cut(stem, 1);
    }
    return measure(stem) == 1 && endsShort(stem) ? stem + 'e' : stem;
  }

  /** Step 1c. */
  private static String finalY(String word) {
    return word.endsWith("y") && hasVowel(cut(word, 1)) ? cut(word, 1) + 'i' : word;
  }

  private static String replace(String word, Map<String, String> endings, int moreThan) {
    for (int length = Math.min(LONGEST_ENDING, word.length() - 1); length > 1; length--) {
      String replacement = endings.get(word.substring(word.length() - length));
      if (replacement != null) {
        String rest = cut(word, length);
        return measure(rest) > moreThan ? rest + replacement : word;
      }
    }
    return word;
  }

  /** Step 5. */
  private static String tidy(String word) {
    String stem = word;
    if (stem.endsWith("e")) {
      String rest = cut(stem, 1);
      int measure = measure(rest);
      if (measure > 1 || (measure == 1 && !endsShort(rest))) {
        stem = rest;
      }
    }
    return stem.endsWith("ll") && measure(cut(stem, 1)) > 1 ? cut(stem, 1) : stem;
  }

  private static String cut(String word, int characters) {
    return word.substring(0, word.length() - characters);
  }

  /** How often a consonant follows a vowel: the {@code m} of the paper. */
  private static int measure(String word) {
    int measure = 0;
    for (int i = 1; i < word.length(); i++) {
      if (!isVowel(word, i) && isVowel(word, i - 1)) {
        measure++;
      }
    }
    return measure;
  }

  private static boolean hasVowel(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (isVowel(word, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(String word, int index) {
    char c = word.charAt(index);
    return "aeiou".indexOf(c) >= 0 || (c == 'y' && index > 0 && !isVowel(word, index - 1));
  }

  private static boolean endsWithDouble(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == word.charAt(last - 1) && !isVowel(word, last);
  }

  /** Consonant, vowel, consonant that is none of w, x, y: the {@code *o} of the paper. */
  private static boolean endsShort(String word) {
    int last = word.length() - 1;
    return last > 1
        && !isVowel(word, last)
        && isVowel(word, last - 1)
        && !isVowel(word, last - 2)
        && "wxy".indexOf(word.charAt(last)) < 0;
  }
}

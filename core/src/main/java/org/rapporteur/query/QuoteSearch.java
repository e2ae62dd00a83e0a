package org.rapporteur.query;

/**
 * Whether a quote says some words: without regard to case, to how many and which blanks stand
 * between them, and to whether quotation marks and apostrophes are curly.
 */
final class QuoteSearch {

  private final String words;

  private QuoteSearch(String words) {
    this.words = words;
  }

  static QuoteSearch of(String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("a search for no words: \"" + words + '"');
    }
    return new QuoteSearch(fold(words.strip()));
  }

  boolean isIn(String quote) {
    return fold(quote).contains(words);
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!blank) {
          folded.append(' ');
        }
        blank = true;
      } else {
        folded.append(fold(c));
        blank = false;
      }
    }
    return folded.toString();
  }

  private static char fold(char c) {
    return switch (c) {
      case '‘', '’' -> '\'';
      case '“', '”' -> '"';
      default -> Character.toLowerCase(Character.toUpperCase(c));
    };
  }
}

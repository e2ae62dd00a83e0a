package org.rapporteur.loader.internal.token;

import org.jspecify.annotations.Nullable;

/**
 * The number or letter that opens an item of a list inside a line: 2. or (b) or • 10.
 *
 * @param ordinal the number, or the place of the letter in the alphabet
 * @param form how it is written: the marks around it, and whether it is a letter
 * @param to the token after it
 */
record ItemLabel(int ordinal, String form, int to) {

  private static final int MAX_LENGTH = 3;

  /** The label that opens at a token, or null if none does. */
  static @Nullable ItemLabel at(Tokens tokens, int token, int limit) {
    if (token >= limit
        || tokens.shape(token) != Shape.MARK && tokens.end(token) - tokens.start(token) > 2) {
      return null; // A word.
    }
    int i = token;
    while (i < limit && tokens.shape(i) == Shape.MARK && i - token < 2) {
      i++;
    }
    if (i >= limit || i > token && tokens.shape(token) != Shape.MARK) {
      return null;
    }
    int ordinal = ordinal(tokens, i);
    if (ordinal == 0) {
      return null;
    }
    int closing = i + 1;
    while (closing < limit
        && closing <= i + 2
        && !tokens.spaceBefore(closing)
        && (tokens.mark(closing, '.') || tokens.mark(closing, ')'))) {
      closing++;
    }
    boolean closed = closing > i + 1 && closing < limit && tokens.spaceBefore(closing);
    return closed ? new ItemLabel(ordinal, form(tokens, token, i, closing), closing) : null;
  }

  /** The marks around a number or letter, which a digit or a letter stands for. */
  private static String form(Tokens tokens, int from, int ordinal, int to) {
    StringBuilder form = new StringBuilder(MAX_LENGTH);
    for (int i = from; i < to; i++) {
      char number = tokens.shape(i) == Shape.NUMBER ? '1' : tokens.first(i) >= 'a' ? 'a' : 'A';
      form.append(i == ordinal ? number : tokens.first(i));
    }
    return form.toString();
  }

  /** Whether another label is the next one of the same list. */
  boolean precedes(ItemLabel other) {
    return other.ordinal == ordinal + 1 && other.form.equals(form);
  }

  private static int ordinal(Tokens tokens, int token) {
    int start = tokens.start(token);
    int length = tokens.end(token) - start;
    if (tokens.shape(token) == Shape.NUMBER && length <= 2) {
      int value = 0;
      for (int i = 0; i < length; i++) {
        char digit = tokens.text().charAt(start + i);
        if (digit < '0' || digit > '9') {
          return 0;
        }
        value = 10 * value + digit - '0';
      }
      return value;
    }
    char letter = Character.toLowerCase(tokens.first(token));
    return length == 1 && letter >= 'a' && letter <= 'z' ? letter - 'a' + 1 : 0;
  }
}

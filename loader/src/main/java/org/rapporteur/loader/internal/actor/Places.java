package org.rapporteur.loader.internal.actor;

import java.util.Arrays;

/** The tokens at which an actor is named, in text order; mutable. */
final class Places {

  /** No place, as {@link #before} and {@link #from} give it. */
  static final int NONE = -1;

  private int[] tokens = new int[4];
  private int count;

  void add(int token) {
    int at = firstFrom(token);
    if (at < count && tokens[at] == token) {
      return;
    }
    if (count == tokens.length) {
      tokens = Arrays.copyOf(tokens, 2 * count);
    }
    System.arraycopy(tokens, at, tokens, at + 1, count - at);
    tokens[at] = token;
    count++;
  }

  /** The last place before a token. */
  int before(int token) {
    int at = firstFrom(token);
    return at > 0 ? tokens[at - 1] : NONE;
  }

  /** The first place at or behind a token. */
  int from(int token) {
    int at = firstFrom(token);
    return at < count ? tokens[at] : NONE;
  }

  private int firstFrom(int token) {
    if (count > 0 && tokens[count - 1] < token) {
      return count; // As it is where places are added in text order.
    }
    int at = Arrays.binarySearch(tokens, 0, count, token);
    return at < 0 ? -at - 1 : at;
  }
}

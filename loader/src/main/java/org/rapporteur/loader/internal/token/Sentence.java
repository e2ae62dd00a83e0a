package org.rapporteur.loader.internal.token;

/**
 * A sentence as a range of tokens, its closing marks included.
 *
 * @param from the first token
 * @param to the token after the last
 * @param whole false for a piece of what is too long to be a sentence
 */
public record Sentence(int from, int to, boolean whole) {

  /** A whole sentence. */
  public Sentence(int from, int to) {
    this(from, to, true);
  }
}

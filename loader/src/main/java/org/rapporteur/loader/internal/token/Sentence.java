package org.rapporteur.loader.internal.token;

/**
 * A sentence as a range of tokens, its closing marks included.
 *
 * @param from the first token
 * @param to the token after the last
 */
public record Sentence(int from, int to) {}

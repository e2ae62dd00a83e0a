package org.rapporteur.loader.internal.token;

/**
 * A known phrase in the text.
 *
 * @param from its first token
 * @param to the token after its last
 * @param payload what the vocabulary resolves to its meaning
 */
public record PhraseMatch(int from, int to, int payload) {}

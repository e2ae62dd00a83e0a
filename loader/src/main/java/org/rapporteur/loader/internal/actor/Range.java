package org.rapporteur.loader.internal.actor;

/**
 * Some tokens, as a key. A number made of the two would not do: those of ranges of one token have
 * nearly the same hash.
 *
 * @param from the first
 * @param to the one after the last
 */
record Range(int from, int to) {}

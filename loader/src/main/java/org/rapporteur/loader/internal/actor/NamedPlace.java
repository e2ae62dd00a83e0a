package org.rapporteur.loader.internal.actor;

/**
 * A place where a text names an actor.
 *
 * @param from the first token of the name, title included
 * @param to the token after its last
 * @param actor the index of the actor in {@link NamedActors#actors()}
 * @param naming in which way
 */
public record NamedPlace(int from, int to, int actor, Naming naming) {}

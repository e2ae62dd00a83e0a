package org.rapporteur.loader.internal.actor;

/** In which way a text names an actor at a place. */
public enum Naming {
  /** By name, title and name, abbreviation or surname: a mention of the actor. */
  NAME,
  /** By its seat of government, acting: Tokyo. A mention of the actor. */
  CAPITAL,
  /**
   * By an adjective or word for its people: Japanese, "the Japanese side". Not a mention by itself,
   * but it tells who is meant.
   */
  DEMONYM
}

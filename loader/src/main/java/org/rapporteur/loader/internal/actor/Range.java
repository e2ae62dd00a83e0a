package org.rapporteur.loader.internal.actor;

/**
 * Some tokens, as a key. A number made of the two would not do: those of ranges of one token have
 * nearly the same hash.
 *
 * @param from the first
 * @param to the one after the last
 */
record Range(int from, int to) {

  // Written out, since what a record has by itself is put together when it is first used.
  @Override
  public boolean equals(Object other) {
    return other instanceof Range range && range.from == from && range.to == to;
  }

  @Override
  public int hashCode() {
    return 31 * from + to;
  }
}

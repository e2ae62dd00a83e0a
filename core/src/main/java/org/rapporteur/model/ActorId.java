package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * The identity of an actor, derived from its kind and canonical name. Immutable and thread-safe;
 * ordered by its text form.
 *
 * @param value a UUID of version 5
 * @since 0.1.0
 */
public record ActorId(@JsonValue UUID value) implements Comparable<ActorId> {

  /**
   * The id of the actor of this kind and name.
   *
   * @param kind what sort of actor it is
   * @param name its canonical name
   * @return its id
   */
  public static ActorId of(ActorKind kind, String name) {
    return new ActorId(NameUuid.of("actor", kind.name(), name));
  }

  /**
   * Reads an id.
   *
   * @param text its text form, 36 characters in lower case
   * @return the id
   * @throws IllegalArgumentException if it is not a UUID
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ActorId parse(String text) {
    return new ActorId(NameUuid.parse(text));
  }

  // Written out, since what a record has by itself is put together when it is first used.
  @Override
  public boolean equals(Object other) {
    return other instanceof ActorId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(ActorId other) {
    return toString().compareTo(other.toString());
  }

  /** The 36 characters of the UUID. */
  @Override
  public String toString() {
    return value.toString();
  }
}

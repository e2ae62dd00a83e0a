package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.rapporteur.text.TextSpan;

/**
 * The identity of a session, derived from its source and place. Immutable and thread-safe; ordered
 * by its text form.
 *
 * @param value a UUID of version 5
 * @since 0.1.0
 */
public record SessionId(@JsonValue UUID value) implements Comparable<SessionId> {

  /**
   * The id of the session that starts and ends there.
   *
   * @param source the source that reports it
   * @param span all of its text
   * @return its id
   */
  public static SessionId of(SourceId source, TextSpan span) {
    return new SessionId(NameUuid.of("session", source, span));
  }

  /**
   * Reads an id.
   *
   * @param text its text form, 36 characters in lower case
   * @return the id
   * @throws IllegalArgumentException if it is not a UUID
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SessionId parse(String text) {
    return new SessionId(NameUuid.parse(text));
  }

  // Written out, since what a record has by itself is put together when it is first used.
  @Override
  public boolean equals(Object other) {
    return other instanceof SessionId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(SessionId other) {
    return toString().compareTo(other.toString());
  }

  /** The 36 characters of the UUID. */
  @Override
  public String toString() {
    return value.toString();
  }
}

package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.rapporteur.text.SourceText;

/**
 * The identity of a source, derived from its canonical text: the same text twice has one id.
 * Immutable and thread-safe; ordered by its text form.
 *
 * @param value a UUID of version 5
 * @since 0.1.0
 */
public record SourceId(@JsonValue UUID value) implements Comparable<SourceId> {

  /**
   * The id of the source with this text.
   *
   * @param text the canonical text
   * @return its id
   */
  public static SourceId of(SourceText text) {
    return new SourceId(NameUuid.of("source", text));
  }

  /**
   * Reads an id.
   *
   * @param text its text form, 36 characters in lower case
   * @return the id
   * @throws IllegalArgumentException if it is not a UUID
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SourceId parse(String text) {
    return new SourceId(NameUuid.parse(text));
  }

  // Written out, since what a record has by itself is put together when it is first used.
  @Override
  public boolean equals(Object other) {
    return other instanceof SourceId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(SourceId other) {
    return toString().compareTo(other.toString());
  }

  /** The 36 characters of the UUID. */
  @Override
  public String toString() {
    return value.toString();
  }
}

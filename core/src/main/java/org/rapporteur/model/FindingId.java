package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.rapporteur.text.TextSpan;

/**
 * The identity of a finding, derived from its source, type and place. Immutable and thread-safe;
 * ordered by its text form.
 *
 * @param value a UUID of version 5
 */
public record FindingId(@JsonValue UUID value) implements Comparable<FindingId> {

  /**
   * The id of the finding of this type at this place.
   *
   * @param source the source that states it
   * @param kind recommendation or risk
   * @param span the place of its quote
   * @return its id
   */
  public static FindingId of(SourceId source, FindingKind kind, TextSpan span) {
    return new FindingId(NameUuid.of("finding", source.toString(), kind.name(), span.toString()));
  }

  /**
   * Reads an id.
   *
   * @param text its text form, 36 characters in lower case
   * @return the id
   * @throws IllegalArgumentException if it is not a UUID
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FindingId parse(String text) {
    return new FindingId(NameUuid.parse(text));
  }

  @Override
  public int compareTo(FindingId other) {
    return toString().compareTo(other.toString());
  }

  /** The 36 characters of the UUID. */
  @Override
  public String toString() {
    return value.toString();
  }
}

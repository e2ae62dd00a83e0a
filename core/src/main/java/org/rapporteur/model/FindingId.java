package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.rapporteur.text.TextSpan;

/**
 * The identity of a finding, derived from its source, type and place. Immutable and thread-safe;
 * ordered by its text form.
 *
 * @since 0.1.0
 */
public final class FindingId implements Comparable<FindingId> {

  // No object of its own for the UUID: a corpus holds as many as it has findings.
  private final long high;
  private final long low;

  private FindingId(UUID value) {
    this.high = value.getMostSignificantBits();
    this.low = value.getLeastSignificantBits();
  }

  /**
   * The id of the finding of this type at this place.
   *
   * @param source the source that states it
   * @param kind recommendation or risk
   * @param span the place of its quote
   * @return its id
   */
  public static FindingId of(SourceId source, FindingKind kind, TextSpan span) {
    return new FindingId(NameUuid.of("finding", source, kind.name(), span));
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

  /**
   * The id as a number.
   *
   * @return a UUID of version 5
   */
  @JsonValue
  public UUID value() {
    return new UUID(high, low);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FindingId id && id.high == high && id.low == low;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(high ^ low);
  }

  @Override
  public int compareTo(FindingId other) {
    return toString().compareTo(other.toString());
  }

  /** The 36 characters of the UUID. */
  @Override
  public String toString() {
    return value().toString();
  }
}

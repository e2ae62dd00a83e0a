package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The identity of a rule of extraction: a short name in lower case, such as {@code
 * prescription.modal}. Immutable and thread-safe; ordered by name.
 *
 * @param value lower-case words, digits and separators
 * @since 0.1.0
 */
public record RuleId(@JsonValue String value) implements Comparable<RuleId> {

  /**
   * Checks the form.
   *
   * @param value lower-case words, digits and separators
   * @throws IllegalArgumentException if the name has another form
   */
  public RuleId {
    if (!ShortName.fits(value, ".-")) {
      throw new IllegalArgumentException("not the id of a rule of extraction: \"" + value + '"');
    }
  }

  /**
   * The id of that name.
   *
   * @param value lower-case words, digits and separators
   * @return the id
   * @throws IllegalArgumentException if the name has another form
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  // Written out, since what a record has by itself is put together when it is first used.
  @Override
  public boolean equals(Object other) {
    return other instanceof RuleId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  /** The name. */
  @Override
  public String toString() {
    return value;
  }
}

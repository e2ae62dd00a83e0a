package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The identity of an entry of the codebook: a short name in lower case, such as {@code
 * defense-spending}. Immutable and thread-safe; ordered by name.
 *
 * @param value lower-case words, digits and separators
 * @since 0.1.0
 */
public record IssueId(@JsonValue String value) implements Comparable<IssueId> {

  /**
   * Checks the form.
   *
   * @param value lower-case words, digits and separators
   * @throws IllegalArgumentException if the name has another form
   */
  public IssueId {
    if (!ShortName.fits(value, "-")) {
      throw new IllegalArgumentException(
          "not the id of an entry of the codebook: \"" + value + '"');
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
  public static IssueId of(String value) {
    return new IssueId(value);
  }

  // Written out, since what a record has by itself is put together when it is first used.
  @Override
  public boolean equals(Object other) {
    return other instanceof IssueId id && id.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public int compareTo(IssueId other) {
    return value.compareTo(other.value);
  }

  /** The name. */
  @Override
  public String toString() {
    return value;
  }
}

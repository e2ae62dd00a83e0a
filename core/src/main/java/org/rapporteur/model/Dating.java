package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A date of a source or event and how it is known.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableDating.class)
@JsonPropertyOrder({"date", "basis", "evidence"})
public interface Dating extends WithDating {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The date, as exact as it is known.
   *
   * @return the date
   */
  PartialDate date();

  /**
   * How it is known.
   *
   * @return the basis
   */
  DateBasis basis();

  /**
   * The words it was read from.
   *
   * @return the evidence; present unless the basis is {@code METADATA}
   */
  Optional<Evidence> evidence();

  /**
   * Refuses a date that nothing in the text shows.
   *
   * @throws IllegalArgumentException if there is no evidence and the basis is not {@code METADATA}
   */
  @Value.Check
  default void check() {
    if (evidence().isEmpty() && basis() != DateBasis.METADATA) {
      throw new IllegalArgumentException(
          "date " + date() + " is " + basis() + " but has no evidence");
    }
  }

  /** Builds a dating; mutable, for use by a single thread. */
  class Builder extends ImmutableDating.Builder {
    Builder() {}
  }
}

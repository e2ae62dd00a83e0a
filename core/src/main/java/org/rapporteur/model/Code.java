package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A code by which a public list knows an actor or issue.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableCode.class)
@JsonPropertyOrder({"scheme", "value"})
public interface Code extends WithCode {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The list.
   *
   * @return the scheme
   */
  CodeScheme scheme();

  /**
   * The code in that list.
   *
   * @return for example {@code JP}, {@code Q17}, {@code 1807}
   */
  String value();

  /**
   * Refuses a blank code.
   *
   * @throws IllegalArgumentException if the value is blank
   */
  @Value.Check
  default void check() {
    NotBlank.check("value of a code", value());
  }

  /** Builds a code; mutable, for use by a single thread. */
  class Builder extends ImmutableCode.Builder {
    Builder() {}
  }
}

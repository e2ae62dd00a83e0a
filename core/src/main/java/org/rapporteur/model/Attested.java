package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A value of a source's description, such as its title or event, with the words that attest it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableAttested.class)
@JsonPropertyOrder({"value", "evidence"})
public interface Attested extends WithAttested {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The value, in clean form.
   *
   * @return never blank
   */
  String value();

  /**
   * The words it was read from.
   *
   * @return the evidence, or empty if it comes from outside the text, such as a file name or a page
   *     header
   */
  Optional<Evidence> evidence();

  /**
   * Refuses a blank value.
   *
   * @throws IllegalArgumentException if the value is blank
   */
  @Value.Check
  default void check() {
    NotBlank.check("attested value", value());
  }

  /** Builds an attested value; mutable, for use by a single thread. */
  class Builder extends ImmutableAttested.Builder {
    Builder() {}
  }
}

package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A person who wrote, translated or otherwise made a document, as it names them.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableContributor.class)
@JsonPropertyOrder({"name", "role", "description", "evidence"})
public interface Contributor extends WithContributor {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The person's name.
   *
   * @return the name as written
   */
  String name();

  /**
   * What they did.
   *
   * @return the role
   */
  ContributorRole role();

  /**
   * Office or affiliation, in the document's own words.
   *
   * @return for example {@code Senior News Editor}, or empty
   */
  Optional<String> description();

  /**
   * The words it was read from.
   *
   * @return the evidence, or empty if it comes from outside the text
   */
  Optional<Evidence> evidence();

  /**
   * Refuses a blank name.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  @Value.Check
  default void check() {
    NotBlank.check("name of a contributor", name());
  }

  /** Builds a contributor; mutable, for use by a single thread. */
  class Builder extends ImmutableContributor.Builder {
    Builder() {}
  }
}

package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An entry of the codebook: a topic of policy that findings and sources are about.
 *
 * <p>Its parent groups it with others; numbers of other schemes are codes, not parents.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableIssue.class)
@JsonPropertyOrder({"id", "label", "definition", "parent", "codes"})
public interface Issue extends WithIssue {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The entry's name.
   *
   * @return the id
   */
  IssueId id();

  /**
   * How it is shown to people.
   *
   * @return a short title
   */
  String label();

  /**
   * What counts as it.
   *
   * @return one sentence
   */
  String definition();

  /**
   * The wider issue it belongs to.
   *
   * @return the parent, or empty
   */
  Optional<IssueId> parent();

  /**
   * Its numbers in public lists.
   *
   * @return in the order of the codebook
   */
  List<Code> codes();

  /**
   * Refuses a blank label or definition.
   *
   * @throws IllegalArgumentException if one of them is blank
   */
  @Value.Check
  default void check() {
    NotBlank.check("label of an issue", label());
    NotBlank.check("definition of an issue", definition());
  }

  /** Builds an issue; mutable, for use by a single thread. */
  class Builder extends ImmutableIssue.Builder {
    Builder() {}
  }
}

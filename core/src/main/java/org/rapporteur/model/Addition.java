package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A finding that was missed stands at this place.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableAddition.class)
@JsonPropertyOrder({"anchor", "finding", "reviewer", "note"})
@JsonTypeName("ADD")
public non-sealed interface Addition extends WithAddition, Correction {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Adds a finding.
   *
   * @param source the source that states it
   * @param finding the missing finding
   * @return the addition
   * @throws IllegalArgumentException if the words do not stand there in the source
   */
  static Addition of(Source source, Finding finding) {
    return builder().anchor(Anchor.of(source, finding)).finding(Stated.of(finding)).build();
  }

  /**
   * What the reviewer points at.
   *
   * @return the place of the missing finding
   */
  @Override
  Anchor anchor();

  /**
   * What the text says there.
   *
   * @return a finding without session, rule, cues and frame, which a corpus adds
   */
  Finding finding();

  /**
   * Who decided so.
   *
   * @return a name or initials, or empty
   */
  @Override
  Optional<String> reviewer();

  /**
   * Why.
   *
   * @return a remark, or empty
   */
  @Override
  Optional<String> note();

  @Override
  default Optional<Finding> stated() {
    return Optional.of(finding());
  }

  /**
   * Refuses a finding that is not the one at the anchor or carries more than a person states, and a
   * blank name or remark.
   *
   * @throws IllegalArgumentException naming the value
   */
  @Value.Check
  default void check() {
    Stated.check(this);
    Stated.checkPlace(this);
  }

  /** Builds an addition; mutable, for use by a single thread. */
  class Builder extends ImmutableAddition.Builder {
    Builder() {}
  }
}

package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * There is no such finding at this place: the words do not say it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableRejection.class)
@JsonPropertyOrder({"anchor", "reviewer", "note"})
@JsonTypeName("REJECT")
public non-sealed interface Rejection extends WithRejection, Correction {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Rejects a finding.
   *
   * @param source the source that states it
   * @param finding the wrong finding
   * @return the rejection
   * @throws IllegalArgumentException if the words do not stand there in the source
   */
  static Rejection of(Source source, Finding finding) {
    return builder().anchor(Anchor.of(source, finding)).build();
  }

  /**
   * What the reviewer points at.
   *
   * @return the wrong finding
   */
  @Override
  Anchor anchor();

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
    return Optional.empty();
  }

  /**
   * Refuses a blank name or remark.
   *
   * @throws IllegalArgumentException if one of them is blank
   */
  @Value.Check
  default void check() {
    Stated.check(this);
  }

  /** Builds a rejection; mutable, for use by a single thread. */
  class Builder extends ImmutableRejection.Builder {
    Builder() {}
  }
}

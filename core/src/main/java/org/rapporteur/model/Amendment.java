package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The finding at this place should read otherwise: any field of it may change, its words and kind
 * included.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableAmendment.class)
@JsonPropertyOrder({"anchor", "finding", "reviewer", "note"})
@JsonTypeName("AMEND")
public non-sealed interface Amendment extends WithAmendment, Correction {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Amends a finding.
   *
   * @param source the source that states it
   * @param finding the finding as it is
   * @param amended the finding as it should be, of the same source
   * @return the amendment
   * @throws IllegalArgumentException if the words of one of them do not stand there in the source
   */
  static Amendment of(Source source, Finding finding, Finding amended) {
    Anchors.check(source, amended.evidence());
    return builder().anchor(Anchor.of(source, finding)).finding(Stated.of(amended)).build();
  }

  /**
   * What the reviewer points at.
   *
   * @return the finding as it was
   */
  @Override
  Anchor anchor();

  /**
   * What the text says, possibly by other words of it.
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
   * Refuses a finding of another source or with more than a person states, and a blank name or
   * remark.
   *
   * @throws IllegalArgumentException naming the value
   */
  @Value.Check
  default void check() {
    Stated.check(this);
  }

  /** Builds an amendment; mutable, for use by a single thread. */
  class Builder extends ImmutableAmendment.Builder {
    Builder() {}
  }
}

package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a corpus remembers of a rule that was used on it, so that a finding can be explained without
 * the library that made it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableRuleNote.class)
@JsonPropertyOrder({"id", "sentence", "version"})
public interface RuleNote extends WithRuleNote {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The rule.
   *
   * @return its id
   */
  RuleId id();

  /**
   * What the rule says, in one sentence.
   *
   * @return plain English
   */
  String sentence();

  /**
   * The version of the rule set it belongs to.
   *
   * @return for example {@code 1}
   */
  String version();

  /**
   * Refuses a blank sentence or version.
   *
   * @throws IllegalArgumentException if one of them is blank
   */
  @Value.Check
  default void check() {
    NotBlank.check("sentence of a rule", sentence());
    NotBlank.check("version of a rule", version());
  }

  /** Builds a rule note; mutable, for use by a single thread. */
  class Builder extends ImmutableRuleNote.Builder {
    Builder() {}
  }
}

package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.text.Quote;
import org.rapporteur.text.TextSpan;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The words that make a statement, and how they came to be read so.
 *
 * <p>Its quote is exact: the source's text holds these characters at this place. Cues are the words
 * that set the rule off and may lie outside the quote, such as the heading of a list; the frame is
 * the reporting clause, such as "it was suggested that".
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableEvidence.class)
@JsonPropertyOrder({"source", "quote", "cues", "frame", "origin", "rule", "tier"})
public interface Evidence extends WithEvidence {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The source that is quoted.
   *
   * @return its id
   */
  SourceId source();

  /**
   * The words and their place.
   *
   * @return an exact quote of the source's text
   */
  Quote quote();

  /**
   * The words that showed it.
   *
   * @return their places in text order, possibly none
   */
  List<TextSpan> cues();

  /**
   * The reporting clause around it.
   *
   * @return its place, or empty if the text speaks directly
   */
  Optional<TextSpan> frame();

  /**
   * Who read it so.
   *
   * @return the origin
   */
  Origin origin();

  /**
   * The rule that read it so.
   *
   * @return the rule, present if the origin is {@code RULE}
   */
  Optional<RuleId> rule();

  /**
   * How sure the reading is.
   *
   * @return the tier
   */
  Tier tier();

  /**
   * Where the quote stands.
   *
   * @return its span in the source's text
   */
  @JsonIgnore
  default TextSpan span() {
    return quote().span();
  }

  /**
   * Refuses evidence of a rule that is not named.
   *
   * @throws IllegalArgumentException if the origin is {@code RULE} and no rule is given, or the
   *     quote is empty
   */
  @Value.Check
  default void check() {
    if (origin() == Origin.RULE && rule().isEmpty()) {
      throw new IllegalArgumentException("evidence of origin RULE names no rule: " + quote());
    }
    if (quote().start() == quote().end()) {
      throw new IllegalArgumentException("evidence without words at " + span());
    }
  }

  /** Builds an evidence; mutable, for use by a single thread. */
  class Builder extends ImmutableEvidence.Builder {
    Builder() {}
  }
}

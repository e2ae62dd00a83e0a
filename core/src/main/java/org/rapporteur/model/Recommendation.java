package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.text.Quote;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Somebody should do, avoid or aim for something: a prescription that the author, a panel or a
 * named actor voices.
 *
 * <p>The parts follow the institutional grammar of Crawford and Ostrom (1995): attribute
 * (addressees), deontic (strength and polarity), aim and object (action).
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableRecommendation.class)
@JsonPropertyOrder({
  "id",
  "evidence",
  "attribution",
  "issues",
  "session",
  "addressees",
  "action",
  "polarity",
  "strength"
})
@JsonTypeName("RECOMMENDATION")
public non-sealed interface Recommendation extends WithRecommendation, Finding {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The finding's identity.
   *
   * @return derived from source, type and span
   */
  @Override
  FindingId id();

  /**
   * The words that make it.
   *
   * @return the evidence
   */
  @Override
  Evidence evidence();

  /**
   * Whose view it is.
   *
   * @return the author's, the panel's or a named actor's
   */
  @Override
  Attribution attribution();

  /**
   * What it is about.
   *
   * @return one to three issues as a rule, the foremost first
   */
  @Override
  List<IssueId> issues();

  /**
   * The session it was voiced in.
   *
   * @return the session, or empty
   */
  @Override
  Optional<SessionId> session();

  /**
   * Who should act.
   *
   * @return actors that are named or clearly implied; empty if nobody is
   */
  List<ActorId> addressees();

  /**
   * What is to be done, without frame, addressee and modal; for an avoided act the act itself.
   *
   * @return exact words from inside the quote
   */
  Quote action();

  /**
   * Whether the act is asked for or warned against.
   *
   * @return the polarity
   */
  Polarity polarity();

  /**
   * How binding it is put.
   *
   * @return the strength
   */
  Strength strength();

  @Override
  default FindingKind kind() {
    return FindingKind.RECOMMENDATION;
  }

  /**
   * Refuses an id that does not follow from source, type and place and an action outside the quote.
   *
   * @throws IllegalArgumentException if the id is not {@link FindingId#of} or the action is not
   *     inside the quote
   */
  @Value.Check
  default void check() {
    Findings.checkId(this);
    if (!evidence().span().contains(action().span())) {
      throw new IllegalArgumentException(
          "action " + action() + " lies outside the quote " + evidence().quote());
    }
  }

  /** Builds a recommendation; mutable, for use by a single thread. */
  class Builder extends ImmutableRecommendation.Builder {
    Builder() {}
  }
}

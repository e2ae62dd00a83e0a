package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Something harmful that may happen, is feared, threatened or expected.
 *
 * <p>A risk has no polarity: a denied or remote one is {@link Likelihood#UNLIKELY}.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableRisk.class)
@JsonPropertyOrder({
  "id",
  "evidence",
  "attribution",
  "issues",
  "session",
  "cause",
  "affected",
  "likelihood",
  "icd203"
})
@JsonTypeName("RISK")
public non-sealed interface Risk extends WithRisk, Finding {

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
   * Whose conduct creates it.
   *
   * @return actors; empty if nobody is named
   */
  List<ActorId> cause();

  /**
   * Who is harmed.
   *
   * @return actors; empty if nobody is named
   */
  List<ActorId> affected();

  /**
   * How likely it is put.
   *
   * @return the likelihood
   */
  Likelihood likelihood();

  /**
   * The term of ICD 203, where the text uses one.
   *
   * @return the term, or empty
   */
  Optional<Icd203> icd203();

  @Override
  default FindingKind kind() {
    return FindingKind.RISK;
  }

  /**
   * Refuses an id that does not follow from source, type and place.
   *
   * @throws IllegalArgumentException if the id is not {@link FindingId#of}
   */
  @Value.Check
  default void check() {
    Findings.checkId(this);
  }

  /** Builds a risk; mutable, for use by a single thread. */
  class Builder extends ImmutableRisk.Builder {
    Builder() {}
  }
}

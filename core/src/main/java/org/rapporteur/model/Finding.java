package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.text.Quote;

/**
 * What was found in a text: a {@link Recommendation} or a {@link Risk}.
 *
 * <p>All findings are immutable and thread-safe.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(Recommendation.class), @JsonSubTypes.Type(Risk.class)})
public sealed interface Finding permits Recommendation, Risk {

  /**
   * The finding's identity.
   *
   * @return derived from source, type and span
   */
  FindingId id();

  /**
   * The words that make it.
   *
   * @return the evidence
   */
  Evidence evidence();

  /**
   * Whose view it is.
   *
   * @return the author's, the panel's or a named actor's
   */
  Attribution attribution();

  /**
   * What it is about.
   *
   * @return one to three issues as a rule, the foremost first
   */
  List<IssueId> issues();

  /**
   * The session it was voiced in.
   *
   * @return the session, or empty
   */
  Optional<SessionId> session();

  /**
   * Recommendation or risk.
   *
   * @return the kind
   */
  @JsonIgnore
  FindingKind kind();

  /**
   * The exact words and their place.
   *
   * @return the quote of the evidence
   */
  @JsonIgnore
  default Quote quote() {
    return evidence().quote();
  }

  /**
   * Whether a person vouches for it: coded it, added it, or confirmed or amended what the library
   * read. Its rule, if it has one, is the one that first proposed it.
   *
   * @return true if its evidence has the origin {@code HUMAN}
   */
  @JsonIgnore
  default boolean reviewed() {
    return evidence().origin() == Origin.HUMAN;
  }

  /**
   * Answers differently for the two kinds, with no cast.
   *
   * @param <R> the type of the answer
   * @param recommendation what to answer for a recommendation
   * @param risk what to answer for a risk
   * @return the answer
   */
  default <R> R match(
      Function<? super Recommendation, ? extends R> recommendation,
      Function<? super Risk, ? extends R> risk) {
    return this instanceof Recommendation r ? recommendation.apply(r) : risk.apply((Risk) this);
  }
}

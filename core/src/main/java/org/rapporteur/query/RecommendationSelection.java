package org.rapporteur.query;

import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Strength;

/**
 * Recommendations, and what can be asked of them only.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RecommendationSelection
    extends FindingCriteria<Recommendation, RecommendationSelection> {

  RecommendationSelection(Query query) {
    super(query);
  }

  /**
   * Recommendations that ask an actor to act.
   *
   * @param actor its name or an alias
   * @return the narrowed selection; empty if the corpus knows no such actor
   */
  public RecommendationSelection addressedTo(String actor) {
    return narrowed(Term.ADDRESSEE, index().lookup().actor(actor));
  }

  /**
   * Recommendations that ask an actor to act.
   *
   * @param actor its id
   * @return the narrowed selection
   */
  public RecommendationSelection addressedTo(ActorId actor) {
    return narrowed(Term.ADDRESSEE, index().lookup().actor(actor));
  }

  /**
   * Recommendations that ask an actor of a kind to act.
   *
   * @param kind the kind
   * @return the narrowed selection
   */
  public RecommendationSelection addressedTo(ActorKind kind) {
    return narrowed(Term.ADDRESSEE, index().lookup().actor(kind));
  }

  /**
   * Recommendations that are put at least as binding as a strength.
   *
   * @param weakest the weakest strength that is wanted
   * @return the narrowed selection
   */
  public RecommendationSelection atLeast(Strength weakest) {
    return narrowed(Trait.LEVEL, -1 << weakest.ordinal());
  }

  /**
   * Recommendations that ask for an act, or that warn against one.
   *
   * @param polarity which of them
   * @return the narrowed selection
   */
  public RecommendationSelection ofPolarity(Polarity polarity) {
    return narrowed(Trait.POLARITY, 1 << polarity.ordinal());
  }

  @Override
  RecommendationSelection of(Query newQuery) {
    return new RecommendationSelection(newQuery);
  }

  @Override
  Recommendation cast(Finding finding) {
    return (Recommendation) finding;
  }
}

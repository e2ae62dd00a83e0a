package org.rapporteur.query;

import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Risk;

/**
 * Risks, and what can be asked of them only.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RiskSelection extends FindingCriteria<Risk, RiskSelection> {

  RiskSelection(Query query) {
    super(query);
  }

  /**
   * Risks that the conduct of an actor creates.
   *
   * @param actor its name or an alias
   * @return the narrowed selection; empty if the corpus knows no such actor
   */
  public RiskSelection causedBy(String actor) {
    return narrowed(Term.CAUSE, index().lookup().actor(actor));
  }

  /**
   * Risks that the conduct of an actor creates.
   *
   * @param actor its id
   * @return the narrowed selection
   */
  public RiskSelection causedBy(ActorId actor) {
    return narrowed(Term.CAUSE, index().lookup().actor(actor));
  }

  /**
   * Risks that the conduct of an actor of a kind creates.
   *
   * @param kind the kind
   * @return the narrowed selection
   */
  public RiskSelection causedBy(ActorKind kind) {
    return narrowed(Term.CAUSE, index().lookup().actor(kind));
  }

  /**
   * Risks that harm an actor.
   *
   * @param actor its name or an alias
   * @return the narrowed selection; empty if the corpus knows no such actor
   */
  public RiskSelection affecting(String actor) {
    return narrowed(Term.AFFECTED, index().lookup().actor(actor));
  }

  /**
   * Risks that harm an actor.
   *
   * @param actor its id
   * @return the narrowed selection
   */
  public RiskSelection affecting(ActorId actor) {
    return narrowed(Term.AFFECTED, index().lookup().actor(actor));
  }

  /**
   * Risks that harm an actor of a kind.
   *
   * @param kind the kind
   * @return the narrowed selection
   */
  public RiskSelection affecting(ActorKind kind) {
    return narrowed(Term.AFFECTED, index().lookup().actor(kind));
  }

  /**
   * Risks that are put at least as likely as a likelihood.
   *
   * @param least the least likelihood that is wanted
   * @return the narrowed selection
   */
  public RiskSelection atLeast(Likelihood least) {
    return narrowed(Trait.LEVEL, -1 << least.ordinal());
  }

  @Override
  RiskSelection of(Query newQuery) {
    return new RiskSelection(newQuery);
  }

  @Override
  Risk cast(Finding finding) {
    return (Risk) finding;
  }
}

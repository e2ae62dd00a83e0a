package org.rapporteur.testing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Icd203;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Risk;

/**
 * Assertions about what harm is feared.
 *
 * @since 0.1.0
 */
public class RiskAssert extends AbstractFindingAssert<RiskAssert, Risk> {

  static final Kind<RiskAssert, Risk> KIND =
      new Kind<>(RiskAssert.class, Risk.class, RiskAssert::new, "risk", Portraits::of);

  /**
   * An assertion about one risk.
   *
   * @param actual the risk
   */
  public RiskAssert(@Nullable Risk actual) {
    super(actual, KIND);
  }

  /**
   * Keeps those that an actor's conduct creates.
   *
   * @param name name or alias of the actor
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public RiskAssert causedBy(String name) {
    return narrow(() -> Cast.actor(known(), "caused by", name, Risk::cause));
  }

  /**
   * Keeps those that name nobody whose conduct creates them.
   *
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public RiskAssert causedByNobody() {
    return narrow(Criterion.of("caused by nobody", risk -> risk.cause().isEmpty()));
  }

  /**
   * Keeps those that harm an actor.
   *
   * @param name name or alias of the actor
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public RiskAssert affecting(String name) {
    return narrow(() -> Cast.actor(known(), "affecting", name, Risk::affected));
  }

  /**
   * Keeps those that name nobody who is harmed.
   *
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public RiskAssert affectingNobody() {
    return narrow(Criterion.of("affecting nobody", risk -> risk.affected().isEmpty()));
  }

  /**
   * Keeps those that are put as likely as that.
   *
   * @param likelihood the likelihood
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public RiskAssert withLikelihood(Likelihood likelihood) {
    return narrow(
        Criterion.<Risk>of("with likelihood " + likelihood, risk -> risk.likelihood() == likelihood)
            .nearBy(risk -> Nearness.of(likelihood, risk.likelihood())));
  }

  /**
   * Keeps those whose text uses a term of ICD 203.
   *
   * @param term the term
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public RiskAssert withIcd203(Icd203 term) {
    Optional<Icd203> wanted = Optional.of(term);
    return narrow(
        Criterion.<Risk>of("in the ICD 203 term " + term, risk -> risk.icd203().equals(wanted))
            .nearBy(risk -> risk.icd203().map(found -> Nearness.of(term, found)).orElse(0.0)));
  }
}

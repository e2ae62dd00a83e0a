package org.rapporteur.testing;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Strength;

/**
 * Assertions about who should do what.
 *
 * @since 0.1.0
 */
public class RecommendationAssert
    extends AbstractFindingAssert<RecommendationAssert, Recommendation> {

  static final Kind<RecommendationAssert, Recommendation> KIND =
      new Kind<>(
          RecommendationAssert.class,
          Recommendation.class,
          RecommendationAssert::new,
          "recommendation",
          Portraits::of);

  /**
   * An assertion about one recommendation.
   *
   * @param actual the recommendation
   */
  public RecommendationAssert(@Nullable Recommendation actual) {
    super(actual, KIND);
  }

  /**
   * Keeps those that an actor should follow.
   *
   * @param name name or alias of the actor
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public RecommendationAssert addressedTo(String name) {
    return narrow(() -> addressedTo(known(), name));
  }

  static Criterion<Recommendation> addressedTo(Corpus corpus, String name) {
    return Cast.actor(corpus, "addressed to", name, Recommendation::addressees);
  }

  /**
   * Keeps those that name nobody who should act.
   *
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public RecommendationAssert addressedToNobody() {
    return narrow(Criterion.of("addressed to nobody", r -> r.addressees().isEmpty()));
  }

  /**
   * Keeps those that ask for an act.
   *
   * @param action how the act reads, such as {@code containing("stockpile")}
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public RecommendationAssert toDo(Predicate<String> action) {
    return narrow(action("to do something ", Polarity.DO, action));
  }

  /**
   * Keeps those that warn against an act.
   *
   * @param action how the act reads, such as {@code containing("stockpile")}
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public RecommendationAssert toAvoid(Predicate<String> action) {
    return narrow(action("to avoid something ", Polarity.AVOID, action));
  }

  private static Criterion<Recommendation> action(
      String phrase, Polarity polarity, Predicate<String> action) {
    Wording wording = Wording.of(action);
    return Criterion.<Recommendation>of(
            phrase + wording, r -> r.polarity() == polarity && wording.test(r.action().text()))
        .nearBy(r -> wording.nearness(r.action().text()));
  }

  /**
   * Keeps those that are put as binding as that.
   *
   * @param strength the strength
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public RecommendationAssert withStrength(Strength strength) {
    return narrow(
        Criterion.<Recommendation>of("with strength " + strength, r -> r.strength() == strength)
            .nearBy(r -> Nearness.of(strength, r.strength())));
  }
}

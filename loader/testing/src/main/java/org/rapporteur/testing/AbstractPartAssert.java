package org.rapporteur.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;

/**
 * Assertions about a part of the written record (all of a corpus, a source, a session): what is
 * recommended, feared and mentioned in it.
 *
 * <p>Actors are named by canonical name or alias, issues by id or label; an issue stands for those
 * below it as well.
 *
 * @param <SELF> the assertion's own type
 * @param <T> the part
 * @since 0.1.0
 */
public abstract class AbstractPartAssert<SELF extends AbstractPartAssert<SELF, T>, T>
    extends AbstractRapporteurAssert<SELF, T> {

  AbstractPartAssert(@Nullable T actual, Kind<SELF, T> kind, Optional<Corpus> corpus) {
    super(actual, kind, corpus);
  }

  /** Whether a finding stands in one of the candidates. */
  abstract boolean holds(Finding finding);

  /** Whether a mention stands in one of the candidates. */
  abstract boolean holds(Mention mention);

  /** How messages say which parts these are; empty for a whole corpus. */
  abstract Optional<String> where();

  /**
   * Something is recommended.
   *
   * @return an assertion about the recommendations
   * @throws AssertionError if there are none
   */
  public RecommendationAssert recommends() {
    return next(RecommendationAssert.KIND, () -> recommendations().some());
  }

  /**
   * Something is recommended to an actor.
   *
   * @param addressee who should act, by name or alias
   * @return an assertion about the recommendations to that actor
   * @throws AssertionError if there are none
   */
  public RecommendationAssert recommends(String addressee) {
    return next(
        RecommendationAssert.KIND,
        () -> recommendations().narrow(RecommendationAssert.addressedTo(known(), addressee)));
  }

  /**
   * Nothing is recommended at all.
   *
   * @return this assertion
   * @throws AssertionError if something is
   */
  public SELF doesNotRecommend() {
    return hasNoRecommendation(all -> all);
  }

  /**
   * Nothing is recommended to an actor. This holds as well if the corpus knows no actor of that
   * name.
   *
   * @param addressee who should act, by name or alias
   * @return this assertion
   * @throws AssertionError if something is
   */
  public SELF doesNotRecommend(String addressee) {
    return hasNoRecommendation(all -> all.addressedTo(addressee));
  }

  /**
   * No recommendation fulfils some conditions together.
   *
   * <pre>{@code
   * assertThat(corpus).hasNoRecommendation(r -> r.addressedTo("Japan").withStrength(MAY).about("taiwan"));
   * }</pre>
   *
   * @param conditions what an offender would fulfil, step by step
   * @return this assertion
   * @throws AssertionError if one fulfils them
   */
  public SELF hasNoRecommendation(UnaryOperator<RecommendationAssert> conditions) {
    return none(RecommendationAssert.KIND, this::recommendations, conditions::apply);
  }

  /**
   * Some harm is feared.
   *
   * @return an assertion about the risks
   * @throws AssertionError if there are none
   */
  public RiskAssert fears() {
    return next(RiskAssert.KIND, () -> risks().some());
  }

  /**
   * Some harm is feared in certain words.
   *
   * @param words how the quote of the risk reads, such as {@code containing("blockade")}
   * @return an assertion about the risks that read so
   * @throws AssertionError if there are none
   */
  public RiskAssert fears(Predicate<String> words) {
    return next(RiskAssert.KIND, () -> risks().narrow(AbstractFindingAssert.quoting(words)));
  }

  /**
   * No harm is feared at all.
   *
   * @return this assertion
   * @throws AssertionError if some is
   */
  public SELF doesNotFear() {
    return hasNoRisk(all -> all);
  }

  /**
   * No harm is feared in certain words.
   *
   * @param words how the quote of a risk would read
   * @return this assertion
   * @throws AssertionError if a risk reads so
   */
  public SELF doesNotFear(Predicate<String> words) {
    return hasNoRisk(all -> all.saying(words));
  }

  /**
   * No risk fulfils some conditions together.
   *
   * @param conditions what an offender would fulfil, step by step
   * @return this assertion
   * @throws AssertionError if one fulfils them
   */
  public SELF hasNoRisk(UnaryOperator<RiskAssert> conditions) {
    return none(RiskAssert.KIND, this::risks, conditions::apply);
  }

  /**
   * An actor or issue is mentioned.
   *
   * @param name name or alias of an actor, or id or label of an issue
   * @return an assertion about the places where it is
   * @throws AssertionError if there are none
   */
  public MentionAssert mentions(String name) {
    return next(MentionAssert.KIND, () -> mentions().narrow(MentionAssert.of(known(), name)));
  }

  /**
   * An actor or issue is not mentioned. This holds as well if the corpus knows nothing of that
   * name.
   *
   * @param name name or alias of an actor, or id or label of an issue
   * @return this assertion
   * @throws AssertionError if it is
   */
  public SELF doesNotMention(String name) {
    return none(MentionAssert.KIND, this::mentions, all -> all.of(name));
  }

  private Selection<Recommendation> recommendations() {
    return selection(
        RecommendationAssert.KIND, known().recommendations().stream().filter(this::holds).toList());
  }

  private Selection<Risk> risks() {
    return selection(RiskAssert.KIND, known().risks().stream().filter(this::holds).toList());
  }

  private Selection<Mention> mentions() {
    return selection(MentionAssert.KIND, known().mentions().stream().filter(this::holds).toList());
  }

  private <U> Selection<U> selection(Kind<?, U> kind, List<U> things) {
    return new Selection<>(kind, Optional.of(known()), where().stream().toList(), things);
  }
}

package org.rapporteur.testing;

import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.loader.Problem;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;

/**
 * The assertions of {@link RapporteurAssertions} for soft assertions: mix it into a provider of
 * your own, or use {@link RapporteurSoftAssertions}.
 *
 * @since 0.1.0
 */
public interface RapporteurSoftAssertionsProvider extends SoftAssertionsProvider {

  /**
   * Begins a soft assertion about a corpus.
   *
   * @param actual what it is about
   * @return the assertion
   */
  default CorpusAssert assertThat(@Nullable Corpus actual) {
    return AbstractRapporteurAssert.softly(this, CorpusAssert.KIND, actual);
  }

  /**
   * Begins a soft assertion about a source.
   *
   * @param actual what it is about
   * @return the assertion
   */
  default SourceAssert assertThat(@Nullable Source actual) {
    return AbstractRapporteurAssert.softly(this, SourceAssert.KIND, actual);
  }

  /**
   * Begins a soft assertion about a session.
   *
   * @param actual what it is about
   * @return the assertion
   */
  default SessionAssert assertThat(@Nullable Session actual) {
    return AbstractRapporteurAssert.softly(this, SessionAssert.KIND, actual);
  }

  /**
   * Begins a soft assertion about an actor.
   *
   * @param actual what it is about
   * @return the assertion
   */
  default ActorAssert assertThat(@Nullable Actor actual) {
    return AbstractRapporteurAssert.softly(this, ActorAssert.KIND, actual);
  }

  /**
   * Begins a soft assertion about an issue.
   *
   * @param actual what it is about
   * @return the assertion
   */
  default IssueAssert assertThat(@Nullable Issue actual) {
    return AbstractRapporteurAssert.softly(this, IssueAssert.KIND, actual);
  }

  /**
   * Begins a soft assertion about a recommendation.
   *
   * @param actual what it is about
   * @return the assertion
   */
  default RecommendationAssert assertThat(@Nullable Recommendation actual) {
    return AbstractRapporteurAssert.softly(this, RecommendationAssert.KIND, actual);
  }

  /**
   * Begins a soft assertion about a risk.
   *
   * @param actual what it is about
   * @return the assertion
   */
  default RiskAssert assertThat(@Nullable Risk actual) {
    return AbstractRapporteurAssert.softly(this, RiskAssert.KIND, actual);
  }

  /**
   * Begins a soft assertion about a mention.
   *
   * @param actual what it is about
   * @return the assertion
   */
  default MentionAssert assertThat(@Nullable Mention actual) {
    return AbstractRapporteurAssert.softly(this, MentionAssert.KIND, actual);
  }

  /**
   * Begins a soft assertion about what came out of a batch of documents.
   *
   * @param actual what it is about
   * @return the assertion
   */
  default LoadResultAssert assertThat(@Nullable LoadResult actual) {
    return AbstractRapporteurAssert.softly(this, LoadResultAssert.KIND, actual);
  }

  /**
   * Begins a soft assertion about a problem.
   *
   * @param actual what it is about
   * @return the assertion
   */
  default ProblemAssert assertThat(@Nullable Problem actual) {
    return AbstractRapporteurAssert.softly(this, ProblemAssert.KIND, actual);
  }
}

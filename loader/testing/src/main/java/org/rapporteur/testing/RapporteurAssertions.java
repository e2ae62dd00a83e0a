package org.rapporteur.testing;

import org.jspecify.annotations.Nullable;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.loader.Problem;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;

/**
 * Where assertions about coded corpora begin. Import {@code assertThat} statically, beside that of
 * AssertJ if you need both.
 *
 * <pre>{@code
 * Corpus corpus = Fixtures.twoSourcesThatDisagreeAbout("tariffs");
 *
 * assertThat(corpus)
 *     .source("The Case For")
 *     .recommends("Japan")
 *     .toDo(containing("tariffs"))
 *     .about("tariffs")
 *     .withStrength(SHOULD)
 *     .attributedTo(AUTHOR);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class RapporteurAssertions {

  /** The author of the source speaks. */
  public static final Attribution AUTHOR = Attribution.author();

  /** A panel, or somebody of it who is not named, speaks. */
  public static final Attribution PANEL = Attribution.panel();

  private RapporteurAssertions() {}

  /**
   * Begins an assertion about a corpus.
   *
   * @param actual the corpus
   * @return the assertion
   */
  public static CorpusAssert assertThat(@Nullable Corpus actual) {
    return new CorpusAssert(actual);
  }

  /**
   * Begins an assertion about a source; say {@link SourceAssert#in} which corpus before its
   * findings are asked for.
   *
   * @param actual the source
   * @return the assertion
   */
  public static SourceAssert assertThat(@Nullable Source actual) {
    return new SourceAssert(actual);
  }

  /**
   * Begins an assertion about a session; say {@link SessionAssert#in} which corpus before its
   * findings are asked for.
   *
   * @param actual the session
   * @return the assertion
   */
  public static SessionAssert assertThat(@Nullable Session actual) {
    return new SessionAssert(actual);
  }

  /**
   * Begins an assertion about an actor.
   *
   * @param actual the actor
   * @return the assertion
   */
  public static ActorAssert assertThat(@Nullable Actor actual) {
    return new ActorAssert(actual);
  }

  /**
   * Begins an assertion about an issue.
   *
   * @param actual the issue
   * @return the assertion
   */
  public static IssueAssert assertThat(@Nullable Issue actual) {
    return new IssueAssert(actual);
  }

  /**
   * Begins an assertion about a recommendation; say {@link RecommendationAssert#in} which corpus
   * before names are asked for.
   *
   * @param actual the recommendation
   * @return the assertion
   */
  public static RecommendationAssert assertThat(@Nullable Recommendation actual) {
    return new RecommendationAssert(actual);
  }

  /**
   * Begins an assertion about a risk; say {@link RiskAssert#in} which corpus before names are asked
   * for.
   *
   * @param actual the risk
   * @return the assertion
   */
  public static RiskAssert assertThat(@Nullable Risk actual) {
    return new RiskAssert(actual);
  }

  /**
   * Begins an assertion about a mention; say {@link MentionAssert#in} which corpus before names are
   * asked for.
   *
   * @param actual the mention
   * @return the assertion
   */
  public static MentionAssert assertThat(@Nullable Mention actual) {
    return new MentionAssert(actual);
  }

  /**
   * Begins an assertion about what came out of a batch of documents.
   *
   * @param actual the result
   * @return the assertion
   */
  public static LoadResultAssert assertThat(@Nullable LoadResult actual) {
    return new LoadResultAssert(actual);
  }

  /**
   * Begins an assertion about a problem.
   *
   * @param actual the problem
   * @return the assertion
   */
  public static ProblemAssert assertThat(@Nullable Problem actual) {
    return new ProblemAssert(actual);
  }
}

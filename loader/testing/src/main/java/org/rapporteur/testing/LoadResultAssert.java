package org.rapporteur.testing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.loader.Problem;

/**
 * Assertions about what came out of a batch of documents.
 *
 * @since 0.1.0
 */
public class LoadResultAssert extends AbstractRapporteurAssert<LoadResultAssert, LoadResult> {

  static final Kind<LoadResultAssert, LoadResult> KIND =
      new Kind<>(
          LoadResultAssert.class,
          LoadResult.class,
          LoadResultAssert::new,
          "load result",
          (result, corpus) -> Portraits.of(result.corpus(), corpus));

  /**
   * An assertion about a load result.
   *
   * @param actual the result
   */
  public LoadResultAssert(@Nullable LoadResult actual) {
    super(actual, KIND, Optional.ofNullable(actual).map(LoadResult::corpus));
  }

  /**
   * All documents could be read as they should.
   *
   * @return this assertion
   * @throws AssertionError if there was a problem, with all of them
   */
  public LoadResultAssert hasNoProblem() {
    return none(ProblemAssert.KIND, this::problems, all -> all);
  }

  /**
   * Something went wrong.
   *
   * @param code what it was
   * @return an assertion about the problems of that code
   * @throws AssertionError if there is none
   */
  public ProblemAssert hasProblem(Problem.Code code) {
    return next(ProblemAssert.KIND, () -> problems().narrow(ProblemAssert.byCode(code)));
  }

  /**
   * Goes on with the corpus.
   *
   * @return an assertion about it
   */
  public CorpusAssert corpus() {
    return next(
        CorpusAssert.KIND,
        () ->
            new Selection<>(
                CorpusAssert.KIND,
                Optional.of(actual.corpus()),
                List.of(),
                List.of(actual.corpus())));
  }

  private Selection<Problem> problems() {
    return new Selection<>(
        ProblemAssert.KIND, Optional.of(actual.corpus()), List.of(), actual.problems());
  }
}

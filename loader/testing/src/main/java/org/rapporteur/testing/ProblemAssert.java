package org.rapporteur.testing;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.loader.Problem;

/**
 * Assertions about what kept a document from being read as it should.
 *
 * @since 0.1.0
 */
public class ProblemAssert extends AbstractRapporteurAssert<ProblemAssert, Problem> {

  static final Kind<ProblemAssert, Problem> KIND =
      new Kind<>(
          ProblemAssert.class,
          Problem.class,
          ProblemAssert::new,
          "problem",
          (problem, corpus) -> problem.toString());

  /**
   * An assertion about one problem.
   *
   * @param actual the problem
   */
  public ProblemAssert(@Nullable Problem actual) {
    super(actual, KIND, Optional.empty());
  }

  /**
   * Keeps those of a code.
   *
   * @param code what happened
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public ProblemAssert withCode(Problem.Code code) {
    return narrow(byCode(code));
  }

  static Criterion<Problem> byCode(Problem.Code code) {
    return Criterion.of("with code " + code, problem -> problem.code() == code);
  }

  /**
   * Keeps those of a document.
   *
   * @param name the document's name
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public ProblemAssert inDocument(String name) {
    return narrow(
        Criterion.<Problem>of(
                "in document \"" + name + '"', problem -> problem.document().equals(name))
            .nearBy(problem -> Nearness.of(name, problem.document())));
  }

  /**
   * Keeps those whose message reads so.
   *
   * @param message how it reads
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public ProblemAssert saying(Predicate<String> message) {
    Wording wording = Wording.of(message);
    return narrow(
        Criterion.<Problem>of("saying words " + wording, problem -> wording.test(problem.message()))
            .nearBy(problem -> wording.nearness(problem.message())));
  }
}

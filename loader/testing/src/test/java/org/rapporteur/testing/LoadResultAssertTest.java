package org.rapporteur.testing;

import static org.rapporteur.testing.RapporteurAssertions.assertThat;
import static org.rapporteur.testing.SmallCorpus.CORPUS;
import static org.rapporteur.testing.Wording.containing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.loader.Problem;

/** What went wrong with documents, and what a tester reads where it is not so. */
class LoadResultAssertTest {

  private static final LoadResult RESULT =
      CorpusLoader.create()
          .load(
              List.of(
                  Document.ofText("one.txt", "Japan should lower its tariffs at once."),
                  Document.ofText("blank.txt", " "),
                  Document.ofText("two.txt", "Japan should lower its tariffs at once.")));

  @Test
  void finds_problems() {
    assertThat(RESULT)
        .hasProblem(Problem.Code.EMPTY)
        .inDocument("blank.txt")
        .saying(containing("no words"))
        .times(1);
    assertThat(RESULT).corpus().hasSources(1);
    assertThat(new LoadResult(CORPUS, List.of())).hasNoProblem();
    assertThat(RESULT.problems().get(0)).withCode(Problem.Code.EMPTY);
  }

  @Test
  void there_are_problems() {
    Failure.of(() -> assertThat(RESULT).hasNoProblem())
        .isEqualTo(
            """
              Expecting no problem
              but there are 2:

              1. blank.txt: holds no words (EMPTY). Check that it is the right file.
              2. two.txt: has the same text as one.txt (DUPLICATE). Both names stand on one source; remove one if that is not meant.
              """);
  }

  @Test
  void code_is_another() {
    Failure.of(() -> assertThat(RESULT).hasProblem(Problem.Code.TOO_LARGE))
        .isEqualTo(
            """
              Expecting a problem
                - with code TOO_LARGE   <- not met
              but of all 2, none meets it; nearest first:

              1. blank.txt: holds no words (EMPTY). Check that it is the right file.
              2. two.txt: has the same text as one.txt (DUPLICATE). Both names stand on one source; remove one if that is not meant.
              """);
  }

  @Test
  void there_is_no_problem() {
    Failure.of(() -> assertThat(new LoadResult(CORPUS, List.of())).hasProblem(Problem.Code.EMPTY))
        .isEqualTo(
            """
              Expecting a problem
                - with code EMPTY   <- not met
              but there is none.
              """);
  }

  @Test
  void document_is_another() {
    Failure.of(() -> assertThat(RESULT).hasProblem(Problem.Code.EMPTY).inDocument("black.txt"))
        .isEqualTo(
            """
              Expecting a problem
                - with code EMPTY
                - in document "black.txt"   <- not met
              but the only one that meets the rest does not:

              1. blank.txt: holds no words (EMPTY). Check that it is the right file.
              """);
  }

  @Test
  void message_is_another() {
    Failure.of(
            () ->
                assertThat(RESULT)
                    .hasProblem(Problem.Code.DUPLICATE)
                    .saying(containing("same words")))
        .isEqualTo(
            """
              Expecting a problem
                - with code DUPLICATE
                - saying words containing "same words"   <- not met
              but the only one that meets the rest does not:

              1. two.txt: has the same text as one.txt (DUPLICATE). Both names stand on one source; remove one if that is not meant.
              """);
  }

  @Test
  void code_of_one_is_another() {
    Failure.of(() -> assertThat(RESULT.problems().get(0)).withCode(Problem.Code.DUPLICATE))
        .isEqualTo(
            """
              Expecting a problem
                - with code DUPLICATE   <- not met
              but the only one does not:

              1. blank.txt: holds no words (EMPTY). Check that it is the right file.
              """);
  }

  @Test
  void corpus_is_another() {
    Failure.of(() -> assertThat(RESULT).as("batch").corpus().source("Paper A"))
        .isEqualTo(
            """
              [batch]
              Expecting a source
                - called "Paper A"   <- not met
              but the only one does not:

              1. OTHER "Japan should lower its tariffs at once."
                 files: one.txt, two.txt | language: en
              """);
  }

  @Test
  void it_is_missing() {
    Failure.of(() -> assertThat((LoadResult) null).hasNoProblem())
        .isEqualTo(
            """
              Expecting actual not to be null
              """);
  }
}

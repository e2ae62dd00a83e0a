package org.rapporteur.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Source;

/**
 * Assertions about a coded corpus.
 *
 * @since 0.1.0
 */
public class CorpusAssert extends AbstractPartAssert<CorpusAssert, Corpus> {

  static final Kind<CorpusAssert, Corpus> KIND =
      new Kind<>(CorpusAssert.class, Corpus.class, CorpusAssert::new, "corpus", Portraits::of);

  /**
   * An assertion about a corpus.
   *
   * @param actual the corpus
   */
  public CorpusAssert(@Nullable Corpus actual) {
    super(actual, KIND, Optional.ofNullable(actual));
  }

  /**
   * The corpus has a source.
   *
   * @param name its title, or the name of its file
   * @return an assertion about it
   * @throws AssertionError if there is none
   */
  public SourceAssert source(String name) {
    return next(SourceAssert.KIND, () -> sources().narrow(SourceAssert.byName(name)));
  }

  /**
   * The corpus has a source.
   *
   * @param title how its title reads, such as {@code containing("Tokyo")}
   * @return an assertion about all that read so
   * @throws AssertionError if there is none
   */
  public SourceAssert source(Predicate<String> title) {
    return next(SourceAssert.KIND, () -> sources().narrow(SourceAssert.byTitle(title)));
  }

  /**
   * The corpus lacks a source.
   *
   * @param name the title, or the name of the file
   * @return this assertion
   * @throws AssertionError if there is one
   */
  public CorpusAssert hasNoSource(String name) {
    return none(
        SourceAssert.KIND, this::sources, sources -> sources.narrow(SourceAssert.byName(name)));
  }

  /**
   * The corpus has so many sources.
   *
   * @param count the number of them
   * @return this assertion
   * @throws AssertionError if they are more or fewer
   */
  public CorpusAssert hasSources(int count) {
    return check(() -> sources().exactly(count));
  }

  /**
   * The corpus knows an actor.
   *
   * @param name canonical name or alias
   * @return an assertion about all of that name
   * @throws AssertionError if there is none
   */
  public ActorAssert hasActor(String name) {
    return next(ActorAssert.KIND, () -> actors().narrow(ActorAssert.byName(name)));
  }

  /**
   * The corpus does not know an actor.
   *
   * @param name canonical name or alias
   * @return this assertion
   * @throws AssertionError if it does
   */
  public CorpusAssert hasNoActor(String name) {
    return none(ActorAssert.KIND, this::actors, all -> all.called(name));
  }

  /**
   * The codebook of the corpus has an issue.
   *
   * @param name id or label
   * @return an assertion about it
   * @throws AssertionError if there is none
   */
  public IssueAssert hasIssue(String name) {
    return next(IssueAssert.KIND, () -> issues().narrow(IssueAssert.byName(name)));
  }

  /**
   * The codebook of the corpus lacks an issue.
   *
   * @param name id or label
   * @return this assertion
   * @throws AssertionError if it has it
   */
  public CorpusAssert hasNoIssue(String name) {
    return none(IssueAssert.KIND, this::issues, all -> all.called(name));
  }

  /**
   * The corpus keeps what the model promises.
   *
   * @return this assertion
   * @throws AssertionError if it does not, as of {@link Invariants#check}
   */
  public CorpusAssert keepsInvariants() {
    return check(
        () -> {
          List<String> breaches = Invariants.breaches(actual);
          if (!breaches.isEmpty()) {
            throw new Unmet(Invariants.message(breaches));
          }
        });
  }

  /**
   * The corpus equals another; if not, the message tells what is missing and what is not expected.
   *
   * @param expected the other corpus
   * @return this assertion
   * @throws AssertionError if it does not
   */
  @Override
  public CorpusAssert isEqualTo(@Nullable Object expected) {
    if (!(expected instanceof Corpus other)) {
      return super.isEqualTo(expected);
    }
    return check(
        () -> {
          if (!actual.equals(other)) {
            throw new Unmet(CorpusDifference.between(actual, other));
          }
        });
  }

  private Selection<Source> sources() {
    return selection(SourceAssert.KIND, actual.sources());
  }

  private Selection<Actor> actors() {
    return selection(ActorAssert.KIND, actual.actors());
  }

  private Selection<Issue> issues() {
    return selection(IssueAssert.KIND, actual.issues());
  }

  private <U> Selection<U> selection(Kind<?, U> kind, List<U> things) {
    return new Selection<>(kind, Optional.of(actual), List.of(), things);
  }

  @Override
  boolean holds(Finding finding) {
    return true;
  }

  @Override
  boolean holds(Mention mention) {
    return true;
  }

  @Override
  Optional<String> where() {
    return Optional.empty();
  }
}

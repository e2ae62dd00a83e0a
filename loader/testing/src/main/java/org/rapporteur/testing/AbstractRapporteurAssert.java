package org.rapporteur.testing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Corpus;

/**
 * An assertion about something of a corpus that is narrowed step by step.
 *
 * <p>At first there may be many candidates, say all recommendations of a source. Each step keeps
 * those that fulfil one thing more and fails if none is left; so a chain of steps passes if at
 * least one candidate fulfils them all. A step gives back a new assertion and leaves this one as it
 * was. The message of a failure tells what was looked for, which step is not met, and the
 * candidates before that step, the nearest first, each with its words in their context.
 *
 * <p>{@link #times} counts the candidates that are left. What AssertJ itself offers, such as {@code
 * isEqualTo} and {@code satisfies}, speaks of the first of them.
 *
 * <p>For use by a single thread.
 *
 * @param <SELF> the assertion's own type
 * @param <T> what it is about
 * @since 0.1.0
 */
public abstract class AbstractRapporteurAssert<SELF extends AbstractRapporteurAssert<SELF, T>, T>
    extends AbstractAssert<SELF, T> {

  private final Kind<SELF, T> kind;
  private Selection<T> selection;
  private @Nullable SoftAssertionsProvider soft;
  private boolean trying;
  private boolean silent;

  AbstractRapporteurAssert(@Nullable T actual, Kind<SELF, T> kind, Optional<Corpus> corpus) {
    super(actual, kind.assertion());
    this.kind = kind;
    this.selection =
        new Selection<>(kind, corpus, List.of(), actual == null ? List.of() : List.of(actual));
  }

  /**
   * How many candidates fulfil all that was asked so far.
   *
   * @param count the number of them, at least 1; for none there are assertions of their own
   * @return an assertion about the same candidates
   * @throws AssertionError if they are more or fewer
   * @throws IllegalArgumentException if the count is less than 1
   */
  public SELF times(int count) {
    if (count < 1) {
      throw new IllegalArgumentException(
          "a chain fails if nothing is left, so that it cannot be met "
              + count
              + " times; use an assertion that begins with doesNot or hasNo");
    }
    return next(kind, () -> selection.exactly(count));
  }

  /**
   * Keeps the candidates that a predicate accepts.
   *
   * @param predicate the predicate
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  @Override
  public SELF matches(Predicate<? super T> predicate) {
    return matches(predicate, "accepted by the given predicate");
  }

  /**
   * Keeps the candidates that a predicate accepts.
   *
   * @param predicate the predicate
   * @param description how a message says what it accepts
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  @Override
  public SELF matches(Predicate<? super T> predicate, String description) {
    return narrow(Criterion.of(description, predicate));
  }

  /** Keeps the candidates that fulfil a criterion. */
  final SELF narrow(Criterion<T> criterion) {
    return narrow(() -> criterion);
  }

  /** Keeps the candidates that fulfil a criterion which needs the corpus to be made. */
  final SELF narrow(Supplier<Criterion<T>> criterion) {
    return next(kind, () -> selection.narrow(criterion.get()));
  }

  /** The same candidates, as those of a corpus. */
  final SELF placedIn(Corpus corpus) {
    return next(kind, () -> selection.in(corpus));
  }

  /** The candidates. */
  final List<T> candidates() {
    return selection.candidates();
  }

  /**
   * The corpus that names are looked up in.
   *
   * @throws AssertionError if there is nothing to assert about
   * @throws IllegalStateException if nobody said which
   */
  final Corpus known() {
    isNotNull();
    return selection
        .corpus()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "this needs a corpus to look into: say assertThat(%s).in(corpus) first"
                        .formatted(kind.noun())));
  }

  /** Goes on with what a search finds, or fails with what it throws. */
  final <A extends AbstractRapporteurAssert<A, U>, U> A next(
      Kind<A, U> other, Supplier<Selection<U>> search) {
    if (silent) {
      return silent(other);
    }
    try {
      isNotNull();
      Selection<U> found = search.get();
      A assertion = create(other, found.candidates().get(0));
      AbstractRapporteurAssert<A, U> next = assertion;
      next.selection = found;
      return assertion;
    } catch (Unmet unmet) {
      if (trying) {
        throw unmet;
      }
      report(failure(Objects.requireNonNull(unmet.getMessage())));
    } catch (AssertionError error) {
      report(error);
    }
    return silent(other);
  }

  /** Stays here if nothing is thrown, or fails with it. */
  final SELF check(Runnable check) {
    if (!silent) {
      try {
        isNotNull();
        check.run();
      } catch (Unmet unmet) {
        report(failure(Objects.requireNonNull(unmet.getMessage())));
      } catch (AssertionError error) {
        report(error);
      }
    }
    return myself;
  }

  /**
   * Fails if a search finds something.
   *
   * @param first the candidates to start from
   * @param steps what an offender fulfils
   */
  final <A extends AbstractRapporteurAssert<A, U>, U> SELF none(
      Kind<A, U> other, Supplier<Selection<U>> first, Steps<A> steps) {
    return check(() -> refuse(other, first.get(), steps));
  }

  private static <A extends AbstractRapporteurAssert<A, U>, U> void refuse(
      Kind<A, U> kind, Selection<U> first, Steps<A> steps) {
    if (first.candidates().isEmpty()) {
      return;
    }
    A assertion = kind.create().apply(first.candidates().get(0));
    AbstractRapporteurAssert<A, U> attempt = assertion;
    attempt.selection = first;
    attempt.trying = true;
    Selection<U> offenders;
    try {
      AbstractRapporteurAssert<A, U> end = steps.of(assertion);
      offenders = end.selection;
    } catch (Unmet expected) {
      return;
    }
    throw new Unmet(offenders.unexpected());
  }

  /** What is asked of a candidate, step by step. */
  interface Steps<A> {
    A of(A start);
  }

  /** A failure as AssertJ lays it out: description, line end, message. */
  final AssertionError failure(String message) {
    return failure("%n%s", message);
  }

  private void report(AssertionError failure) {
    if (soft == null) {
      throw failure;
    }
    soft.collectAssertionError(failure);
  }

  /** What a chain goes on with after a soft failure: it has been reported, and once is enough. */
  private static <A extends AbstractRapporteurAssert<A, U>, U> A silent(Kind<A, U> kind) {
    A assertion = softly(new RapporteurSoftAssertions(), kind, null);
    AbstractRapporteurAssert<A, U> silent = assertion;
    silent.silent = true;
    return assertion;
  }

  private <A extends AbstractRapporteurAssert<A, U>, U> A create(Kind<A, U> other, U value) {
    A assertion = soft == null ? other.create().apply(value) : softly(soft, other, value);
    AbstractRapporteurAssert<A, U> next = assertion;
    next.trying = trying;
    if (info.hasDescription()) {
      next.info.description(info.description());
    }
    next.info.overridingErrorMessage(info.overridingErrorMessage());
    next.info.useRepresentation(info.representation());
    return assertion;
  }

  /**
   * An assertion whose failures go to a collector. The steps of this library see to that
   * themselves; for those that are inherited it takes a subclass that AssertJ writes, which it
   * cannot in a named module.
   */
  static <A extends AbstractRapporteurAssert<A, U>, U> A softly(
      SoftAssertionsProvider collector, Kind<A, U> kind, @Nullable U value) {
    A assertion =
        kind.assertion().getModule().isNamed()
            ? kind.create().apply(value)
            : collector.proxy(kind.assertion(), kind.type(), value);
    AbstractRapporteurAssert<A, U> soft = assertion;
    soft.soft = collector;
    return assertion;
  }
}

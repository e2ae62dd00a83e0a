package org.rapporteur.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/**
 * One thing that is asked of a candidate.
 *
 * @param phrase how a message says it, after "a recommendation"
 * @param test whether a candidate fulfils it
 * @param nearness how near one comes that does not, from 0 (not at all) to 1
 * @param hint what else a reader should know if nothing fulfils it
 */
record Criterion<T>(
    String phrase,
    Predicate<? super T> test,
    ToDoubleFunction<T> nearness,
    Supplier<Optional<String>> hint) {

  static <T> Criterion<T> of(String phrase, Predicate<? super T> test) {
    return new Criterion<>(phrase, test, candidate -> 0, Optional::empty);
  }

  Criterion<T> nearBy(ToDoubleFunction<T> measure) {
    return new Criterion<>(phrase, test, measure, hint);
  }

  Criterion<T> hinting(Supplier<Optional<String>> more) {
    return new Criterion<>(phrase, test, nearness, more);
  }

  /** Nearest first, otherwise in the order given. */
  List<T> nearestFirst(List<T> candidates) {
    return candidates.stream().sorted(Comparator.comparingDouble(nearness).reversed()).toList();
  }
}

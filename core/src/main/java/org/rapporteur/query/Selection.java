package org.rapporteur.query;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * What was asked of a corpus, and can be read as often as needed.
 *
 * <p>A selection is a question, not an answer: it is immutable, costs nothing to make and works out
 * what it holds each time it is read. Narrowing one gives another and leaves the first as it is.
 * The collectors of {@link java.util.stream.Collectors} work on all of them through {@link #stream}
 * and {@link #collect}.
 *
 * @param <T> what is selected
 * @since 0.1.0
 */
@FunctionalInterface
public interface Selection<T> extends Iterable<T> {

  /**
   * What is selected, as a new stream.
   *
   * @return a sequential, ordered stream
   */
  Stream<T> stream();

  @Override
  default Iterator<T> iterator() {
    return stream().iterator();
  }

  /**
   * What is selected, at once.
   *
   * @return an unmodifiable list
   */
  default List<T> toList() {
    return stream().toList();
  }

  /**
   * What a collector makes of it.
   *
   * @param <R> the type of the result
   * @param collector for example {@code groupingBy(Finding::kind)}
   * @return the result
   */
  default <R> R collect(Collector<? super T, ?, R> collector) {
    return stream().collect(collector);
  }

  /**
   * How many there are.
   *
   * @return the number
   */
  default int count() {
    return (int) stream().count();
  }

  /**
   * Whether there is none.
   *
   * @return true if nothing fits the question
   */
  default boolean isEmpty() {
    return first().isEmpty();
  }

  /**
   * The first of them.
   *
   * @return the first, or empty if there is none
   */
  default Optional<T> first() {
    return stream().findFirst();
  }

  /**
   * Those that fit a condition of your own.
   *
   * @param condition what they are to fulfil; it has to answer alike each time
   * @return the narrowed selection
   */
  default Selection<T> where(Predicate<? super T> condition) {
    return () -> stream().filter(condition);
  }

  /**
   * The same in another order; what is equal in it stays in the order it had.
   *
   * @param order the order
   * @return the sorted selection
   */
  default Selection<T> sortedBy(Comparator<? super T> order) {
    return () -> stream().sorted(order);
  }

  /**
   * The first few of them.
   *
   * @param most how many at most
   * @return the shortened selection
   * @throws IllegalArgumentException if the number is negative
   */
  default Selection<T> limit(int most) {
    if (most < 0) {
      throw new IllegalArgumentException("a selection cannot be limited to " + most);
    }
    return () -> stream().limit(most);
  }

  /**
   * Those that another selection holds as well.
   *
   * @param other another selection
   * @return what both hold, in the order of this
   */
  default Selection<T> and(Selection<? extends T> other) {
    return () -> {
      Set<T> others = new HashSet<>(other.toList());
      return stream().filter(others::contains);
    };
  }

  /**
   * Those that this or another selection holds.
   *
   * @param other another selection
   * @return what one of them holds, each once: those of this, then the others
   */
  default Selection<T> or(Selection<? extends T> other) {
    return () -> Stream.<T>concat(stream(), other.stream()).distinct();
  }

  /**
   * Those that another selection does not hold.
   *
   * @param other another selection
   * @return what only this holds
   */
  default Selection<T> except(Selection<? extends T> other) {
    return () -> {
      Set<T> others = new HashSet<>(other.toList());
      return stream().filter(value -> !others.contains(value));
    };
  }
}

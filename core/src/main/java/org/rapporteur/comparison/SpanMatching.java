package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.rapporteur.text.TextSpan;

/**
 * Which items of two codings mean the same: one to one, those that overlap most first, and none
 * that share less than half of their characters (intersection over union). Among equals those that
 * come first in the text are taken first.
 */
final class SpanMatching<T> {

  /** The usual threshold of detection tasks, that of the project's own scorer as well. */
  static final double ENOUGH = 0.5;

  /** Two items that mean the same. */
  record Pair<T>(T first, T second) {}

  private record Candidate(double overlap, int first, int second) {}

  private final List<Pair<T>> pairs = new ArrayList<>();
  private final List<T> onlyFirst = new ArrayList<>();
  private final List<T> onlySecond = new ArrayList<>();

  /**
   * Matches two lists.
   *
   * @param firstSpan the places of the first items, in the text of the second
   * @param alike what else two items must have in common
   */
  SpanMatching(
      List<T> first,
      List<T> second,
      Function<T, TextSpan> firstSpan,
      Function<T, TextSpan> secondSpan,
      BiPredicate<T, T> alike) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < first.size(); i++) {
      TextSpan span = firstSpan.apply(first.get(i));
      for (int j = 0; j < second.size(); j++) {
        double overlap = span.overlapRatio(secondSpan.apply(second.get(j)));
        if (overlap >= ENOUGH && alike.test(first.get(i), second.get(j))) {
          candidates.add(new Candidate(overlap, i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::overlap)
            .reversed()
            .thenComparingInt(Candidate::first)
            .thenComparingInt(Candidate::second));
    BitSet usedFirst = new BitSet();
    BitSet usedSecond = new BitSet();
    for (Candidate candidate : candidates) {
      if (!usedFirst.get(candidate.first()) && !usedSecond.get(candidate.second())) {
        usedFirst.set(candidate.first());
        usedSecond.set(candidate.second());
        pairs.add(new Pair<>(first.get(candidate.first()), second.get(candidate.second())));
      }
    }
    rest(first, usedFirst, onlyFirst);
    rest(second, usedSecond, onlySecond);
  }

  private static <T> void rest(List<T> all, BitSet used, List<T> unused) {
    for (int i = used.nextClearBit(0); i < all.size(); i = used.nextClearBit(i + 1)) {
      unused.add(all.get(i));
    }
  }

  List<Pair<T>> pairs() {
    return pairs;
  }

  List<T> onlyFirst() {
    return onlyFirst;
  }

  List<T> onlySecond() {
    return onlySecond;
  }
}

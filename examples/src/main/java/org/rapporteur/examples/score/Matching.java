package org.rapporteur.examples.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs the items of two codings one to one: those that overlap most first, and none that share
 * less than half of their characters.
 */
final class Matching {

  private static final double ENOUGH = 0.5;

  private Matching() {}

  /** Two items that mean the same. */
  record Pair<I>(I gold, I predicted) {}

  private record Candidate(double overlap, int gold, int predicted) {}

  static <I> List<Pair<I>> of(List<Placed<I>> gold, List<Placed<I>> predicted) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        double overlap = overlap(gold.get(i), predicted.get(j));
        if (overlap >= ENOUGH) {
          candidates.add(new Candidate(overlap, i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::overlap)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted)
            .reversed());
    BitSet usedGold = new BitSet();
    BitSet usedPredicted = new BitSet();
    List<Pair<I>> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!usedGold.get(candidate.gold()) && !usedPredicted.get(candidate.predicted())) {
        usedGold.set(candidate.gold());
        usedPredicted.set(candidate.predicted());
        pairs.add(
            new Pair<>(
                gold.get(candidate.gold()).item(), predicted.get(candidate.predicted()).item()));
      }
    }
    return pairs;
  }

  private static double overlap(Placed<?> a, Placed<?> b) {
    return a.place().isEmpty() || b.place().isEmpty()
        ? 0
        : Spans.intersectionOverUnion(a.place().get(), b.place().get());
  }
}

package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A range of tokens and what it may name.
 *
 * @param from the first token
 * @param to the token after the last
 * @param rank which of two for the same range is preferred: the lower
 * @param claim what it may name
 */
record Candidate(int from, int to, int rank, Claim claim) {

  private static final Comparator<Candidate> LONGEST_FIRST =
      Comparator.comparingInt((Candidate candidate) -> candidate.from - candidate.to)
          .thenComparingInt(Candidate::from)
          .thenComparingInt(Candidate::rank);

  /** Those that are left if the longest win, then the leftmost; in text order. */
  static List<Candidate> choose(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(LONGEST_FIRST);
    BitSet taken = new BitSet();
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate candidate : sorted) {
      int next = taken.nextSetBit(candidate.from);
      if (next < 0 || next >= candidate.to) {
        taken.set(candidate.from, candidate.to);
        chosen.add(candidate);
      }
    }
    chosen.sort(Comparator.comparingInt(Candidate::from));
    return chosen;
  }
}

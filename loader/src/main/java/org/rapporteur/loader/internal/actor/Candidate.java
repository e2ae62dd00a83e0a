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

  /** Those that are left if the longest win, then the leftmost; in text order. */
  static List<Candidate> choose(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(Candidate::longestFirst);
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

  private static int longestFirst(Candidate one, Candidate other) {
    int byLength = Integer.compare(other.to - other.from, one.to - one.from);
    int byPlace = byLength == 0 ? Integer.compare(one.from, other.from) : byLength;
    return byPlace == 0 ? Integer.compare(one.rank, other.rank) : byPlace;
  }
}

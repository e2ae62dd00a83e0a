package org.rapporteur.loader.internal.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.model.FindingKind;

/**
 * One item for one statement, where several rules saw it: the surer reading wins, then the rule
 * that is asked earlier. A statement that is only part of a wider item of the same rule's kind is
 * dropped unless its own words were not part of that item's cue and action.
 */
final class Overlaps {

  private static final Comparator<Candidate> SUREST_FIRST =
      Comparator.comparing(candidate -> candidate.match().tier());

  private static final Comparator<Candidate> IN_TEXT_ORDER =
      Comparator.comparingInt((Candidate candidate) -> candidate.match().quote().from())
          .thenComparingInt(candidate -> candidate.match().quote().to())
          .thenComparing(candidate -> candidate.rule().kind());

  private Overlaps() {}

  /** The candidates of a sentence that are left, in text order. */
  static List<Candidate> resolve(List<Candidate> candidates) {
    if (candidates.size() < 2) {
      return candidates;
    }
    List<Candidate> ordered = new ArrayList<>(candidates);
    // A stable sort: candidates come in the order of the rules.
    ordered.sort(SUREST_FIRST);
    List<Candidate> kept = new ArrayList<>(ordered.size());
    for (Candidate candidate : ordered) {
      if (!sameAsOne(kept, candidate)) {
        kept.add(candidate);
      }
    }
    kept.sort(IN_TEXT_ORDER);
    return kept;
  }

  private static boolean sameAsOne(List<Candidate> kept, Candidate other) {
    for (int i = 0; i < kept.size(); i++) {
      if (same(kept.get(i), other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(Candidate kept, Candidate other) {
    boolean kinds = kept.rule().kind() != other.rule().kind();
    Range a = kept.match().quote();
    Range b = other.match().quote();
    if (kinds) {
      // A risk word inside a recommendation whose point is the action is no risk of its own.
      boolean inside =
          kept.rule().kind() == FindingKind.RECOMMENDATION
              && kept.match().action().contains(other.match().cues().get(0));
      boolean around =
          other.rule().kind() == FindingKind.RECOMMENDATION
              && b.contains(kept.match().cues().get(0))
              && kept.match().cues().get(0).overlaps(other.match().cues().get(0));
      return inside || around;
    }
    if (!a.overlaps(b)) {
      return false;
    }
    int shared = Math.min(a.to(), b.to()) - Math.max(a.from(), b.from());
    int shorter = Math.min(a.to() - a.from(), b.to() - b.from());
    return shared * 2 >= shorter;
  }
}

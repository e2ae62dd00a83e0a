package org.rapporteur.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Recommendation;

/** Recommendations that say the same to the same, while they are gathered; mutable. */
final class Position {

  private final List<Recommendation> recommendations = new ArrayList<>();
  private final List<Act> acts = new ArrayList<>();
  private final Set<ActorId> addressees;

  Position(Recommendation first, Act act) {
    addressees = new LinkedHashSet<>(first.addressees());
    recommendations.add(first);
    acts.add(act);
  }

  List<Recommendation> recommendations() {
    return recommendations;
  }

  List<Act> acts() {
    return acts;
  }

  List<ActorId> addressees() {
    return List.copyOf(addressees);
  }

  /** Takes a recommendation in if it is the same as every other and all address somebody alike. */
  boolean admits(Recommendation recommendation, Act act) {
    boolean same =
        recommendation.addressees().stream().anyMatch(addressees::contains)
            && acts.stream().allMatch(known -> known.compare(act) == Likeness.SAME);
    if (same) {
      addressees.retainAll(recommendation.addressees());
      recommendations.add(recommendation);
      acts.add(act);
    }
    return same;
  }

  /** Whom both address. */
  List<ActorId> common(Position other) {
    return addressees.stream().filter(other.addressees::contains).toList();
  }
}

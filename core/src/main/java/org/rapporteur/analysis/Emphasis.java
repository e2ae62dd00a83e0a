package org.rapporteur.analysis;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Strength;

/**
 * Independent sources want the same of the same actor, and put it with different strength.
 *
 * @param consensus what they agree on
 * @since 0.1.0
 */
public record Emphasis(Consensus consensus) {

  /**
   * Refuses a consensus in which all speak with the same strength.
   *
   * @param consensus what they agree on
   * @throws IllegalArgumentException if there is one strength only
   */
  public Emphasis {
    if (consensus.recommendations().stream().map(Recommendation::strength).distinct().count() < 2) {
      throw new IllegalArgumentException("all recommendations of " + consensus + " are as strong");
    }
  }

  /**
   * Who puts it how.
   *
   * @return the recommendations by strength, in the order of the constants
   */
  public SortedMap<Strength, List<Recommendation>> byStrength() {
    Map<Strength, List<Recommendation>> byStrength =
        consensus.recommendations().stream()
            .collect(
                Collectors.groupingBy(
                    Recommendation::strength, TreeMap::new, Collectors.toUnmodifiableList()));
    return Collections.unmodifiableSortedMap(new TreeMap<>(byStrength));
  }
}

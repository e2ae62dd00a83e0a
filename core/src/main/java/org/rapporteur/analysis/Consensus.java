package org.rapporteur.analysis;

import java.util.List;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.SourceId;

/**
 * Several independent sources want the same actor to do the same.
 *
 * @param addressees who is to act: the actors that all recommendations name, in the order of the
 *     first
 * @param recommendations all that say so, in the order of the corpus; each is {@linkplain
 *     Likeness#SAME the same} as every other
 * @param voices the sources, in groups of those that depend on one another; two or more
 * @param words the words that all recommendations share, as the first writes them; words of course,
 *     such as "raise", are not among them
 * @since 0.1.0
 */
public record Consensus(
    List<ActorId> addressees,
    List<Recommendation> recommendations,
    List<List<SourceId>> voices,
    List<String> words) {

  /**
   * Copies the lists and refuses what is no consensus.
   *
   * @param addressees who is to act
   * @param recommendations all that say so
   * @param voices the sources, in groups of those that depend on one another
   * @param words the words that all share
   * @throws IllegalArgumentException if there is no addressee or there are fewer than two voices
   */
  public Consensus {
    addressees = List.copyOf(addressees);
    recommendations = List.copyOf(recommendations);
    voices = voices.stream().map(List::copyOf).toList();
    words = List.copyOf(words);
    if (addressees.isEmpty() || voices.size() < 2) {
      throw new IllegalArgumentException(
          "a consensus needs an addressee and two voices, not "
              + addressees.size()
              + " and "
              + voices.size());
    }
  }

  /**
   * The sources that agree.
   *
   * @return voice by voice
   */
  public List<SourceId> sources() {
    return voices.stream().flatMap(List::stream).toList();
  }
}

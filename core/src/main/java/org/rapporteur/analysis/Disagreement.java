package org.rapporteur.analysis;

import java.util.List;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Recommendation;

/**
 * Independent sources want of the same actor what cannot both be done: one asks for what the other
 * warns against, or they pull one thing in contrary directions.
 *
 * <p>That one puts more strongly what both want is no disagreement but an {@link Emphasis}.
 *
 * @param addressees whom both sides address, in the order of the first recommendation
 * @param one the side whose first recommendation comes first in the corpus; each is {@linkplain
 *     Likeness#OPPOSITE opposite} to one of the other side in an independent source
 * @param other the other side, likewise
 * @param words the words that the first recommendations of both sides share, as the one writes them
 * @since 0.1.0
 */
public record Disagreement(
    List<ActorId> addressees,
    List<Recommendation> one,
    List<Recommendation> other,
    List<String> words) {

  /**
   * Copies the lists and refuses what is no disagreement.
   *
   * @param addressees whom both sides address
   * @param one the one side
   * @param other the other side
   * @param words the words that both share
   * @throws IllegalArgumentException if there is no addressee or a side is empty
   */
  public Disagreement {
    addressees = List.copyOf(addressees);
    one = List.copyOf(one);
    other = List.copyOf(other);
    words = List.copyOf(words);
    if (addressees.isEmpty() || one.isEmpty() || other.isEmpty()) {
      throw new IllegalArgumentException("a disagreement needs an addressee and two sides");
    }
  }
}

package org.rapporteur.analysis;

import java.util.Collections;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Recommendation;

/**
 * How two recommendations to the same addressee stand to each other.
 *
 * <p>What is compared is what each wants done: the content words of the action, and whether it is
 * for or against it. Words of course at the beginning of an action turn the polarity about, so that
 * "should refrain from raising tariffs", "should not raise tariffs" and "should lower tariffs" are
 * all against tariffs, and "should raise tariffs" is for them. Strength plays no part.
 *
 * <p>Two are about the same thing if their content words without words of course and without the
 * names of the addressees are the same, or if they share at least two and these make up half of
 * both (Dice's coefficient of at least 1/2; more than 1/2 if the actions begin with different
 * words). A single word that is all of both is enough only if both or neither begin with a word of
 * course: "dialogue" may be any. Equal first words alone do not suffice: "build trust" and "build
 * reserves" are two acts.
 *
 * <p>Not seen are synonyms other than words of course ("provide" and "supply"), contraries that lie
 * in the thing itself ("open" and "closed borders"), and numbers, which are words among others.
 *
 * @since 0.1.0
 */
public enum Likeness {
  /** They ask for the same act, however strongly. */
  SAME,
  /** They pull the same thing in contrary directions: who follows one goes against the other. */
  OPPOSITE,
  /**
   * Neither can be told: they have no addressee in common, speak of different things, or one wants
   * a thing kept and the other wants more of it.
   */
  DIFFERENT;

  /**
   * Compares two recommendations.
   *
   * @param first a recommendation
   * @param second another
   * @param corpus the corpus of both, which knows the names of their addressees
   * @return how they stand; the same the other way round
   */
  public static Likeness of(Recommendation first, Recommendation second, Corpus corpus) {
    return Collections.disjoint(first.addressees(), second.addressees())
        ? DIFFERENT
        : Act.of(first, corpus).compare(Act.of(second, corpus));
  }
}

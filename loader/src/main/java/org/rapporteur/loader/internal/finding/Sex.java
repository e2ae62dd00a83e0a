package org.rapporteur.loader.internal.finding;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.loader.vocabulary.WordList;

/** Which of "he" and "she" can mean a person. */
enum Sex {
  FEMALE,
  MALE;

  private static final Set<String> HER = WordList.of("she", "her", "hers");
  private static final Set<String> HIM = WordList.of("he", "him", "his");
  private static final Set<String> FEMALE_TITLES = WordList.named("sex.female-titles");
  private static final Set<String> MALE_TITLES = WordList.named("sex.male-titles");

  static Optional<Sex> ofPronoun(String word) {
    return of(word, HER, HIM);
  }

  static Optional<Sex> ofTitle(String word) {
    return of(word, FEMALE_TITLES, MALE_TITLES);
  }

  private static Optional<Sex> of(String word, Set<String> female, Set<String> male) {
    if (female.contains(word)) {
      return Optional.of(FEMALE);
    }
    return male.contains(word) ? Optional.of(MALE) : Optional.empty();
  }
}

package org.rapporteur.loader.internal.finding;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.WordList;

/** Which of "he" and "she" can mean a person. */
enum Sex {
  FEMALE,
  MALE;

  private static final Set<String> HER = WordList.of("she", "her", "hers");
  private static final Set<String> HIM = WordList.of("he", "him", "his");
  private static final WordList FEMALE_TITLES = WordList.named("sex.female-titles");
  private static final WordList MALE_TITLES = WordList.named("sex.male-titles");

  static Optional<Sex> ofPronoun(String word) {
    return of(HER.contains(word), HIM.contains(word));
  }

  static Optional<Sex> ofTitle(Tokens tokens, int token) {
    return of(tokens.in(token, FEMALE_TITLES), tokens.in(token, MALE_TITLES));
  }

  private static Optional<Sex> of(boolean female, boolean male) {
    return female ? Optional.of(FEMALE) : male ? Optional.of(MALE) : Optional.empty();
  }
}

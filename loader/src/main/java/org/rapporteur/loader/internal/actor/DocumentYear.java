package org.rapporteur.loader.internal.actor;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.ActorEntry;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Role;

/**
 * The year that a text was written in, as far as its own dates tell: the latest year that stands
 * beside a month, else the latest that is not spoken of as a goal ("by 2030"). 0 if unknown.
 */
record DocumentYear(int year) {

  private static final int FIRST = 1900;
  private static final int LAST = 2030;

  /** The year by the dates of a text, but no year before a government or office that it names. */
  static DocumentYear of(Reading reading, List<Candidate> chosen) {
    int least = 0;
    for (Candidate candidate : chosen) {
      if (candidate.claim() instanceof Claim.Administration claim) {
        least = Math.max(least, begun(reading.vocabulary.administrations(claim.surname()), claim));
      } else if (candidate.claim() instanceof Claim.Person person && person.office()) {
        String surname = reading.tokens.string(candidate.to() - 1);
        least = Math.max(least, begun(reading.vocabulary.persons(surname), person.title()));
      }
    }
    return new DocumentYear(Math.max(least, dates(reading)));
  }

  private static int begun(List<ActorEntry> entries, Claim.Administration claim) {
    boolean second = claim.term() == Claim.Term.SECOND;
    return entries.stream()
        .flatMap(entry -> entry.term().stream())
        .filter(term -> second ? term.ordinal() == 2 : entries.size() == 1)
        .flatMap(term -> term.from().stream())
        .mapToInt(PartialDate::year)
        .max()
        .orElse(0);
  }

  private static int begun(List<ActorEntry> persons, String title) {
    if (persons.size() != 1) {
      return 0;
    }
    return persons.get(0).roles().stream()
        .filter(role -> role.title().equalsIgnoreCase(title))
        .flatMap(role -> role.since().stream())
        .mapToInt(PartialDate::year)
        .min()
        .orElse(0);
  }

  private static int dates(Reading reading) {
    Tokens tokens = reading.tokens;
    WordSet goal = new WordSet(tokens.lexicon(), "by until beyond to through till horizon");
    int dated = 0;
    int bare = 0;
    for (int i = 0; i < tokens.count(); i++) {
      int year = year(tokens, i);
      if (year == 0 || goal.has(tokens, i - 1)) {
        continue;
      }
      if (reading.date(i - 1) || reading.date(i - 2) || reading.date(i - 3)) {
        dated = Math.max(dated, year);
      }
      bare = Math.max(bare, year);
    }
    return dated > 0 ? dated : bare;
  }

  private static int year(Tokens tokens, int token) {
    if (tokens.shape(token) != Shape.NUMBER || tokens.end(token) - tokens.start(token) != 4) {
      return 0;
    }
    int year = 0;
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      int digit = tokens.text().charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return 0;
      }
      year = 10 * year + digit;
    }
    return year >= FIRST && year <= LAST ? year : 0;
  }

  boolean known() {
    return year > 0;
  }

  /** Whether an office was held then, give or take a year. */
  boolean within(Role role) {
    return known()
        && role.since().isPresent()
        && role.since().get().year() <= year + 1
        && role.until().map(until -> until.year() >= year - 1).orElse(true);
  }

  /** Whether a time in office had begun by the end of the year after. */
  boolean begun(PartialDate since) {
    return !known() || !since.earliest().isAfter(LocalDate.of(year + 1, 12, 31));
  }
}

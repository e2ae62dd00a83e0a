package org.rapporteur.loader.internal.actor;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.ActorEntry;
import org.rapporteur.loader.vocabulary.WordClass;

/**
 * Names that lean on what the text has said before: surnames, abbreviations that it introduced, and
 * "the administration".
 */
final class FreeNames {

  private final Reading reading;
  private final Tokens tokens;
  private final Roster roster;
  private final Persons persons;
  private final OfficeHolders holders;
  private final Administrations administrations;
  private final ShortForms shortForms;
  private final WordSet administration;
  private final WordSet the;
  private final WordSet newer;
  private final WordSet of;

  FreeNames(Reading reading, Roster roster, Persons persons, Resolver resolver, DocumentYear year) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.roster = roster;
    this.persons = persons;
    this.holders = resolver.holders();
    this.administrations = resolver.administrations();
    this.shortForms = new ShortForms(reading, roster, year);
    var lexicon = tokens.lexicon();
    this.administration = new WordSet(lexicon, "administration");
    this.the = new WordSet(lexicon, "the this");
    this.newer = new WordSet(lexicon, "new incoming current");
    this.of = new WordSet(lexicon, "of in");
  }

  void find(Map<String, Draft> abbreviations) {
    for (int i = 0; i < tokens.count(); i++) {
      boolean noun = administration.has(tokens, i);
      if (!noun && !tokens.capitalized(i) || reading.skipped(i) || !roster.free(i)) {
        continue;
      }
      if (noun) {
        coreference(i);
      } else {
        boolean may = !abbreviations.isEmpty() && Abbreviations.isForm(tokens, i);
        Draft abbreviated = may ? abbreviations.get(tokens.string(i)) : null;
        if (abbreviated != null) {
          roster.place(i, i + 1, abbreviated, Naming.NAME);
        } else {
          Optional<Draft> body = shortForms.at(i);
          if (body.isPresent()) {
            roster.place(i, i + 1, body.get(), Naming.NAME);
          } else {
            surname(i);
          }
        }
      }
    }
  }

  private void coreference(int noun) {
    int from = noun - 1;
    if (newer.has(tokens, from)) {
      from--;
    }
    if (!the.has(tokens, from) || of.has(tokens, noun + 1)) {
      return;
    }
    administrations
        .before(noun)
        .or(() -> tokens.capitalized(noun) ? administrations.current("US") : Optional.empty())
        .ifPresent(draft -> roster.place(from(noun), noun + 1, draft, Naming.NAME, ""));
  }

  private int from(int noun) {
    return newer.has(tokens, noun - 1) ? noun - 1 : noun;
  }

  private void surname(int token) {
    if (tokens.shape(token) == Shape.UPPER && !reading.shouting(token)
        || reading.hyphen(token - 1) && !reading.capitalized(token - 2)) {
      return;
    }
    int to = token + 1;
    while (reading.hyphen(to) && reading.capitalized(to + 1) && roster.free(to + 1)) {
      to += 2;
    }
    Optional<Draft> person = surnamed(token, to);
    if (person.isEmpty() && to > token + 1) {
      to = token + 1;
      person = surnamed(token, to);
    }
    boolean plain = reading.ordinary(token);
    if (person.isPresent() && plain && (reading.sentenceStart(token) || reading.heading(token))) {
      return;
    }
    if (person.isEmpty() && !plain && !reading.heading(token) && !reading.date(token)) {
      person = holder(token).map(persons::of);
    }
    if (person.isEmpty() || partOfName(token, to)) {
      return;
    }
    roster.place(token, to, person.get(), Naming.NAME);
  }

  private Optional<Draft> surnamed(int token, int to) {
    boolean may = persons.mayBeNamed(tokens.text(), tokens.start(token), tokens.end(to - 1));
    return may ? persons.surnamed(tokens.string(token, to), token) : Optional.empty();
  }

  /** Who must be meant by a surname alone: a leader of the time, or an office holder who speaks. */
  private Optional<ActorEntry> holder(int token) {
    String surname = tokens.string(token);
    Optional<ActorEntry> leader = holders.leader(surname);
    boolean speaks =
        reading.is(token + 1, WordClass.SPEECH) && tokens.shape(token + 1) == Shape.LOWER;
    return leader.isPresent() || !speaks ? leader : holders.inOffice(surname);
  }

  /** Whether other capitalised words that nobody knows stand beside: "Trump Tower". */
  private boolean partOfName(int from, int to) {
    if (reading.heading(from)) {
      return false;
    }
    boolean after =
        reading.capitalized(to)
            && roster.free(to)
            && !tokens.lineStart(to)
            && !reading.sentenceStart(to)
            && tokens.shape(to) != Shape.UPPER;
    boolean before =
        reading.capitalized(from - 1)
            && roster.free(from - 1)
            && !tokens.lineStart(from)
            && !reading.sentenceStart(from)
            && !reading.sentenceStart(from - 1)
            && !reading.ordinary(from - 1);
    return after || before;
  }
}

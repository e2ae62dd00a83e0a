package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.loader.vocabulary.ActorEntry;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.PartialDate;

/** Which government a leader's name, an ordinal and the time of the text mean. */
final class Administrations {

  private final Reading reading;
  private final Roster roster;
  private final Persons persons;
  private final DocumentYear year;

  /** Those named so far, by place. */
  private final TreeMap<Integer, Draft> named = new TreeMap<>();

  Administrations(Reading reading, Roster roster, Persons persons, DocumentYear year) {
    this.reading = reading;
    this.roster = roster;
    this.persons = persons;
    this.year = year;
  }

  /** Notes that a known one is named by a form of its own. */
  void mention(ActorEntry entry, int place) {
    named.put(place, roster.of(entry));
  }

  /** The one named last before a place. */
  Optional<Draft> before(int place) {
    return Optional.ofNullable(named.floorEntry(place)).map(Map.Entry::getValue);
  }

  /** The one that governed a state in the year of the text, if the text speaks of that state. */
  Optional<Draft> current(String state) {
    boolean spoken = reading.vocabulary.state(state).filter(roster::has).isPresent();
    if (!spoken || !year.known()) {
      return Optional.empty();
    }
    return reading.vocabulary.administrationsOf(state).stream()
        .filter(this::holds)
        .max(Comparator.comparing(Administrations::since))
        .map(roster::of);
  }

  void resolve(Candidate candidate, Claim.Administration claim) {
    List<ActorEntry> entries = reading.vocabulary.administrations(claim.surname());
    Draft draft;
    if (!entries.isEmpty()) {
      draft = roster.of(choose(entries, claim.term(), candidate.from()));
    } else {
      String noun = claim.noun().equals("team") ? "administration" : claim.noun();
      draft = roster.of(ActorKind.GOVERNMENT_BODY, claim.surname() + " " + noun);
    }
    draft
        .entry
        .flatMap(ActorEntry::term)
        .ifPresent(term -> introduce(claim.surname(), term.leader()));
    String alias = claim.alias();
    if (alias.isEmpty()) {
      alias = reading.tokens.string(candidate.from(), candidate.to());
    }
    roster.place(candidate.from(), candidate.to(), draft, Naming.NAME, alias);
    named.put(candidate.from(), draft);
  }

  /** The surname alone means the leader of a government that the text names. */
  private void introduce(String surname, String leader) {
    reading.vocabulary.persons(surname).stream()
        .filter(person -> person.name().equals(leader))
        .findFirst()
        .ifPresent(persons::of);
  }

  ActorEntry choose(List<ActorEntry> entries, Claim.Term term) {
    return choose(entries, term, -1);
  }

  private ActorEntry choose(List<ActorEntry> entries, Claim.Term term, int place) {
    List<ActorEntry> sorted = new ArrayList<>(entries);
    sorted.sort(Comparator.comparing(Administrations::since));
    List<ActorEntry> ofLeader = sorted;
    if (term == Claim.Term.FIRST) {
      return ordinal(ofLeader, 1).orElse(ofLeader.get(0));
    }
    if (term == Claim.Term.SECOND) {
      return ordinal(ofLeader, 2).orElse(inOffice(ofLeader));
    }
    if (term == Claim.Term.LATER) {
      return begun(ofLeader);
    }
    if (term == Claim.Term.EARLIER) {
      ActorEntry current = inOffice(ofLeader);
      int index = ofLeader.indexOf(current);
      boolean over = year.known() && until(current) < year.year();
      return over ? current : ofLeader.get(Math.max(0, index - 1));
    }
    if (place >= 0) {
      Optional<Draft> last = before(place);
      if (last.flatMap(draft -> draft.entry).filter(entries::contains).isPresent()
          && !(year.known() && holds(inOffice(ofLeader)))) {
        return last.get().entry.get();
      }
    }
    return inOffice(ofLeader);
  }

  private static Optional<ActorEntry> ordinal(List<ActorEntry> entries, int ordinal) {
    return entries.stream()
        .filter(entry -> entry.term().map(term -> term.ordinal() == ordinal).orElse(false))
        .findFirst();
  }

  /** The one in office in the year of the text, else the last before it, else the last. */
  private ActorEntry inOffice(List<ActorEntry> entries) {
    ActorEntry best = entries.get(entries.size() - 1);
    if (!year.known()) {
      return best;
    }
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (since(entries.get(i)) <= year.year()) {
        return entries.get(i);
      }
    }
    return entries.get(0);
  }

  private boolean holds(ActorEntry entry) {
    return since(entry) <= year.year() && until(entry) >= year.year();
  }

  /** The last that begins by the year after the text. */
  private ActorEntry begun(List<ActorEntry> entries) {
    ActorEntry best = entries.get(0);
    for (ActorEntry entry : entries) {
      if (!year.known() || since(entry) <= year.year() + 1) {
        best = entry;
      }
    }
    return best;
  }

  private static int since(ActorEntry entry) {
    return entry.term().flatMap(ActorEntry.Term::from).map(PartialDate::year).orElse(0);
  }

  private static int until(ActorEntry entry) {
    return entry.term().flatMap(ActorEntry.Term::to).map(PartialDate::year).orElse(9999);
  }
}

package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.ActorEntry;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.ActorKind;

/** Settles whom the chosen candidates name: sure ones first, then those that lean on them. */
final class Resolver {

  private final Reading reading;
  private final Tokens tokens;
  private final Roster roster;
  private final Persons persons;
  private final OfficeHolders holders;
  private final Administrations administrations;
  private final Map<String, Draft> groupings = new HashMap<>();
  private final Map<Range, ActorEntry> knownPersons = new HashMap<>();
  private final States states;
  private final Map<String, List<Draft>> bodies = new HashMap<>();

  Resolver(Reading reading, States states, Roster roster, Persons persons, DocumentYear year) {
    this.states = states;
    this.reading = reading;
    this.tokens = reading.tokens;
    this.roster = roster;
    this.persons = persons;
    this.holders = new OfficeHolders(reading.vocabulary, year);
    this.administrations = new Administrations(reading, roster, persons, year);
  }

  Administrations administrations() {
    return administrations;
  }

  OfficeHolders holders() {
    return holders;
  }

  void resolve(List<Candidate> known, List<Candidate> chosen) {
    for (Candidate candidate : known) {
      if (candidate.claim() instanceof Claim.Known name) {
        ActorEntry entry = name.entries().get(0);
        if (entry.kind() == ActorKind.PERSON) {
          knownPersons.put(new Range(candidate.from(), candidate.to()), entry);
        }
      }
    }
    for (Candidate candidate : chosen) {
      roster.block(candidate.from(), candidate.to());
      if (candidate.claim() instanceof Claim.Known name) {
        known(candidate, name);
      } else if (candidate.claim() instanceof Claim.Grouping grouping
          && grouping.entry().isPresent()) {
        groupings.put(key(grouping), roster.of(grouping.entry().get()));
      }
    }
    List<Candidate> later = new ArrayList<>();
    for (Candidate candidate : chosen) {
      if (candidate.claim() instanceof Claim.Person person && !full(candidate, person)) {
        later.add(candidate);
      } else if (candidate.claim() instanceof Claim.Body body && !body.alone()) {
        if (reading.heading(candidate.from())) {
          later.add(candidate);
        } else {
          body(candidate, body, true);
        }
      } else if (candidate.claim() instanceof Claim.Grouping grouping) {
        grouping(candidate, grouping);
      }
    }
    for (Candidate candidate : later) {
      if (candidate.claim() instanceof Claim.Person person) {
        surname(candidate, person);
      } else if (candidate.claim() instanceof Claim.Body body) {
        body(candidate, body, false);
      }
    }
    for (Candidate candidate : chosen) {
      if (candidate.claim() instanceof Claim.Body body && body.alone()) {
        body(candidate, body, true);
      } else if (candidate.claim() instanceof Claim.Administration administration) {
        administrations.resolve(candidate, administration);
      }
    }
  }

  private void known(Candidate candidate, Claim.Known name) {
    ActorEntry entry = name.entries().get(0);
    if (entry.term().isPresent() && name.entries().size() > 1) {
      entry = administrations.choose(name.entries(), Claim.Term.ANY);
    }
    Draft draft = entry.kind() == ActorKind.PERSON ? persons.of(entry) : roster.of(entry);
    roster.place(candidate.from(), candidate.to(), draft, name.naming());
    if (entry.term().isPresent()) {
      administrations.mention(entry, candidate.from());
    }
  }

  /** Places a person who is named in full; false if only a surname is given, or nothing is sure. */
  private boolean full(Candidate candidate, Claim.Person person) {
    int nameFrom = person.nameFrom();
    ActorEntry entry = knownPersons.get(new Range(nameFrom, candidate.to()));
    Draft draft;
    if (entry != null) {
      draft = persons.of(entry);
    } else {
      String name = name(nameFrom, candidate.to());
      boolean heading = reading.heading(candidate.from()) && person.title().isEmpty();
      if (Persons.words(name).size() < 2 || heading) {
        return false;
      }
      draft = persons.full(name);
      draft.surnameFirst |=
          reading.is(nameFrom, WordClass.SURNAME) && !reading.is(nameFrom, WordClass.GIVEN_NAME)
              || tokens.shape(nameFrom) == Shape.UPPER
                  && tokens.shape(candidate.to() - 1) != Shape.UPPER;
    }
    place(candidate, person, draft);
    return true;
  }

  private void place(Candidate candidate, Claim.Person person, Draft draft) {
    roster.place(candidate.from(), candidate.to(), draft, Naming.NAME);
    draft.alias(tokens.string(person.nameFrom(), candidate.to()));
  }

  private void surname(Candidate candidate, Claim.Person person) {
    int nameFrom = person.nameFrom();
    String name = name(nameFrom, candidate.to());
    boolean several = Persons.words(name).size() > 1;
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    Optional<Draft> there = persons.surnamed(surname, candidate.from());
    if (several) {
      there = there.filter(draft -> draft.words.containsAll(Persons.words(name)));
    }
    if (there.isEmpty() && !several && !person.title().isEmpty()) {
      Candidate owner = states.lastBefore(candidate.from());
      String state = owner == null ? "" : States.code(owner);
      Optional<ActorEntry> holder =
          person.office() ? holders.titled(surname, person.title(), state) : Optional.empty();
      there =
          holder
              .or(() -> person.office() ? Optional.empty() : holders.leader(surname))
              .map(persons::of);
    }
    if (there.isEmpty() && !several && !person.title().isEmpty()) {
      there = persons.firstNamed(surname);
      there.ifPresent(draft -> draft.surnameFirst = true);
    }
    if (there.isEmpty() && (reading.heading(candidate.from()) || !person.sure())) {
      return;
    }
    place(candidate, person, there.orElseGet(() -> persons.named(name)));
  }

  /** A name as it is usually written: family names in capitals get small letters. */
  private String name(int from, int to) {
    String text = tokens.string(from, to);
    StringBuilder name = new StringBuilder();
    int start = tokens.start(from);
    for (int i = from; i < to; i++) {
      int gap = tokens.start(i) - start;
      String word = tokens.string(i);
      boolean shouted =
          tokens.shape(i) == Shape.UPPER && word.length() > 2 && word.indexOf('.') < 0;
      if (i > from) {
        name.append(text, tokens.end(i - 1) - start, gap);
      }
      name.append(shouted ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word);
    }
    return name.toString();
  }

  private void grouping(Candidate candidate, Claim.Grouping grouping) {
    Draft draft =
        groupings.computeIfAbsent(
            key(grouping),
            key ->
                roster.of(
                    ActorKind.GROUPING,
                    String.join("-", grouping.states())
                        + (grouping.states().size() == 3 ? " trilateral" : "")));
    roster.place(candidate.from(), candidate.to(), draft, Naming.NAME);
  }

  private static String key(Claim.Grouping grouping) {
    return String.join("-", new TreeSet<>(grouping.states()));
  }

  private void body(Candidate candidate, Claim.Body body, boolean introduces) {
    String base = tokens.string(body.nameFrom(), candidate.to());
    String name = base;
    String key = BodyKey.of(base);
    if (!body.state().isEmpty() && body.kind() == ActorKind.GOVERNMENT_BODY) {
      boolean inside = base.contains(body.state());
      name = inside ? base : base + " of " + article(body.state()) + body.state();
    }
    String there = name;
    Draft draft =
        bodies.getOrDefault(key, List.of()).stream()
            .filter(other -> other.name.equals(there) || body.state().isEmpty())
            .reduce((first, second) -> second)
            .orElse(null);
    if (draft == null) {
      if (!introduces) {
        return;
      }
      draft = roster.of(body.kind(), name);
      bodies.computeIfAbsent(key, unused -> new ArrayList<>()).add(draft);
    }
    roster.place(candidate.from(), candidate.to(), draft, Naming.NAME);
    draft.alias(base);
    Candidate owner = states.widestBefore(candidate.from() - 1);
    if (owner != null && reading.possessive(candidate.from() - 1)) {
      draft.alias(tokens.string(owner.from(), candidate.to()));
    }
  }

  private static String article(String state) {
    return state.startsWith("United ") || state.equals("Philippines") || state.equals("Netherlands")
        ? "the "
        : "";
  }
}

package org.rapporteur.loader.internal.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.loader.vocabulary.ActorEntry;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.Role;

/** Whom a title and surname mean that the text never gives in full. */
final class OfficeHolders {

  private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "former", "then");
  private static final List<String> LEADERS =
      List.of(
          "president",
          "prime minister",
          "chancellor",
          "premier",
          "general secretary",
          "king",
          "supreme leader",
          "president elect",
          "emperor",
          "taoiseach",
          "queen",
          "chairman");

  private final Vocabulary vocabulary;
  private final DocumentYear year;

  /** The leaders that were asked for; a text names the same people again and again. */
  private final Map<String, Optional<ActorEntry>> leaders = new HashMap<>();

  /** The words of the offices that were asked for. */
  private final Map<String, Set<String>> offices = new HashMap<>();

  OfficeHolders(Vocabulary vocabulary, DocumentYear year) {
    this.vocabulary = vocabulary;
    this.year = year;
  }

  /** The holder of an office, of a state if one is given by its code. */
  Optional<ActorEntry> titled(String surname, String title, String state) {
    Set<String> words = offices.computeIfAbsent(title, OfficeHolders::words);
    ActorEntry best = null;
    int most = 2;
    for (ActorEntry person : vocabulary.persons(surname)) {
      if (!state.isEmpty() && !person.state().equals(state) && person.state().length() == 2) {
        continue;
      }
      for (Role role : person.roles()) {
        int score = score(role, words);
        if (score > most) {
          most = score;
          best = person;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private int score(Role role, Set<String> title) {
    Set<String> office = offices.computeIfAbsent(role.title(), OfficeHolders::words);
    int fit =
        office.equals(title) ? 4 : office.containsAll(title) || title.containsAll(office) ? 3 : 0;
    if (fit == 0 || title.isEmpty()) {
      return 0;
    }
    if (role.since().isPresent() && !year.begun(role.since().get())) {
      return 0;
    }
    int since = role.since().map(date -> date.year()).orElse(1900);
    return 4 * fit + (year.within(role) ? 400 : 0) + (since - 1900);
  }

  /** The one leader of that surname who was in office, if there is just one. */
  Optional<ActorEntry> leader(String surname) {
    List<ActorEntry> persons = vocabulary.persons(surname);
    return persons.isEmpty()
        ? Optional.empty()
        : leaders.computeIfAbsent(surname, key -> only(persons, this::leads));
  }

  /** The one person of that surname who held any office then, if there is just one. */
  Optional<ActorEntry> inOffice(String surname) {
    return only(vocabulary.persons(surname), year::within);
  }

  /** The one person with such a role, if there is just one. */
  private static Optional<ActorEntry> only(List<ActorEntry> persons, Predicate<Role> which) {
    List<ActorEntry> found =
        persons.stream().filter(person -> person.roles().stream().anyMatch(which)).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean leads(Role role) {
    return year.within(role)
        && LEADERS.contains(role.title().toLowerCase(Locale.ROOT).replace('-', ' '));
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + 'y';
    }
    return word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word;
  }

  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>();
    for (String word : title.toLowerCase(Locale.ROOT).split("[\\s.-]+")) {
      String usual =
          switch (singular(word)) {
            case "adviser" -> "advisor";
            case "defence" -> "defense";
            case "pm" -> "prime minister";
            default -> singular(word);
          };
      for (String part : usual.split(" ")) {
        if (!SMALL.contains(part) && !part.isEmpty()) {
          words.add(part);
        }
      }
    }
    return words;
  }
}

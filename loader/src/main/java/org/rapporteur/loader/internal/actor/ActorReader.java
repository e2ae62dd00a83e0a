package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.loader.internal.structure.Outline;
import org.rapporteur.loader.internal.token.PhraseMatch;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Vocabulary;

/** Finds who is named in a text. */
public final class ActorReader {

  private ActorReader() {}

  /**
   * The actors of a text and the places where it names them.
   *
   * @param tokens the text's tokens
   * @param matches the phrases of the vocabulary in it that may name somebody
   * @param outline its blocks; bylines and furniture name nobody
   * @param vocabulary whose matches they are
   * @return each actor once; actors with places of {@link Naming#DEMONYM} only are not mentioned by
   *     the text
   */
  public static NamedActors read(
      Tokens tokens, List<PhraseMatch> matches, Outline outline, Vocabulary vocabulary) {
    Reading reading = new Reading(tokens, matches, outline, vocabulary);
    List<Candidate> known = new KnownNames(reading).find();
    States states = new States(known);
    List<Candidate> all = new ArrayList<>(known);
    all.addAll(new NonActors(reading).find());
    all.addAll(new BodyNames(reading, known, states).find());
    List<Candidate> people = new PersonNames(reading, known).find();
    all.addAll(people);
    all.addAll(new Affiliations(reading, known).find(people));
    all.addAll(new AdministrationNames(reading, known).find());
    all.addAll(new Groupings(reading, known).find());
    // Lines that were not joined are two, whatever a name would like.
    all.removeIf(candidate -> reading.broken(candidate.from(), candidate.to()));
    List<Candidate> chosen = new Hosts(reading).settle(Candidate.choose(all));
    Abbreviations abbreviations = new Abbreviations(reading, chosen);

    Roster roster = new Roster(tokens);
    Persons persons = new Persons(roster);
    DocumentYear year = DocumentYear.of(reading, chosen);
    Resolver resolver = new Resolver(reading, states, roster, persons, year);
    resolver.resolve(known, abbreviations.apply(chosen));
    Map<String, Draft> shortForms = new HashMap<>();
    abbreviations
        .meant()
        .forEach(
            (form, name) -> roster.at(name.from()).ifPresent(draft -> shortForms.put(form, draft)));
    new FreeNames(reading, roster, persons, resolver, year).find(shortForms);
    return roster.build();
  }
}

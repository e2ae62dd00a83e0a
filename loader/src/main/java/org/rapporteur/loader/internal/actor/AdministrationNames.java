package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.rapporteur.loader.internal.actor.Claim.Term;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.ActorEntry;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.ActorKind;

/**
 * Governments named after their leader: "the incoming Trump administration", "Abe's cabinet",
 * "Biden and Trump administrations".
 */
final class AdministrationNames {

  private final Reading reading;
  private final Tokens tokens;

  /** By the token after each known person, the last and the longest name that ends there. */
  private final ByToken<ActorEntry> persons = new ByToken<>();

  private final ByToken<Candidate> longest = new ByToken<>();
  private final BitSet others = new BitSet();
  private final WordSet administration;
  private final WordSet plural;
  private final WordSet cabinet;
  private final WordSet first;
  private final WordSet second;
  private final WordSet later;
  private final WordSet earlier;
  private final WordSet and;

  AdministrationNames(Reading reading, List<Candidate> known) {
    this.reading = reading;
    this.tokens = reading.tokens;
    for (Candidate candidate : known) {
      if (candidate.claim() instanceof Claim.Known name) {
        ActorEntry entry = name.entries().get(0);
        if (entry.kind() == ActorKind.PERSON) {
          persons.put(candidate.to(), entry);
          Candidate other = longest.get(candidate.to());
          if (other == null || candidate.from() < other.from()) {
            longest.put(candidate.to(), candidate);
          }
        } else {
          others.set(candidate.from(), candidate.to());
        }
      }
    }
    var lexicon = tokens.lexicon();
    this.administration = new WordSet(lexicon, "administration administrations presidency");
    this.plural = new WordSet(lexicon, "administrations governments cabinets");
    this.cabinet = new WordSet(lexicon, "government governments cabinet cabinets team");
    this.first = new WordSet(lexicon, "first");
    this.second = new WordSet(lexicon, "second");
    this.later = new WordSet(lexicon, "new incoming next future current coming second-term");
    this.earlier = new WordSet(lexicon, "previous former last prior outgoing first-term");
    this.and = new WordSet(lexicon, "and or");
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (int i = 1; i < tokens.count(); i++) {
      boolean strong = administration.has(tokens, i);
      if ((strong || cabinet.has(tokens, i)) && !reading.skipped(i) && !tokens.lineStart(i)) {
        find(i, strong, found);
      }
    }
    return found;
  }

  private void find(int noun, boolean strong, List<Candidate> found) {
    int to = noun + 1;
    Term version = version(to);
    if (version != Term.ANY) {
      to++;
    }
    int nameTo = noun;
    Term inner = ordinal(nameTo - 1);
    if (inner != Term.ANY && reading.possessive(nameTo - 2)) {
      nameTo--;
    } else {
      inner = Term.ANY;
    }
    if (reading.possessive(nameTo - 1)) {
      nameTo--;
    }
    int nameFrom = name(nameTo, strong);
    if (nameFrom == nameTo) {
      return;
    }
    Term term = version != Term.ANY ? version : inner;
    int from = nameFrom;
    if (term == Term.ANY) {
      term = ordinal(nameFrom - 1);
      from = term == Term.ANY ? nameFrom : nameFrom - 1;
    }
    String word = tokens.string(noun);
    String surname = surname(nameTo);
    found.add(
        new Candidate(from, to, 0, new Claim.Administration(surname, term, "", singular(word))));
    if (and.has(tokens, nameFrom - 1) && plural.has(tokens, noun)) {
      pair(nameFrom - 1, to, singular(word), strong, found);
    }
  }

  /** The first of "Ishiba and Trump administrations", whose form is all of it. */
  private void pair(int and, int to, String noun, boolean strong, List<Candidate> found) {
    int nameFrom = name(and, strong);
    if (nameFrom < and) {
      Term term = ordinal(nameFrom - 1);
      int from = term == Term.ANY ? nameFrom : nameFrom - 1;
      String alias = tokens.string(from, to);
      String surname = surname(and);
      found.add(new Candidate(from, and, 0, new Claim.Administration(surname, term, alias, noun)));
    }
  }

  private static String singular(String noun) {
    String lower = noun.toLowerCase(Locale.ROOT);
    return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private Term version(int token) {
    if (!reading.inside(token) || tokens.end(token) - tokens.start(token) != 3) {
      return Term.ANY;
    }
    String text = tokens.string(token);
    return text.equals("2.0") ? Term.SECOND : text.equals("1.0") ? Term.FIRST : Term.ANY;
  }

  private Term ordinal(int token) {
    if (first.has(tokens, token)) {
      return Term.FIRST;
    }
    if (second.has(tokens, token)) {
      return Term.SECOND;
    }
    if (later.has(tokens, token)) {
      return Term.LATER;
    }
    return earlier.has(tokens, token) ? Term.EARLIER : Term.ANY;
  }

  private String surname(int nameTo) {
    ActorEntry known = persons.get(nameTo);
    return known == null ? tokens.string(nameTo - 1) : known.surname();
  }

  /** Where the leader's name begins that ends before a token, or that token if there is none. */
  private int name(int to, boolean strong) {
    int last = to - 1;
    if (!reading.capitalized(last) || reading.skipped(last)) {
      return to;
    }
    Candidate known = longest.get(to);
    if (known != null) {
      return known.from();
    }
    String word = tokens.string(last);
    boolean leads = !reading.vocabulary.administrations(word).isEmpty();
    boolean person = !reading.vocabulary.persons(word).isEmpty() || reading.name(last);
    boolean plain = reading.ordinary(last) && !reading.is(last, WordClass.SURNAME);
    if (others.get(last) || plain && !leads || !leads && !person && !strong) {
      return to;
    }
    if (!leads
        && !person
        && reading.capitalized(last - 1)
        && !(reading.function(last - 1) && reading.sentenceStart(last - 1))) {
      return to;
    }
    if (!leads && tokens.capitalized(to) && !person) {
      return to;
    }
    return last;
  }
}

package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.internal.token.PhraseMatch;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.Meaning;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.ActorKind;

/** Bodies that the vocabulary does not list, by the words that their names begin or end with. */
final class BodyNames {

  private final Reading reading;
  private final Tokens tokens;
  private final States states;
  private final BodyRun run;
  private final BitSet internationals = new BitSet();
  private final Set<String> sharedNouns =
      Set.of("Agency", "Committee", "Council", "Commission", "Bank", "Court", "Secretariat");
  private final WordSet regions;
  private final WordSet spokesmen;
  private final Set<String> numbered = Set.of("Army", "Fleet", "Air Force", "Division", "Corps");
  private final Acting acting;
  private final WordSet and;
  private final WordSet the;
  private final WordSet vague;

  BodyNames(Reading reading, List<Candidate> known, States states) {
    this.reading = reading;
    this.tokens = reading.tokens;
    for (Candidate candidate : known) {
      if (candidate.claim() instanceof Claim.Known name
          && name.entries().get(0).kind() == ActorKind.INTERNATIONAL_ORGANIZATION) {
        internationals.set(candidate.from());
      }
    }
    var lexicon = tokens.lexicon();
    this.states = states;
    this.run = new BodyRun(reading, states);
    this.acting = new Acting(reading);
    this.and = new WordSet(lexicon, "and &");
    this.spokesmen =
        new WordSet(
            lexicon,
            """
            official officials spokesman spokeswoman spokesperson source sources staff
            """);
    this.regions =
        new WordSet(
            lexicon,
            """
            african european asian pacific arab caribbean nordic american eurasian
            oceanian international world global intergovernmental
            """);
    this.the = new WordSet(lexicon, "the");
    this.vague =
        new WordSet(
            lexicon,
            """
            federal central local civil political ruling opposition new current
            future former own provincial regional coalition democratic other first
            second third interim transitional military present previous last next
            big global international foreign private public shadow state our his her
            your
            """);
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (PhraseMatch match : reading.bodies) {
      if (reading.meaning(match) instanceof Meaning.Body body) {
        switch (body.position()) {
          case "HEAD_OF", "OFFICE_OF" -> head(match, body, found);
          case "TAIL", "ACTING" -> tail(match, body, found);
          default -> alone(match, body, found);
        }
      }
    }
    return found;
  }

  private void head(PhraseMatch match, Meaning.Body body, List<Candidate> found) {
    if (body.pattern().startsWith("Government") && and.has(tokens, match.from() - 1)) {
      return; // "Heads of State and Government of ..."
    }
    int to = match.to();
    if (the.has(tokens, to)) {
      to++;
    }
    if (!run.plainCapital(to)) {
      return;
    }
    int first = to;
    to = run.end(to);
    if (body.position().equals("OFFICE_OF")) {
      office(match.from(), first, to, body, found);
      return;
    }
    int from = match.from();
    while (from > 0
        && match.from() - from < 4
        && !tokens.lineStart(from)
        && !reading.sentenceStart(from)
        && reading.capitalized(from - 1)
        && leads(from - 1)
        && !(reading.sentenceStart(from - 1) && reading.ordinary(from - 1))
        && !(body.kind() == ActorKind.GOVERNMENT_BODY && states.endAt(from))) {
      from--;
    }
    add(from, to, body, found);
  }

  /**
   * "The Secretary of Agriculture should": an office that acts, whoever holds it; not "the Minister
   * of Kenya", who stands for another actor.
   */
  private void office(int from, int field, int to, Meaning.Body body, List<Candidate> found) {
    boolean other = states.beginAt(field) || internationals.get(field);
    if (the.has(tokens, from - 1)
        && !other
        && !reading.heading(from)
        && acting.bodyActs(from, to)) {
      found.add(new Candidate(from, to, 2, new Claim.Body(from, body.kind(), "", false)));
    }
  }

  private void tail(PhraseMatch match, Meaning.Body body, List<Candidate> found) {
    int from = match.from();
    while (from > 0 && match.from() - from < 7 && !tokens.lineStart(from)) {
      int previous = from - 1;
      if (reading.sentenceStart(from) || !reading.inside(previous)) {
        break;
      }
      if (reading.capitalized(previous) && leads(previous)) {
        from--;
      } else if (run.ownersMark(previous) && leads(previous - 1) && !ofState(previous)) {
        // "Public Defender's Office"; but "Japan's Council" is the Council of Japan.
        from -= 2;
      } else if (reading.hyphen(previous) && reading.capitalized(previous - 1)) {
        from -= 2;
      } else if (and.has(tokens, previous)
          && reading.capitalized(previous - 1)
          && leads(previous - 1)
          && (reading.ordinary(previous - 1) && !reading.sentenceStart(previous - 1)
              || afterArticle(previous - 1))
          && !states.endAt(previous)) {
        from -= 2;
      } else {
        break;
      }
    }
    while (from < match.from()
        && reading.is(from, WordClass.ORDINAL)
        && !numbered.contains(body.pattern())) {
      from++;
    }
    boolean unit = numbered.contains(body.pattern()) && reading.is(from, WordClass.ORDINAL);
    if (from == match.from() || !unit && onlyVague(from, match.from())) {
      return;
    }
    boolean owned = run.ownersMark(match.from() - 1);
    if (body.position().equals("ACTING")
        && !owned
        && (reading.heading(from) || !acting.bodyActs(from, match.to()))) {
      return;
    }
    boolean people = body.kind() == ActorKind.OTHER_ORGANIZATION;
    add(from, people ? run.endOfPlace(match.to()) : match.to(), body, found);
  }

  /**
   * "The Pharmacy and Poisons Board": a word that no name and no list knows, and no person's since
   * an article stands before it or before the words that it belongs to.
   */
  private boolean afterArticle(int word) {
    int first = word;
    while (first > 0
        && reading.inside(first - 1)
        && reading.capitalized(first - 1)
        && reading.ordinary(first - 1)
        && !the.has(tokens, first - 1)) {
      first--;
    }
    return tokens.word(word) == Lexicon.UNKNOWN && first > 0 && the.has(tokens, first - 1);
  }

  private boolean ofState(int to) {
    return states.endAt(to) || to > 1 && states.endAt(to - 1);
  }

  private boolean leads(int token) {
    return !reading.date(token)
        && !reading.is(token, WordClass.TITLE)
        && (!reading.function(token) || tokens.shape(token) == Shape.UPPER);
  }

  private boolean onlyVague(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!vague.has(tokens, i)
          && !and.has(tokens, i)
          && !(reading.sentenceStart(i) && reading.ordinary(i))) {
        return false;
      }
    }
    return true;
  }

  private void alone(PhraseMatch match, Meaning.Body body, List<Candidate> found) {
    int from = match.from();
    int to = match.to();
    boolean nounFollows =
        reading.inside(to)
            && tokens.shape(to) == Shape.LOWER
            && !reading.possessive(to)
            && reading.is(to, WordClass.NOUN)
            && !reading.is(to, WordClass.AUXILIARY)
            && !reading.is(to, WordClass.PREPOSITION)
            && !tokens.is(to, WordClass.VERB);
    nounFollows &= !spokesmen.has(tokens, to);
    if (reading.sentenceStart(from) && !acting.acts(from, to)
        || reading.heading(from)
        || nounFollows
        || reading.capitalized(from - 1)
            && !(the.has(tokens, from - 1) && reading.sentenceStart(from - 1))
        || reading.capitalized(to) && !tokens.lineStart(to)) {
      return;
    }
    String state = possessor(from);
    found.add(new Candidate(from, to, 2, new Claim.Body(from, body.kind(), state, true)));
  }

  private void add(int from, int to, Meaning.Body body, List<Candidate> found) {
    ActorKind kind = kind(from, body);
    int second = states.endAt(from) ? startOf(from) : from;
    if (reading.hyphen(second - 1) && states.endAt(second - 1)) {
      // Of two states: "Brazilian-Argentine Agency".
      int first = startOf(second - 1);
      found.add(new Candidate(first, to, 2, new Claim.Body(first, joint(body), "", false)));
      return;
    }
    int start = from;
    int nameFrom = from;
    String state = "";
    // "Japanese Ministry of ..." and "Kenya Ports Authority" alike begin with the state.
    for (int i = from; i <= Math.min(from + 2, to - 1); i++) {
      Candidate qualifier = states.lastBefore(i);
      if (qualifier != null && starts(i, from)) {
        state = States.name(qualifier);
        boolean apart = i == from || States.demonym(qualifier);
        nameFrom = apart && body.kind() == ActorKind.GOVERNMENT_BODY ? i : from;
        start = Math.min(start, startOf(i));
      }
    }
    if (nameFrom > from && reading.possessive(nameFrom)) {
      return;
    }
    if (state.isEmpty()) {
      state = possessor(from);
    }
    found.add(new Candidate(start, to, 2, new Claim.Body(nameFrom, kind, state, false)));
  }

  /** A body of an international organisation or of a region is of several states. */
  private ActorKind kind(int from, Meaning.Body body) {
    boolean shared = body.kind() == ActorKind.GOVERNMENT_BODY && body.position().equals("TAIL");
    boolean noun = sharedNouns.contains(body.pattern());
    boolean several = internationals.get(from) || noun && regions.has(tokens, from);
    return shared && several ? ActorKind.INTERNATIONAL_ORGANIZATION : body.kind();
  }

  private static ActorKind joint(Meaning.Body body) {
    return body.kind() == ActorKind.GOVERNMENT_BODY
        ? ActorKind.INTERNATIONAL_ORGANIZATION
        : body.kind();
  }

  private boolean starts(int end, int from) {
    int start = startOf(end);
    return start == from || end == from;
  }

  private int startOf(int end) {
    int start = end - 1;
    while (start > 0 && end - start < 4) {
      if (states.endFrom(start) == end) {
        return start;
      }
      start--;
    }
    return end - 1;
  }

  /** The state before 's. */
  private String possessor(int from) {
    int at = from - 1;
    Candidate state = reading.possessive(at) ? states.lastBefore(at) : null;
    return state == null ? "" : States.name(state);
  }
}

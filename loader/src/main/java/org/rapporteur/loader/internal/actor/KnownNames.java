package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.loader.internal.token.PhraseMatch;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.ActorEntry;
import org.rapporteur.loader.vocabulary.Meaning;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Code;
import org.rapporteur.model.CodeScheme;

/** The names of the vocabulary in the text. */
final class KnownNames {

  /** How far before its phrase a name may begin: "Government of the" Gambia. */
  private static final int REACH = 3;

  /** How many words a form of state has at most, the last one left out: Democratic People's. */
  private static final int LONGEST_FORM = 6;

  private final Reading reading;
  private final Tokens tokens;
  private final Acting acting;
  private final Namesakes namesakes;
  private final WordSet government;
  private final WordSet ruling;
  private final WordSet of;
  private final WordSet the;
  private final WordSet seats;

  KnownNames(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.acting = new Acting(reading);
    this.namesakes = new Namesakes(reading);
    var lexicon = tokens.lexicon();
    this.government =
        new WordSet(lexicon, "government side delegation authorities governments regime");
    this.ruling = new WordSet(lexicon, "government regime junta");
    this.of = new WordSet(lexicon, "of");
    this.the = new WordSet(lexicon, "the");
    this.seats = new WordSet(lexicon, "office kremlin street hill");
  }

  /** Every form that fits, with those that several entries share as one. */
  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (PhraseMatch match : reading.names) {
      if (reading.meaning(match) instanceof Meaning.Name name && !pronoun(match)) {
        Candidate candidate = candidate(match, name);
        if (candidate != null) {
          add(candidate, found);
        }
      }
    }
    return new Located(reading).settle(found);
  }

  /**
   * Adds a name or joins it to that of the same range, which stands near the end if there is one.
   */
  private static void add(Candidate candidate, List<Candidate> found) {
    int nearest = candidate.from() - REACH;
    for (int i = found.size() - 1; i >= 0 && found.get(i).from() >= nearest; i--) {
      Candidate other = found.get(i);
      if (other.from() == candidate.from() && other.to() == candidate.to()) {
        found.set(i, both(other, candidate));
        return;
      }
    }
    found.add(candidate);
  }

  private @org.jspecify.annotations.Nullable Candidate candidate(
      PhraseMatch match, Meaning.Name name) {
    ActorEntry entry = name.actor();
    if (entry.kind() == ActorKind.STATE && name.use() != Meaning.Use.CAPITAL) {
      if (match.to() == match.from() + 1 && namesakes.otherwise(match.from())) {
        return null;
      }
      Candidate government = government(match, entry);
      if (government != null) {
        return government;
      }
    }
    if (attributive(match)) {
      return null;
    }
    Naming naming = Naming.valueOf(name.use().name());
    if (naming == Naming.DEMONYM && people(match)) {
      naming = Naming.NAME;
    }
    if (naming == Naming.CAPITAL
        && the.has(tokens, match.from() - 1)
        && ruling.has(tokens, match.to())
        && !tokens.lineStart(match.to())) {
      // "The Seoul government", but not its authorities, who may be those of the city.
      return new Candidate(match.from(), match.to() + 1, 0, known(entry, Naming.NAME));
    }
    boolean seat = seats.has(tokens, match.to() - 1);
    boolean needsAct = naming == Naming.CAPITAL || region(entry) || seat;
    boolean acts =
        !needsAct
            || !partOfName(match)
                && (seat
                    ? acting.bodyActs(match.from(), match.to())
                    : acting.acts(match.from(), match.to()));
    if (!acts) {
      return naming == Naming.CAPITAL
          ? null
          : new Candidate(match.from(), match.to(), 0, new Claim.NonActor());
    }
    boolean state = entry.kind() == ActorKind.STATE && naming == Naming.NAME;
    int to = state ? behindForm(match.to()) : match.to();
    return new Candidate(match.from(), to, 0, known(entry, naming));
  }

  /** "Iran (Islamic Republic of)": lists of the United Nations set the form behind the name. */
  private int behindForm(int to) {
    if (!reading.mark(to, '(')) {
      return to;
    }
    int at = to + 1;
    while (at < to + LONGEST_FORM && reading.capitalized(at)) {
      at++;
    }
    boolean form = at > to + 1 && of.has(tokens, at) && reading.mark(at + 1, ')');
    return form ? at + 2 : to;
  }

  /** "The Danes count ships", "talk with the Chileans": a nation, acting. */
  private boolean people(PhraseMatch match) {
    int to = match.to();
    if (!the.has(tokens, match.from() - 1) || reading.capitalized(to) && !tokens.lineStart(to)) {
      return false;
    }
    char last = tokens.text().charAt(tokens.end(to - 1) - 1);
    boolean noun = reading.inside(to) && tokens.shape(to) == Shape.LOWER && reading.ordinary(to);
    boolean verb =
        reading.is(to, WordClass.AUXILIARY)
            || reading.is(to, WordClass.VERB_PAST) && !reading.is(to, WordClass.NOUN);
    if (last == 's') {
      return true;
    }
    return verb || !noun && reading.mark(to, ',') && reading.sentenceStart(match.from() - 1);
  }

  /** "Africa Corps", "Geneva Convention": the beginning of a longer name. */
  private boolean partOfName(PhraseMatch match) {
    int to = match.to();
    return reading.capitalized(to)
        && tokens.shape(to) == Shape.CAPITAL
        && !tokens.lineStart(to)
        && !reading.sentenceStart(to)
        && !reading.heading(to);
  }

  /** "US military presence": no name, for it ends in a small letter and goes on. */
  private boolean attributive(PhraseMatch match) {
    int to = match.to();
    return to - match.from() > 1
        && tokens.shape(to - 1) == Shape.LOWER
        && reading.inside(to)
        && !tokens.lineStart(to)
        && tokens.shape(to) == Shape.LOWER
        && !reading.possessive(to)
        && reading.ordinary(to)
        && !reading.function(to)
        && reading.is(to, WordClass.NOUN)
        && !reading.is(to, WordClass.AUXILIARY);
  }

  private static Claim.Known known(ActorEntry entry, Naming naming) {
    return new Claim.Known(List.of(entry), naming);
  }

  /** "Kenyan authorities", "the US side", "Government of Japan": the state by name. */
  private @org.jspecify.annotations.Nullable Candidate government(
      PhraseMatch match, ActorEntry entry) {
    int to = match.to();
    if (government.has(tokens, to) && !tokens.lineStart(to)) {
      return new Candidate(match.from(), to + 1, 0, known(entry, Naming.NAME));
    }
    int before = match.from() - 1;
    if (the.has(tokens, before)) {
      before--;
    }
    if (of.has(tokens, before) && government.has(tokens, before - 1)) {
      return new Candidate(before - 1, to, 0, known(entry, Naming.NAME));
    }
    return null;
  }

  static boolean region(ActorEntry entry) {
    if (entry.kind() != ActorKind.GROUPING) {
      return false;
    }
    for (Code code : entry.codes()) {
      if (code.scheme() == CodeScheme.PLOVER_SECTOR) {
        return false;
      }
    }
    return true;
  }

  /**
   * "US" and "WHO" between other words in capitals are pronouns unless something speaks against it;
   * "US$" is money.
   */
  private boolean pronoun(PhraseMatch match) {
    int at = match.from();
    if (match.to() != at + 1 || tokens.shape(at) != Shape.UPPER) {
      return false;
    }
    int end = tokens.end(at);
    if (end < tokens.text().length() && tokens.text().charAt(end) == '$') {
      return true;
    }
    boolean capitals =
        reading.shouting(at)
            || reading.blockStart(at)
                && tokens.end(at) - tokens.start(at) > 2
                && reading.inside(at + 1)
                && tokens.shape(at + 1) == Shape.UPPER
                && reading.ordinary(at + 1);
    return tokens.end(at) - tokens.start(at) <= 3
        && reading.function(at)
        && !the.has(tokens, at - 1)
        && !reading.hyphen(at + 1)
        && !reading.hyphen(at - 1)
        && capitals;
  }

  private static Candidate both(Candidate one, Candidate other) {
    if (!(one.claim() instanceof Claim.Known first)
        || !(other.claim() instanceof Claim.Known second)) {
      return one.claim() instanceof Claim.Known ? one : other;
    }
    if (first.naming() != second.naming()) {
      return first.naming().ordinal() < second.naming().ordinal() ? one : other;
    }
    if (first.entries().containsAll(second.entries())) {
      return one;
    }
    List<ActorEntry> entries = new ArrayList<>(first.entries());
    for (ActorEntry entry : second.entries()) {
      if (!entries.contains(entry)) {
        entries.add(entry);
      }
    }
    return new Candidate(
        one.from(), one.to(), one.rank(), new Claim.Known(entries, first.naming()));
  }
}

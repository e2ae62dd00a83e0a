package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.ActorEntry;
import org.rapporteur.model.ActorKind;

/**
 * States that a text names only to say where something is: "signed in Peru", "trawlers off Ghana".
 * Such a state takes no part; its places still tell who is meant, as words for its people do.
 */
final class Located {

  private final Reading reading;
  private final Tokens tokens;
  private final WordSet places;
  private final WordSet the;
  private final WordSet joiners;

  Located(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    var lexicon = tokens.lexicon();
    this.places = new WordSet(lexicon, "in into at off near outside inside");
    this.the = new WordSet(lexicon, "the");
    this.joiners = new WordSet(lexicon, "and or");
  }

  /** The candidates, with states that are nowhere more than a place as words for their people. */
  List<Candidate> settle(List<Candidate> found) {
    ByToken<Candidate> byEnd = new ByToken<>();
    Set<ActorEntry> acting = new HashSet<>();
    for (Candidate candidate : found) {
      if (state(candidate)) {
        Candidate other = byEnd.get(candidate.to());
        if (other == null || candidate.from() < other.from()) {
          byEnd.put(candidate.to(), candidate);
        }
      }
    }
    for (Candidate candidate : found) {
      if (state(candidate) && !place(candidate, byEnd)) {
        acting.add(entry(candidate));
      }
    }
    List<Candidate> settled = new ArrayList<>(found.size());
    for (Candidate candidate : found) {
      boolean place = state(candidate) && !acting.contains(entry(candidate));
      settled.add(
          place
              ? new Candidate(
                  candidate.from(),
                  candidate.to(),
                  candidate.rank(),
                  new Claim.Known(List.of(entry(candidate)), Naming.DEMONYM))
              : candidate);
    }
    return settled;
  }

  /** "in Valdivia, Chile,", "Valdivia, Chile, 5 May": the country after a town. */
  private boolean town(int comma, int after) {
    int from = comma;
    while (from > 0 && comma - from < 4 && reading.capitalized(from - 1)) {
      from--;
    }
    if (!reading.mark(comma, ',') || from == comma) {
      return false;
    }
    boolean dated =
        reading.mark(after, ',')
            && (reading.date(after + 1)
                || reading.inside(after + 1) && tokens.shape(after + 1) == Shape.NUMBER);
    return dated || places.has(tokens, from - 1);
  }

  private static boolean state(Candidate candidate) {
    return candidate.claim() instanceof Claim.Known known
        && known.naming() != Naming.DEMONYM
        && known.entries().get(0).kind() == ActorKind.STATE;
  }

  private static ActorEntry entry(Candidate candidate) {
    return ((Claim.Known) candidate.claim()).entries().get(0);
  }

  /** After a word of place, or in a list of states after one. */
  private boolean place(Candidate candidate, ByToken<Candidate> byEnd) {
    if (((Claim.Known) candidate.claim()).naming() == Naming.CAPITAL
        || reading.possessive(candidate.to())
        || reading.hyphen(candidate.to())) {
      return false;
    }
    int at = candidate.from();
    for (int steps = 0; steps < 12; steps++) {
      int before = at - 1;
      if (the.has(tokens, before)) {
        before--;
      }
      if (places.has(tokens, before)) {
        return !reading.sentenceStart(before);
      }
      if (at == candidate.from() && town(before, candidate.to())) {
        return true;
      }
      if (joiners.has(tokens, before)) {
        before--;
      }
      if (reading.mark(before, ',')) {
        before--;
      }
      Candidate previous = byEnd.get(before + 1);
      if (previous == null || before + 1 == at) {
        return false;
      }
      at = previous.from();
    }
    return false;
  }
}

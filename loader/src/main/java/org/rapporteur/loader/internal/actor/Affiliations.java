package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.ActorKind;

/**
 * Bodies that show as such by standing where a person's affiliation does: "Ana Ruiz (Harbour
 * Network)", "Mr. Otieno of the Lakeside Growers".
 */
final class Affiliations {

  private static final int LONGEST = 8;

  private final Reading reading;
  private final Tokens tokens;
  private final BitSet known = new BitSet();
  private final WordSet of;
  private final WordSet the;
  private final WordSet joiners;
  private final WordSet compass;

  Affiliations(Reading reading, List<Candidate> known) {
    this.reading = reading;
    this.tokens = reading.tokens;
    known.forEach(candidate -> this.known.set(candidate.from(), candidate.to()));
    var lexicon = tokens.lexicon();
    this.of = new WordSet(lexicon, "of from");
    this.the = new WordSet(lexicon, "the");
    this.compass =
        new WordSet(
            lexicon, "north south east west upper lower new old port city beach bay island");
    this.joiners = new WordSet(lexicon, "and of for on");
  }

  /** The bodies after persons. */
  List<Candidate> find(List<Candidate> persons) {
    List<Candidate> found = new ArrayList<>();
    for (Candidate person : persons) {
      int at = person.to();
      if (reading.mark(at, '(')) {
        bracket(at + 1, found);
      } else if (of.has(tokens, at)) {
        boolean article = the.has(tokens, at + 1);
        int from = article ? at + 2 : at + 1;
        int to = end(from);
        boolean plural = article && to > from && tokens.string(to - 1).endsWith("s");
        boolean common = to > from && (plural || reading.ordinary(to - 1) && !reading.name(to - 1));
        if (to - from > 1 && common) {
          add(from, to, found);
        }
      }
    }
    return found;
  }

  private void bracket(int from, List<Candidate> found) {
    int to = end(from);
    boolean closed = reading.mark(to, ')') || reading.mark(to, ',') || reading.mark(to, ';');
    if (!closed) {
      return;
    }
    boolean letters =
        to == from + 1
            && tokens.shape(from) == Shape.UPPER
            && tokens.end(from) - tokens.start(from) > 2
            && !reading.ordinary(from);
    boolean words = to - from > 1 && !place(from, to);
    if (letters || words) {
      add(from, to, found);
    }
  }

  /** Two unknown words may be a town as well as a body. */
  private boolean place(int from, int to) {
    for (int i = from; i < to; i++) {
      if (reading.ordinary(i) && !compass.has(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  private void add(int from, int to, List<Candidate> found) {
    for (int i = from; i < to; i++) {
      if (known.get(i) || reading.is(i, WordClass.TITLE) || reading.date(i)) {
        return;
      }
    }
    found.add(
        new Candidate(from, to, 4, new Claim.Body(from, ActorKind.OTHER_ORGANIZATION, "", false)));
  }

  /** The end of a run of capitalised words, with small words between them. */
  private int end(int from) {
    int to = from;
    while (to - from < LONGEST && to < tokens.count() && (to == from || !tokens.lineStart(to))) {
      if (reading.capitalized(to) && !(reading.function(to) && to == from)) {
        to++;
      } else if (to > from
          && (joiners.has(tokens, to) || tokens.mark(to, '&') || reading.hyphen(to))
          && reading.capitalized(to + 1)
          && !tokens.lineStart(to + 1)) {
        to += 2;
      } else {
        break;
      }
    }
    return to;
  }
}

package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.loader.internal.token.PhraseMatch;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Meaning;
import org.rapporteur.loader.vocabulary.WordClass;

/** Names of seas, laws, meetings, newspapers: what stands in them is not named. */
final class NonActors {

  private final Reading reading;
  private final Tokens tokens;

  NonActors(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
  }

  List<Candidate> find() {
    List<Candidate> found = new ArrayList<>();
    for (PhraseMatch match : reading.nonActors) {
      if (reading.meaning(match) instanceof Meaning.NonActor name) {
        int from = match.from();
        int to = match.to();
        switch (name.position()) {
          case "TAIL" -> from = left(from);
          case "HEAD" -> to = right(to);
          default -> {}
        }
        boolean extended = to - from > match.to() - match.from();
        if (extended || name.position().equals("WHOLE")) {
          int rank = name.position().equals("TAIL") ? 3 : 0;
          found.add(new Candidate(from, to, rank, new Claim.NonActor()));
        }
      }
    }
    return found;
  }

  /** Capitalised words before the pattern, but none of a compound of states. */
  private int left(int pattern) {
    int from = pattern;
    int limit = reading.heading(pattern) || reading.shouting(pattern) ? 2 : 6;
    while (from > 0
        && pattern - from < limit
        && !tokens.lineStart(from)
        && !reading.sentenceStart(from)) {
      if (reading.capitalized(from - 1) && !reading.hyphen(from - 2) && !small(from - 1)) {
        from--;
      } else if (syllable(from - 1) && reading.hyphen(from - 2) && reading.capitalized(from - 3)) {
        from -= 3;
      } else {
        break;
      }
    }
    while (from < pattern && reading.is(from, WordClass.DETERMINER)) {
      from++;
    }
    return from;
  }

  /** The end of a name like "Dae-jung". */
  private boolean syllable(int token) {
    return tokens.shape(token) == Shape.LOWER && !tokens.spaceBefore(token);
  }

  /** A word like "the" that has its capital from the start of a sentence or from a heading. */
  private boolean small(int token) {
    return reading.function(token)
        && (tokens.shape(token) != Shape.UPPER || reading.shouting(token));
  }

  private int right(int pattern) {
    int to = pattern;
    while (to < tokens.count()
        && to - pattern < 6
        && !tokens.lineStart(to)
        && !reading.sentenceStart(to)
        && (reading.capitalized(to)
            || to > pattern && reading.hyphen(to) && reading.capitalized(to + 1))) {
      to++;
    }
    return to;
  }
}

package org.rapporteur.loader.internal.actor;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.ActorKind;

/** The words of a person's name: initials, capitalised words, particles, hyphenated syllables. */
final class NameRun {

  private static final SmallWords PARTICLES =
      SmallWords.of(
          "van", "von", "de", "der", "den", "di", "da", "do", "dos", "das", "del", "della", "la",
          "le", "bin", "bint", "ibn", "al", "el", "abu", "ul", "af", "ter", "ten", "zu", "y", "e",
          "ould", "ag", "dal", "zum", "zur", "binti", "du");

  private static final int LONGEST_SYLLABLE = 6;

  private final Reading reading;
  private final Tokens tokens;
  private final BitSet others = new BitSet();
  private final BitSet personStarts = new BitSet();
  private final WordSet suffixes;

  /** Known names of other actors stop a person's name. */
  NameRun(Reading reading, List<Candidate> known) {
    this.reading = reading;
    this.tokens = reading.tokens;
    for (Candidate candidate : known) {
      boolean person =
          candidate.claim() instanceof Claim.Known name
              && name.entries().get(0).kind() == ActorKind.PERSON;
      if (person) {
        personStarts.set(candidate.from());
      } else {
        others.set(candidate.from(), candidate.to());
      }
    }
    this.suffixes = new WordSet(tokens.lexicon(), "jr sr ii iii iv");
  }

  /** The token after the name that begins at a token, or that token itself if none does. */
  int end(int from, boolean titled) {
    int at = from;
    int words = 0;
    int end = from;
    while (at < tokens.count() && at - from < 10 && (at == from || !tokens.lineStart(at))) {
      if (initial(at)) {
        at++;
      } else if (particle(at) && (words > 0 || titled) && capitalAfterParticle(at)) {
        at = afterParticle(at);
      } else if (words < 4 && word(at, words, titled)) {
        words++;
        at++;
        while (reading.hyphen(at)
            && syllable(at + 1)
            && !(words == 1 && !titled && pair(at - 1, at + 1) || personStarts.get(at + 1))) {
          at += 2;
        }
        end = at;
      } else {
        break;
      }
    }
    if (end > from && suffix(end)) {
      end++;
    }
    return end;
  }

  /**
   * Where the name begins that a given name stands in: "Ohood bint Khalfan", "Dee Waxwell Saah".
   */
  int start(int given) {
    int from = given;
    while (from > 0
        && given - from < 4
        && !tokens.lineStart(from)
        && !reading.sentenceStart(from)) {
      int previous = from - 1;
      if (particle(previous) && tokens.shape(previous) == Shape.LOWER && unknown(previous - 1)) {
        from -= 2;
      } else if (unknown(previous)) {
        from--;
      } else {
        break;
      }
    }
    return from;
  }

  private boolean unknown(int token) {
    return reading.capitalized(token)
        && tokens.shape(token) == Shape.CAPITAL
        && tokens.end(token) - tokens.start(token) > 2
        && !others.get(token)
        && !reading.ordinary(token)
        && !reading.function(token)
        && !reading.is(token, WordClass.TITLE);
  }

  private boolean suffix(int token) {
    return reading.inside(token)
        && !tokens.lineStart(token)
        && (suffixes.has(tokens, token) || ends(token, "Jr.") || ends(token, "Sr."))
        && reading.capitalized(token);
  }

  private boolean ends(int token, String text) {
    return tokens.end(token) - tokens.start(token) == text.length()
        && tokens.text().toString().startsWith(text, tokens.start(token));
  }

  /** How many words of a name there are, initials and particles not counted. */
  int words(int from, int to) {
    int words = 0;
    for (int i = from; i < to; i++) {
      boolean counts =
          tokens.shape(i).word() && !initial(i) && !reading.hyphen(i - 1) && !suffix(i);
      words += counts && !(particle(i) && tokens.shape(i) == Shape.LOWER) ? 1 : 0;
    }
    return words;
  }

  boolean initial(int token) {
    if (!reading.capitalized(token)) {
      return false;
    }
    int length = tokens.end(token) - tokens.start(token);
    char last = tokens.text().charAt(tokens.end(token) - 1);
    if (length == 4 && reading.inside(token - 1) && tokens.shape(token - 1) == Shape.NUMBER) {
      return false; // "10:05 A.M."
    }
    return length == 2 && last == '.' || length == 4 && last == '.' && !others.get(token);
  }

  private boolean particle(int token) {
    return reading.inside(token)
        && tokens.end(token) - tokens.start(token) <= 5
        && tokens.shape(token).word()
        && PARTICLES.has(tokens.text(), tokens.start(token), tokens.end(token));
  }

  private boolean capitalAfterParticle(int token) {
    int next = afterParticle(token);
    return reading.capitalized(next) && !tokens.lineStart(next);
  }

  private int afterParticle(int token) {
    int next = token + 1;
    while (particle(next) || reading.hyphen(next)) {
      next++;
    }
    return next;
  }

  /** "Biden-Suga": two persons, not one name. */
  private boolean pair(int left, int right) {
    return !reading.vocabulary.persons(tokens.string(left)).isEmpty()
        && !reading.vocabulary.persons(tokens.string(right)).isEmpty();
  }

  private boolean syllable(int token) {
    return reading.inside(token)
        && tokens.shape(token).word()
        && tokens.shape(token) != Shape.NUMBER
        && !others.get(token);
  }

  /** A month that is no given name here: "Jan 5", but not "Jan Smit". */
  boolean date(int token) {
    return reading.date(token)
        && !(reading.is(token, WordClass.GIVEN_NAME)
            && reading.inside(token + 1)
            && tokens.shape(token + 1) != Shape.NUMBER);
  }

  /** A family name in capitals that is spelled like an abbreviation: "AU Ka-ming", "Dr. AU". */
  private boolean shoutedSurname(int token, int words, boolean titled) {
    if (words > 0 || tokens.shape(token) != Shape.UPPER || reading.function(token)) {
      return false;
    }
    return titled && !reading.capitalized(token + 1)
        || reading.capitalized(token + 1)
            && tokens.shape(token + 1) == Shape.CAPITAL
            && reading.hyphen(token + 2)
            && reading.inside(token + 3)
            && tokens.shape(token + 3) == Shape.LOWER
            && !reading.ordinary(token + 1);
  }

  /** A given name of two syllables, spelled like a word or not: "Baek Sun-hwa", "Paik In-ho". */
  private boolean syllables(int token) {
    return tokens.shape(token) == Shape.CAPITAL
        && tokens.end(token) - tokens.start(token) <= LONGEST_SYLLABLE
        && !reading.sentenceStart(token)
        && reading.hyphen(token + 1)
        && reading.inside(token + 2)
        && tokens.shape(token + 2) == Shape.LOWER
        && tokens.end(token + 2) - tokens.start(token + 2) <= LONGEST_SYLLABLE
        && !reading.ordinary(token + 2);
  }

  private boolean word(int token, int words, boolean titled) {
    Shape shape = tokens.shape(token);
    if (!shape.capitalized() || tokens.end(token) - tokens.start(token) < 2) {
      return false;
    }
    if (words > 0 && syllables(token)) {
      return true;
    }
    boolean named = reading.name(token);
    if (others.get(token)
        && !(named && words > 0)
        && !(titled && words == 0 && named)
        && !shoutedSurname(token, words, titled)) {
      return false;
    }
    if (reading.function(token) && !named || date(token) && words == 0) {
      return false;
    }
    if (words > 0 && reading.sentenceStart(token)) {
      return false;
    }
    if (reading.ordinary(token) && !named) {
      boolean afterGiven = words > 0 && reading.is(token - 1, WordClass.GIVEN_NAME);
      boolean between = words == 1 && titled && unknown(token - 1) && unknown(token + 1);
      return afterGiven || between || words == 0 && titled;
    }
    return true;
  }
}

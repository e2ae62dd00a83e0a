package org.rapporteur.loader.internal.actor;

import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.WordClass;

/** The capitalised words of a body's name after its first ones, and what joins them. */
final class BodyRun {

  private final Reading reading;
  private final Tokens tokens;
  private final States states;
  private final WordSet ofLike;
  private final WordSet and;
  private final WordSet the;
  private final WordSet people;

  BodyRun(Reading reading, States states) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.states = states;
    var lexicon = tokens.lexicon();
    this.ofLike = new WordSet(lexicon, "of for on");
    this.and = new WordSet(lexicon, "and &");
    this.the = new WordSet(lexicon, "the");
    this.people = new WordSet(lexicon, "women men children people");
  }

  /** Capitalised words and what joins them. */
  int end(int first) {
    int to = first + 1;
    while (to < tokens.count() && to - first < 12) {
      if (plainCapital(to)) {
        to++;
      } else if (reading.hyphen(to) && plainCapital(to + 1)) {
        to += 2;
      } else if (ownersMark(to) && plural(to - 1) && plainCapital(to + 1)) {
        to += 2;
      } else if (ofLike.has(tokens, to) && plainCapital(to + 1)) {
        to += 2;
      } else if (ofLike.has(tokens, to) && the.has(tokens, to + 1) && plainCapital(to + 2)) {
        to += 3;
      } else if ((and.has(tokens, to) || tokens.mark(to, '&')) && continues(to + 1)) {
        to += 2;
      } else if (tokens.mark(to, ',') && listEnd(to) > 0) {
        to = listEnd(to);
      } else {
        break;
      }
    }
    return to;
  }

  /** Whether a token is the 's or ' by which a plain capitalised word owns what follows. */
  boolean ownersMark(int token) {
    if (token < 1 || token >= tokens.count() || !reading.inside(token)) {
      return false;
    }
    boolean mark =
        reading.possessive(token)
            || (tokens.mark(token, '\'') || tokens.mark(token, '\u2019'))
                && !tokens.spaceBefore(token);
    return mark && reading.capitalized(token - 1) && reading.ordinary(token - 1);
  }

  /** Whether a word can be a plural that owns: Farmers', Women's. */
  private boolean plural(int token) {
    return tokens.text().charAt(tokens.end(token) - 1) == 's' || people.has(tokens, token);
  }

  /** The end of a name that goes on with a place: "... Union of Wales". */
  int endOfPlace(int to) {
    return ofLike.has(tokens, to) && states.beginAt(to + 1) ? states.endFrom(to + 1) : to;
  }

  boolean plainCapital(int token) {
    return reading.capitalized(token)
        && !tokens.lineStart(token)
        && !reading.sentenceStart(token)
        && !reading.date(token)
        && (!reading.function(token) || tokens.shape(token) == Shape.UPPER);
  }

  /** A capitalised word after "and" that is no state and has not a body word of its own. */
  private boolean continues(int token) {
    boolean title = reading.is(token, WordClass.TITLE) && ofLike.has(tokens, token + 1);
    return plainCapital(token) && !title && !states.beginAt(token) && reading.ordinary(token);
  }

  /** The end of ", X, Y and Z" from its first comma, or 0. */
  private int listEnd(int comma) {
    int at = comma;
    while (reading.mark(at, ',') || and.has(tokens, at)) {
      boolean last = and.has(tokens, at);
      at++;
      if (!last && and.has(tokens, at)) {
        last = true;
        at++;
      }
      int words = 0;
      while (continues(at) && words < 3) {
        at++;
        words++;
      }
      if (words == 0) {
        return 0;
      }
      if (last) {
        return at;
      }
    }
    return 0;
  }
}

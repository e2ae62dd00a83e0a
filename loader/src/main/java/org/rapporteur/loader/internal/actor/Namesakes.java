package org.rapporteur.loader.internal.actor;

import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;

/** State names that name something else: Georgia beside Florida, Jordan before a surname. */
final class Namesakes {

  private final Reading reading;
  private final Tokens tokens;
  private final WordSet givenNames;
  private final WordSet georgia;
  private final WordSet neighbours;
  private final WordSet before;

  Namesakes(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens;
    var lexicon = tokens.lexicon();
    this.givenNames = new WordSet(lexicon, "jordan chad georgia israel");
    this.georgia = new WordSet(lexicon, "georgia");
    this.neighbours =
        new WordSet(
            lexicon,
            """
            alabama arizona arkansas california carolina florida michigan
            mississippi nevada ohio pennsylvania tennessee texas virginia wisconsin
            atlanta savannah minnesota iowa
            """);
    this.before = new WordSet(lexicon, "river michael vernon hamilton");
  }

  /** Whether the state name of one word at a token is meant otherwise. */
  boolean otherwise(int token) {
    if (georgia.has(tokens, token)) {
      for (int i = token - 4; i <= token + 4; i++) {
        if (neighbours.has(tokens, i)) {
          return true;
        }
      }
    }
    return givenNames.has(tokens, token) && (surname(token + 1) || before.has(tokens, token - 1));
  }

  private boolean surname(int token) {
    return reading.inside(token)
        && (tokens.shape(token) == Shape.CAPITAL || tokens.shape(token) == Shape.MIXED)
        && !tokens.lineStart(token)
        && !reading.sentenceStart(token)
        && !reading.heading(token)
        && (reading.name(token) || !reading.ordinary(token))
        && !reading.function(token);
  }
}

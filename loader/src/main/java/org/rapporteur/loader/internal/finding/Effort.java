package org.rapporteur.loader.internal.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.loader.internal.token.Sentence;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.text.TextSpan;

/**
 * How much work the rules may do on one document, and how much of it is spent. What is counted
 * depends on the document alone, so that it is the same on every machine. Mutable, for use by a
 * single thread.
 */
public final class Effort {

  private final int longest;
  private final int longestWord;
  private final List<TextSpan> passedOver = new ArrayList<>();
  private long left;
  private Optional<TextSpan> exhausted = Optional.empty();

  private Effort(int longest, int longestWord, long steps) {
    this.longest = longest;
    this.longestWord = longestWord;
    this.left = steps;
  }

  /**
   * For one document.
   *
   * @param longest how many tokens a sentence may have
   * @param longestWord how many characters a word may have
   * @param steps how many steps the rules may take; a rule that is asked about a sentence looks at
   *     every token, and once more for every cue in the sentence
   */
  public static Effort of(int longest, int longestWord, long steps) {
    return new Effort(longest, longestWord, steps);
  }

  int longest() {
    return longest;
  }

  /** Whether the rules are asked about a sentence; notes it if it is too long for that. */
  boolean takesOn(Sentence sentence, Tokens tokens) {
    boolean readable = sentence.whole() && !hasLongWord(sentence, tokens);
    if (!readable) {
      TextSpan span = tokens.span(sentence.from(), sentence.to());
      int last = passedOver.size() - 1;
      if (last >= 0 && touches(passedOver.get(last), span, tokens)) {
        passedOver.set(last, new TextSpan(passedOver.get(last).start(), span.end()));
      } else {
        passedOver.add(span);
      }
    }
    return readable;
  }

  private boolean hasLongWord(Sentence sentence, Tokens tokens) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      if (tokens.end(i) - tokens.start(i) > longestWord) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing but space stands between two pieces, so that they are of one stretch. */
  private static boolean touches(TextSpan before, TextSpan after, Tokens tokens) {
    for (int i = before.end(); i < after.start(); i++) {
      if (tokens.text().charAt(i) != ' ') {
        return false;
      }
    }
    return true;
  }

  /** Takes the steps that the rules need for a sentence; false if there are not so many left. */
  boolean spend(Sentence sentence, int cues, int rules, Tokens tokens) {
    left -= (long) (sentence.to() - sentence.from()) * (1 + cues) * rules;
    if (left < 0) {
      exhausted = Optional.of(tokens.span(sentence.from(), sentence.to()));
    }
    return left >= 0;
  }

  /** The stretches of text that are too long to be sentences, in text order. */
  public List<TextSpan> passedOver() {
    return List.copyOf(passedOver);
  }

  /** The sentence at which there were no steps left; empty if there were enough. */
  public Optional<TextSpan> exhausted() {
    return exhausted;
  }
}

package org.rapporteur.loader.internal.token;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.loader.vocabulary.WordClass;

/**
 * Cuts the tokens of a block into sentences.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark, with the quotes and brackets
 * that close there, if the next word can begin one. Stops that belong to an abbreviation end it
 * only where a word follows that rarely stands capitalised inside a sentence. Where it opens with
 * the label of a list, the next label of that list ends it too.
 */
public final class SentenceSplitter {

  private static final long STARTERS =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.PRONOUN,
          WordClass.SUBORDINATOR,
          WordClass.CONJUNCTION,
          WordClass.PREPOSITION,
          WordClass.ADVERB);

  private static final long OPENERS = STARTERS | WordClass.AUXILIARY.bit();

  private static final long PERSON_STARTERS = STARTERS | WordClass.TITLE.bit();

  /**
   * What no sentence that people write exceeds, in tokens: several times the longest that was met,
   * preambles of resolutions among them. Longer ones are tables, code, or meant to do harm.
   */
  public static final int LONGEST = 500;

  private SentenceSplitter() {}

  /** The sentences of the tokens from one to before another. */
  public static List<Sentence> split(Tokens tokens, int from, int to) {
    return split(tokens, from, to, LONGEST);
  }

  /**
   * The sentences of the tokens from one to before another. What goes on for longer than a sentence
   * may is cut into pieces that are none, so that the work on each stays bounded.
   *
   * @param longest how many tokens a sentence may have
   */
  public static List<Sentence> split(Tokens tokens, int from, int to, int longest) {
    List<Sentence> sentences = new ArrayList<>(4);
    int start = from;
    boolean opens = true;
    ItemLabel label = ItemLabel.at(tokens, start, to);
    for (int i = from; i < to; i++) {
      if (label == null) {
        // Nothing ends before the next stop; no more than that is looked at of most sentences.
        i = Math.min(tokens.stopFrom(i), start + longest);
        if (i >= to) {
          break;
        }
      }
      // One token more than a sentence may have tells whether it ends in time.
      int horizon = to - start > longest ? start + longest + 1 : to;
      int end = label != null && i > start && opensNext(tokens, label, i, horizon) ? i : 0;
      if (end == 0) {
        end = sentenceEnd(tokens, start, i, horizon);
      }
      boolean ends = end <= start + longest;
      if (!ends || end == 0 && i == start + longest) {
        end = start + longest;
        ends = false;
      }
      if (end > 0) {
        sentences.add(new Sentence(start, end, opens && ends));
        start = end;
        opens = ends;
        label = ItemLabel.at(tokens, start, to);
        i = end - 1;
      }
    }
    if (start < to) {
      sentences.add(new Sentence(start, to, opens));
    }
    return sentences;
  }

  /** Whether a token opens the item that follows the one with that label. */
  private static boolean opensNext(Tokens tokens, ItemLabel label, int token, int to) {
    if (!tokens.spaceBefore(token)) {
      return false;
    }
    ItemLabel next = ItemLabel.at(tokens, token, to);
    return next != null && label.precedes(next);
  }

  /** The token after the sentence that ends at a token, or 0 if none does. */
  private static int sentenceEnd(Tokens tokens, int start, int token, int to) {
    if (tokens.stopFrom(token) != token) {
      return 0; // As nearly all do.
    }
    boolean stop =
        tokens.mark(token, '.')
            || tokens.mark(token, '?')
            || tokens.mark(token, '!')
            || tokens.mark(token, '\u2026');
    boolean abbreviation = !stop && endsInStop(tokens, token);
    if (!stop && !abbreviation || stop && !canEnd(tokens, start, token)) {
      return 0;
    }
    int next = token + 1;
    while (next < to && closes(tokens, next)) {
      next++;
    }
    if (next == to) {
      return to;
    }
    if (!tokens.spaceBefore(next)) {
      return spaceForgotten(tokens, token, next) ? next : 0;
    }
    int word = next;
    while (word < to && !tokens.shape(word).word()) {
      word++;
    }
    if (word == to) {
      return to;
    }
    if (abbreviation) {
      return endsAtAbbreviation(tokens, start, token, word) ? next : 0;
    }
    if (isPause(tokens, token) && isI(tokens, word)) {
      // "I" is always a capital, so it does not tell whether a sentence begins.
      return 0;
    }
    boolean begins = tokens.capitalized(word) || tokens.shape(word) == Shape.NUMBER;
    return begins ? next : 0;
  }

  private static boolean endsAtAbbreviation(Tokens tokens, int start, int token, int word) {
    if (tokens.shape(word) != Shape.CAPITAL) {
      return false;
    }
    if (isHour(tokens, token)) {
      // "At 5 p.m. Ms. Lee" goes on, "They left at 5 p.m. Ms. Lee" does not.
      return tokens.is(word, STARTERS)
          || tokens.is(word, PERSON_STARTERS) && verb(tokens, start, token);
    }
    boolean pronoun =
        isI(tokens, token) && token > 0 && tokens.is(token - 1, WordClass.CONJUNCTION.bit());
    boolean initial = tokens.end(token) - tokens.start(token) <= 2 && !pronoun;
    return tokens.is(word, pronoun ? OPENERS : STARTERS) && !initial && !isTitle(tokens, token);
  }

  private static boolean verb(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.is(i, WordClass.VERB) && tokens.shape(i) == Shape.LOWER) {
        return true;
      }
    }
    return false;
  }

  /** Whether a full stop and the word after it belong to two sentences: the end.The next. */
  private static boolean spaceForgotten(Tokens tokens, int stop, int next) {
    if (stop == 0 || next != stop + 1 || !tokens.mark(stop, '.')) {
      return false;
    }
    boolean ended =
        tokens.shape(stop - 1) == Shape.NUMBER
            || tokens.shape(stop - 1).word()
                && Character.isLowerCase(tokens.text().charAt(tokens.end(stop - 1) - 1));
    return ended
        && tokens.shape(next) == Shape.CAPITAL
        && tokens.end(next) - tokens.start(next) > 1
        && tokens.is(next, PERSON_STARTERS);
  }

  /** Whether a stop is one of several, or an ellipsis. */
  private static boolean isPause(Tokens tokens, int stop) {
    return tokens.mark(stop, '\u2026')
        || stop > 0 && tokens.mark(stop - 1, '.')
        || stop + 1 < tokens.count() && tokens.mark(stop + 1, '.');
  }

  private static boolean isI(Tokens tokens, int word) {
    char c = tokens.first(word);
    int length = tokens.end(word) - tokens.start(word);
    return c == 'I'
        && (length == 1 || !Character.isLetter(tokens.text().charAt(tokens.start(word) + 1)));
  }

  /** Whether an abbreviation is the a.m. or p.m. after an hour. */
  private static boolean isHour(Tokens tokens, int token) {
    return tokens.end(token) - tokens.start(token) == 4
        && Character.toLowerCase(tokens.text().charAt(tokens.start(token) + 2)) == 'm'
        && token > 0
        && tokens.shape(token - 1) == Shape.NUMBER;
  }

  private static boolean canEnd(Tokens tokens, int start, int stop) {
    return !isLabel(tokens, start, stop)
        && !isOmission(tokens, start, stop)
        && !(stop > 0 && tokens.mark(stop - 1, '\u00b0'));
  }

  /** Whether a full stop follows the number or letter of a list item that begins the sentence. */
  private static boolean isLabel(Tokens tokens, int start, int stop) {
    int label = stop - 1;
    if (!tokens.mark(stop, '.') || label < start || !tokens.shape(label).word()) {
      return false;
    }
    for (int i = start; i < label; i++) {
      if (tokens.shape(i).word()) {
        return false;
      }
    }
    int length = tokens.end(label) - tokens.start(label);
    return length == 1 || length == 2 && tokens.shape(label) == Shape.NUMBER;
  }

  /** Whether a stop is one of the dots in brackets that stand for words left out. */
  private static boolean isOmission(Tokens tokens, int start, int stop) {
    int i = stop;
    while (i >= start && (tokens.mark(i, '.') || tokens.mark(i, '\u2026'))) {
      i--;
    }
    return i >= start && i < stop && (tokens.mark(i, '[') || tokens.mark(i, '('));
  }

  /** Whether an abbreviation stands before a name: Dr., but not the p.m. after an hour. */
  private static boolean isTitle(Tokens tokens, int token) {
    return tokens.is(token, WordClass.TITLE.bit())
        && tokens.capitalized(token)
        && (token == 0 || tokens.shape(token - 1) != Shape.NUMBER);
  }

  private static boolean endsInStop(Tokens tokens, int token) {
    return tokens.shape(token).word() && tokens.text().charAt(tokens.end(token) - 1) == '.';
  }

  /**
   * Closing quotes and brackets, further stops, also those of a spaced ellipsis, and straight
   * quotes that follow without a space.
   */
  private static boolean closes(Tokens tokens, int token) {
    if (tokens.shape(token) != Shape.MARK) {
      return false;
    }
    char c = tokens.first(token);
    return c == ')'
        || c == ']'
        || c == '\u201d'
        || c == '\u2019'
        || c == '\u00bb'
        || c == '.' && tokens.spaceAfter(token)
        || (c == '"' || c == '\'' || c == '.' || c == '?' || c == '!')
            && !tokens.spaceBefore(token);
  }
}

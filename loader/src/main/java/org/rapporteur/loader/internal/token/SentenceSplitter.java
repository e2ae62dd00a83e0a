package org.rapporteur.loader.internal.token;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.loader.vocabulary.WordClass;

/**
 * Cuts the tokens of a block into sentences.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark, with the quotes and brackets
 * that close there, if the next word can begin one. Stops that belong to an abbreviation end it
 * only where a word follows that rarely stands capitalised inside a sentence.
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

  private SentenceSplitter() {}

  /** The sentences of the tokens from one to before another. */
  public static List<Sentence> split(Tokens tokens, int from, int to) {
    List<Sentence> sentences = new ArrayList<>();
    int start = from;
    for (int i = from; i < to; i++) {
      int end = sentenceEnd(tokens, start, i, to);
      if (end > 0) {
        sentences.add(new Sentence(start, end));
        start = end;
        i = end - 1;
      }
    }
    if (start < to) {
      sentences.add(new Sentence(start, to));
    }
    return sentences;
  }

  /** The token after the sentence that ends at a token, or 0 if none does. */
  private static int sentenceEnd(Tokens tokens, int start, int token, int to) {
    boolean stop =
        tokens.mark(token, '.')
            || tokens.mark(token, '?')
            || tokens.mark(token, '!')
            || tokens.mark(token, '\u2026');
    boolean abbreviation = !stop && endsInStop(tokens, token);
    if (!stop && !abbreviation
        || stop && (isLabel(tokens, start, token) || isOmission(tokens, token))) {
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
      return 0;
    }
    int word = next;
    while (word < to && !tokens.shape(word).word()) {
      word++;
    }
    if (word == to) {
      return to;
    }
    if (abbreviation) {
      boolean rare =
          tokens.shape(word) == Shape.CAPITAL
              && tokens.is(word, STARTERS)
              && tokens.end(token) - tokens.start(token) > 2
              && !isTitle(tokens, token);
      return rare ? next : 0;
    }
    boolean begins = tokens.capitalized(word) || tokens.shape(word) == Shape.NUMBER;
    return begins ? next : 0;
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
  private static boolean isOmission(Tokens tokens, int stop) {
    int i = stop;
    while (i >= 0 && (tokens.mark(i, '.') || tokens.mark(i, '\u2026'))) {
      i--;
    }
    return i >= 0 && i < stop && (tokens.mark(i, '[') || tokens.mark(i, '('));
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

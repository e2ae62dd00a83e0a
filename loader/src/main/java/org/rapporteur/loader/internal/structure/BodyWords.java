package org.rapporteur.loader.internal.structure;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.text.TextSpan;

/** Finds the capitalised names of bodies around a verb of one sentence. */
final class BodyWords {

  private final Tokens tokens;
  private final int from;
  private final int to;
  private final @Nullable String[] words;

  BodyWords(Tokens tokens, int from, int to) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.words = new String[to - from];
  }

  /** A word of the sentence in lower case. */
  String word(int token) {
    String word = words[token - from];
    if (word == null) {
      word = plain(token) ? known(token) : tokens.string(token).toLowerCase(Locale.ROOT);
      words[token - from] = word;
    }
    return word;
  }

  private String known(int token) {
    return tokens.lexicon().word(tokens.word(token));
  }

  /** Whether a token is a word that the lexicon has letter by letter. */
  private boolean plain(int token) {
    for (int i = tokens.start(token); i < tokens.end(token); i++) {
      int letter = tokens.text().charAt(i) | ' ';
      if (letter < 'a' || letter > 'z') {
        return false;
      }
    }
    return tokens.word(token) != Lexicon.UNKNOWN;
  }

  /** The capitalised name right before a verb, passing over an abbreviation in brackets. */
  Optional<TextSpan> subject(int verb) {
    int end = verb;
    if (tokens.shape(end - 1 < from ? verb : end - 1) == Shape.HYPHEN) {
      end -= 2;
    }
    while (end > from
        && (tokens.is(end - 1, WordClass.AUXILIARY.bit())
            || tokens.is(end - 1, WordClass.ADVERB.bit()) && !tokens.capitalized(end - 1)
            || word(end - 1).equals("jointly"))) {
      end--;
    }
    end = withoutInsertion(end);
    if (end > from && tokens.mark(end - 1, ')')) {
      int open = end - 1;
      while (open > from && !tokens.mark(open, '(')) {
        open--;
      }
      end = open;
    }
    int start = end;
    while (start > from && joins(start - 1)) {
      start--;
    }
    while (start < end && !tokens.capitalized(start) || start < end && article(start)) {
      start++;
    }
    return start < end && !pronoun(start, end)
        ? Optional.of(tokens.span(start, end))
        : Optional.empty();
  }

  /** Passes back over words between commas: "X, together with Y, hosted". */
  private int withoutInsertion(int end) {
    if (end - 1 <= from || !tokens.mark(end - 1, ',')) {
      return end;
    }
    int comma = end - 2;
    while (comma > from && !tokens.mark(comma, ',')) {
      comma--;
    }
    boolean inserted = comma > from && !tokens.capitalized(comma + 1);
    return inserted ? comma : end;
  }

  /** Whether a token is an article in small letters. */
  boolean article(int token) {
    return tokens.is(token, WordClass.DETERMINER.bit()) && !tokens.shape(token).equals(Shape.UPPER);
  }

  private boolean pronoun(int start, int end) {
    return end - start == 1 && tokens.is(start, WordClass.PRONOUN.bit());
  }

  /** Whether a token can be part of a body's name. */
  boolean joins(int token) {
    return tokens.capitalized(token)
        || tokens.shape(token) == Shape.HYPHEN
        || tokens.mark(token, '&')
        || Set.of("of", "for", "and", "on", "'s", "\u2019s").contains(word(token))
        || word(token).equals("the")
            && token > from
            && Set.of("of", "for", "on").contains(word(token - 1));
  }

  /** The capitalised name after "by" in the same clause. */
  Optional<TextSpan> byHost(int after) {
    for (int i = after; i < Math.min(to, after + 14); i++) {
      if (word(i).equals("by")) {
        return capitals(i + 1);
      }
      if (CueTable.HOLDS.has(word(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The capitalised name that begins at a place, its article aside. */
  Optional<TextSpan> capitals(int at) {
    int start = at;
    while (start < to && tokens.is(start, WordClass.DETERMINER.bit())) {
      start++;
    }
    int end = start;
    while (end < to && (joins(end) || word(end).equals("the") && end > start)) {
      end++;
    }
    while (end > start && !tokens.capitalized(end - 1)) {
      end--;
    }
    return end > start && tokens.capitalized(start)
        ? Optional.of(tokens.span(start, end))
        : Optional.empty();
  }

  /** "Held at the X Institute": who has the house holds the meeting. */
  Optional<TextSpan> bodyAt(int after) {
    if (after + 1 >= to || !word(after).equals("at")) {
      return Optional.empty();
    }
    return capitals(after + 1).filter(span -> CueTable.BODIES.anyOf(Words.of(tokens.text(), span)));
  }
}

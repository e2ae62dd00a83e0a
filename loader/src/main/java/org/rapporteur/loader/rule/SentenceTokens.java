package org.rapporteur.loader.rule;

import java.util.Set;
import java.util.function.Function;
import org.rapporteur.loader.internal.token.Shape;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.rule.Match.Range;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.text.TextSpan;

/** The tokens of one sentence, by their number in the document; outside it there is nothing. */
abstract class SentenceTokens {

  /** What stands for all dashes where marks are asked for. */
  static final char DASH = '-';

  private final Tokens tokens;
  private final int from;
  private final int to;
  private final int end;

  /** What stands anywhere in the sentence: classes of words, {@link Sign}s, and marks. */
  private final long classes;

  private final int signs;
  private final long marks;

  SentenceTokens(Tokens tokens, int from, int to) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.end = endOfWords();
    int[] signsOf = tokens.lexicon().table(Sign.NOTE);
    long allClasses = 0;
    int allSigns = 0;
    long allMarks = 0;
    for (int i = from; i < to; i++) {
      allClasses |= tokens.classes(i);
      allSigns |= signsOf[tokens.word(i)] | signsOf[tokens.lemma(i)];
      char mark = tokens.shape(i) == Shape.DASH ? DASH : tokens.mark(i);
      allMarks |= mark == 0 ? 0 : bit(mark);
    }
    this.classes = allClasses;
    this.signs = allSigns;
    this.marks = allMarks;
  }

  /** One bit for several characters, of which no two are marks that rules ask about. */
  private static long bit(char mark) {
    return 1L << mark;
  }

  /** Whether any word of the sentence can be of a class. */
  boolean has(WordClass wordClass) {
    return (classes & wordClass.bit()) != 0;
  }

  /** Whether any word of the sentence is a sign. */
  boolean has(Sign sign) {
    return (signs & sign.bit()) != 0;
  }

  /** Whether a mark may stand anywhere in the sentence; {@link #DASH} for a dash. */
  boolean mayHave(char mark) {
    return (marks & bit(mark)) != 0;
  }

  /**
   * The sentence's first token.
   *
   * @return its number
   */
  public int from() {
    return from;
  }

  /**
   * The token after the sentence's last.
   *
   * @return its number
   */
  public int to() {
    return to;
  }

  /**
   * The end of the sentence without its closing marks.
   *
   * @return the token after the last word, number or closing quote
   */
  public int end() {
    return end;
  }

  private int endOfWords() {
    int end = to;
    while (end > from && !tokens.shape(end - 1).word() && isStop(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isStop(int token) {
    return tokens.shape(token) == Shape.MARK && ".!?\u2026;:,".indexOf(tokens.first(token)) >= 0;
  }

  private boolean inside(int token) {
    return token >= from && token < to;
  }

  /**
   * A token's word in lower case, as the lexicon has it.
   *
   * @param token a token
   * @return the word, or empty if the lexicon does not know it or it is a mark
   */
  public String word(int token) {
    return inside(token) ? tokens.lexicon().word(tokens.word(token)) : "";
  }

  /**
   * The base form of a token's word.
   *
   * @param token a token
   * @return the infinitive of a verb form, else the word
   */
  public String lemma(int token) {
    return inside(token) ? tokens.lexicon().word(tokens.lemma(token)) : "";
  }

  /** The number of the base form of a token in the sentence. */
  int lemmaNumber(int token) {
    return tokens.lemma(token);
  }

  /** How many words and marks the whole text has. */
  int textLength() {
    return tokens.count();
  }

  /** What somebody keeps of the whole text. */
  <T> T kept(Class<T> type, Function<Lexicon, T> maker) {
    return tokens.kept(type, maker);
  }

  /** The lexicon that numbers words. */
  Lexicon lexicon() {
    return tokens.lexicon();
  }

  /** What a token can be, as bits of {@link WordClass}; none outside the sentence. */
  long classes(int token) {
    return inside(token) ? tokens.classes(token) : 0;
  }

  /**
   * Whether a token can be one of the given classes.
   *
   * @param token a token
   * @param mask bits of {@link WordClass}
   * @return true if it can
   */
  public boolean is(int token, long mask) {
    return inside(token) && tokens.is(token, mask);
  }

  /**
   * Whether a token can be of a class.
   *
   * @param token a token
   * @param wordClass the class
   * @return true if it can
   */
  public boolean is(int token, WordClass wordClass) {
    return is(token, wordClass.bit());
  }

  /**
   * Whether a token can be of a class and of none of others.
   *
   * @param token a token
   * @param wordClass the class
   * @param others bits of {@link WordClass}
   * @return true if so
   */
  public boolean isOnly(int token, WordClass wordClass, long others) {
    return is(token, wordClass) && !is(token, others);
  }

  /**
   * Whether a token is one of some words.
   *
   * @param token a token
   * @param words the words, in lower case
   * @return true if it is
   */
  public boolean in(int token, Set<String> words) {
    if (words instanceof WordList list) {
      return inside(token) && tokens.lexicon().in(tokens.word(token), list);
    }
    return inside(token) && words.contains(word(token));
  }

  /**
   * Whether the base form of a token's word is one of some words.
   *
   * @param token a token
   * @param words the words, in lower case
   * @return true if it is
   */
  public boolean lemmaIn(int token, Set<String> words) {
    if (words instanceof WordList list) {
      return inside(token) && tokens.lexicon().in(tokens.lemma(token), list);
    }
    return inside(token) && words.contains(lemma(token));
  }

  /**
   * Whether a token is one of two words.
   *
   * @param token a token
   * @param one a word, in lower case
   * @param other another
   * @return true if it is
   */
  public boolean in(int token, String one, String other) {
    return is(token, one) || is(token, other);
  }

  /**
   * Whether a token is one of three words.
   *
   * @param token a token
   * @param one a word, in lower case
   * @param second another
   * @param third another
   * @return true if it is
   */
  public boolean in(int token, String one, String second, String third) {
    return is(token, one) || is(token, second) || is(token, third);
  }

  /**
   * Whether a token is a word.
   *
   * @param token a token
   * @param word the word, in lower case
   * @return true if it is
   */
  public boolean is(int token, String word) {
    return inside(token) && tokens.is(token, word);
  }

  /**
   * Whether a token is a mark.
   *
   * @param token a token
   * @param mark the character
   * @return true if it is
   */
  public boolean mark(int token, char mark) {
    return inside(token) && tokens.mark(token, mark);
  }

  /**
   * The character of a token that is a mark.
   *
   * @param token a token
   * @return the character; 0 if the token is a word, a number, a hyphen or a dash
   */
  public char mark(int token) {
    return inside(token) ? tokens.mark(token) : 0;
  }

  /**
   * Whether a token is a word or number.
   *
   * @param token a token
   * @return true if it is
   */
  public boolean isWord(int token) {
    return inside(token) && tokens.shape(token).word();
  }

  /**
   * Whether a token is a dash that separates.
   *
   * @param token a token
   * @return true if it is
   */
  public boolean isDash(int token) {
    return inside(token) && tokens.shape(token) == Shape.DASH;
  }

  /**
   * Whether a token is a hyphen inside a compound.
   *
   * @param token a token
   * @return true if it is
   */
  public boolean isHyphen(int token) {
    return inside(token) && tokens.shape(token) == Shape.HYPHEN;
  }

  /**
   * Whether a token starts with a capital letter.
   *
   * @param token a token
   * @return true if it does
   */
  public boolean capitalized(int token) {
    return inside(token) && tokens.capitalized(token);
  }

  /**
   * The characters of a range.
   *
   * @param range tokens of the document
   * @return its text
   */
  public String text(Range range) {
    return range.empty() ? "" : tokens.string(range.from(), range.to());
  }

  /**
   * The place of a range in the document's text.
   *
   * @param range tokens of the document, not empty
   * @return its characters
   */
  public TextSpan span(Range range) {
    return tokens.span(range.from(), range.to());
  }
}

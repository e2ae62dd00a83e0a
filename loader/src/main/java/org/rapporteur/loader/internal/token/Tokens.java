package org.rapporteur.loader.internal.token;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * The words and marks of a text in order, with what the lexicon knows of each. Tokens are numbered
 * from 0; ranges of tokens are half-open, as spans are.
 */
public final class Tokens {

  private static final Shape[] SHAPES = Shape.values();

  private final SourceText text;
  private final Lexicon lexicon;
  private int[] starts;
  private int[] ends;
  private int[] words;
  private int[] lemmas;
  private long[] classes;
  private byte[] shapes;

  /** How long the word of each is as the lexicon has it, at most what a byte holds. */
  private byte[] lengths;

  /** The first character of each, beside the rest: reading a text behind its checks costs more. */
  private char[] firsts;

  /** Those that are the first of their lines. */
  private final BitSet lineStarts = new BitSet();

  /** Those whose last character may end a sentence. */
  private final BitSet stops = new BitSet();

  /** Those that start with a capital letter. */
  private final BitSet capitals = new BitSet();

  private int count;

  private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>(1);

  Tokens(SourceText text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    // An English word and the blank after it take six characters, a mark one.
    int likely = 16 + text.length() / 5;
    this.starts = new int[likely];
    this.ends = new int[likely];
    this.words = new int[likely];
    this.lemmas = new int[likely];
    this.classes = new long[likely];
    this.shapes = new byte[likely];
    this.lengths = new byte[likely];
    this.firsts = new char[likely];
  }

  void add(int start, int end, Shape shape, int word, long classBits) {
    if (count == starts.length) {
      grow(count + count / 4);
    }
    starts[count] = start;
    ends[count] = end;
    words[count] = word;
    lemmas[count] = lexicon.lemma(word);
    classes[count] = classBits;
    shapes[count] = (byte) shape.ordinal();
    lengths[count] = (byte) Math.min(lexicon.length(word), Byte.MAX_VALUE);
    firsts[count] = text.charAt(start);
    if (count == 0 || lineEnds(ends[count - 1], start)) {
      lineStarts.set(count);
    }
    if (shape.capitalized()) {
      capitals.set(count);
    }
    if (mayStop(text.charAt(end - 1))) {
      stops.set(count);
    }
    count++;
  }

  private void grow(int length) {
    starts = Arrays.copyOf(starts, length);
    ends = Arrays.copyOf(ends, length);
    words = Arrays.copyOf(words, length);
    lemmas = Arrays.copyOf(lemmas, length);
    classes = Arrays.copyOf(classes, length);
    shapes = Arrays.copyOf(shapes, length);
    lengths = Arrays.copyOf(lengths, length);
    firsts = Arrays.copyOf(firsts, length);
  }

  private boolean lineEnds(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private static boolean mayStop(char last) {
    return last == '.' || last == '?' || last == '!' || last == '\u2026';
  }

  /** The first token at or behind one that ends in a character that may end a sentence. */
  int stopFrom(int token) {
    int stop = stops.nextSetBit(token);
    return stop < 0 ? count : stop;
  }

  /** The first token at or behind one that starts with a capital letter. */
  public int capitalFrom(int token) {
    int capital = capitals.nextSetBit(token);
    return capital < 0 ? count : capital;
  }

  /** How many there are. */
  public int count() {
    return count;
  }

  /** The text they are of. */
  public SourceText text() {
    return text;
  }

  /** The lexicon that numbers their words. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /**
   * What somebody keeps of the whole text, made when it is first asked for, such as room that is
   * used again for one sentence after another.
   */
  public <T> T kept(Class<T> type, Function<Lexicon, T> maker) {
    Object there = kept.get(type);
    return type.cast(
        there == null ? kept.computeIfAbsent(type, key -> maker.apply(lexicon)) : there);
  }

  /** Where a token starts in the text. */
  public int start(int token) {
    return starts[token];
  }

  /** Where it ends. */
  public int end(int token) {
    return ends[token];
  }

  /** The span from a token to before another. */
  public TextSpan span(int from, int to) {
    return new TextSpan(starts[from], ends[to - 1]);
  }

  /** The number of its word in the lexicon, {@link Lexicon#UNKNOWN} for others. */
  public int word(int token) {
    return words[token];
  }

  /** The number of its base form. */
  public int lemma(int token) {
    return lemmas[token];
  }

  /** What it can be, as bits of {@code WordClass}; guessed from its ending if it is unknown. */
  public long classes(int token) {
    return classes[token];
  }

  /** Whether it can be any of the given classes. */
  public boolean is(int token, long mask) {
    return (classes[token] & mask) != 0;
  }

  /** How it is written. */
  public Shape shape(int token) {
    return SHAPES[shapes[token]];
  }

  /** Whether it starts with a capital letter. */
  public boolean capitalized(int token) {
    return capitals.get(token);
  }

  /** Its first character. */
  public char first(int token) {
    return firsts[token];
  }

  /**
   * Whether its word is that one. Looks first at what is near at hand, so that nearly all words are
   * told from another one at once.
   *
   * @param word not empty and in lower case
   */
  public boolean is(int token, String word) {
    return lengths[token] == Math.min(word.length(), Byte.MAX_VALUE)
        && mayBegin(firsts[token], word.charAt(0))
        && word.equals(lexicon.word(words[token]));
  }

  /** Whether its word is one of a list. */
  public boolean in(int token, WordList list) {
    return lexicon.in(words[token], list);
  }

  private static boolean mayBegin(char c, char small) {
    return c == small || c >= 'A' && c <= 'Z' && c + ('a' - 'A') == small || c >= 128;
  }

  /** Whether it is one mark of that character. */
  public boolean mark(int token, char c) {
    return firsts[token] == c && SHAPES[shapes[token]] == Shape.MARK;
  }

  /** The character of a token that is one mark or begins with it; 0 of a word, hyphen or dash. */
  public char mark(int token) {
    return SHAPES[shapes[token]] == Shape.MARK ? firsts[token] : 0;
  }

  /** Whether a space, or the start of the text, stands before it. */
  public boolean spaceBefore(int token) {
    int start = starts[token];
    return start == 0 || text.charAt(start - 1) <= ' ' || text.charAt(start - 1) == '\u00a0';
  }

  /** Whether a space, or the end of the text, stands after it. */
  public boolean spaceAfter(int token) {
    int end = ends[token];
    return end == text.length() || text.charAt(end) <= ' ' || text.charAt(end) == '\u00a0';
  }

  /** Whether it is the first of its line. */
  public boolean lineStart(int token) {
    return lineStarts.get(token);
  }

  /** Its characters, as a new string. */
  public String string(int token) {
    return text.toString().substring(starts[token], ends[token]);
  }

  /** The characters from a token to before another, as a new string. */
  public String string(int from, int to) {
    return text.toString().substring(starts[from], ends[to - 1]);
  }

  /** Whether the characters from a token to before another are those of a string. */
  public boolean are(int from, int to, String string) {
    int start = starts[from];
    int length = ends[to - 1] - start;
    return length == string.length() && text.toString().startsWith(string, start);
  }

  /** The first token that ends after an offset. */
  public int at(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

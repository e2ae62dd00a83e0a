package org.rapporteur.loader.rule;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The features of a sentence that learned tables name, by number, and the words that show them:
 * read once for a sentence, whatever asks for them. Immutable and thread-safe once read.
 */
final class KnownFeatures implements Feature.Sink {

  /** Each feature once. */
  private final BitSet numbers = new BitSet(Weights.count());

  /** For every feature that words show: its number, their first token and the one after them. */
  private int[] shown = new int[3 * 24];

  private int size;

  /** What the last pattern ends with. */
  private String part = "";

  private int numberOfPart = Weights.NONE;

  /** The features of words, by the numbers of the words. */
  private final int[] ofWords;

  private KnownFeatures(int[] ofWords) {
    this.ofWords = ofWords;
  }

  static KnownFeatures of(RuleContext context) {
    KnownFeatures known = new KnownFeatures(Weights.numbersOfWords(context.lexicon()));
    SentenceFeatures.read(context, known);
    return known;
  }

  @Override
  public void add(Feature feature, String value, int from, int to) {
    add(Weights.number(feature, value), from, to);
  }

  /** The second part of a pattern is the first of the next: each is looked up once. */
  @Override
  public void addPattern(String first, String second) {
    int before = first.equals(part) ? numberOfPart : Weights.part(first);
    part = second;
    numberOfPart = Weights.part(second);
    add(Weights.numberOfPattern(before, numberOfPart), 0, 0);
  }

  @Override
  public void addWord(RuleContext context, int token) {
    add(ofWords[context.lemmaNumber(token)], token, token + 1);
  }

  private void add(int number, int from, int to) {
    if (number == Weights.NONE) {
      return;
    }
    numbers.set(number);
    if (from < to) {
      if (3 * size == shown.length) {
        shown = Arrays.copyOf(shown, 2 * shown.length);
      }
      shown[3 * size] = number;
      shown[3 * size + 1] = from;
      shown[3 * size + 2] = to;
      size++;
    }
  }

  BitSet numbers() {
    return numbers;
  }

  /** How many features are shown by words, those shown several times counted as often. */
  int shown() {
    return size;
  }

  int number(int index) {
    return shown[3 * index];
  }

  int from(int index) {
    return shown[3 * index + 1];
  }

  int to(int index) {
    return shown[3 * index + 2];
  }
}

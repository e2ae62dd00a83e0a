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

  /** What they weigh together in each table. */
  private final int[] sums = new int[Weights.TABLES];

  /** For every feature that words show: its number, their first token and the one after them. */
  private int[] shown;

  private int size;

  /** The features of words, by the numbers of the words. */
  private final int[] ofWords;

  /** The parts of patterns, likewise. */
  private final int[] partsOfWords;

  private KnownFeatures(int[] ofWords, int[] partsOfWords, int tokens) {
    this.ofWords = ofWords;
    this.partsOfWords = partsOfWords;
    this.shown = new int[3 * tokens];
  }

  static KnownFeatures of(RuleContext context) {
    KnownFeatures known =
        new KnownFeatures(
            Weights.numbersOfWords(context.lexicon()),
            Weights.partsOfWords(context.lexicon()),
            context.to() - context.from());
    SentenceFeatures.read(context, known);
    return known;
  }

  @Override
  public void add(Feature feature, String value, int from, int to) {
    add(Weights.number(feature, value), from, to);
  }

  @Override
  public void add(Trait trait, int from, int to) {
    add(trait.number(), from, to);
  }

  @Override
  public void addPattern(RuleContext context, int first, int second) {
    add(Weights.numberOfPattern(part(first), part(second)), 0, 0);
  }

  private int part(int part) {
    return part < 0 ? Weights.partOf(~part) : partsOfWords[part];
  }

  @Override
  public void addWord(RuleContext context, int token) {
    add(ofWords[context.lemmaNumber(token)], token, token + 1);
  }

  private void add(int number, int from, int to) {
    if (number == Weights.NONE) {
      return;
    }
    if (!numbers.get(number)) {
      numbers.set(number);
      for (int table = 0; table < sums.length; table++) {
        sums[table] += Weights.weight(number, table);
      }
    }
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

  /** What they weigh together in a table, in thousandths. */
  int sum(int table) {
    return sums[table];
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

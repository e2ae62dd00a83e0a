package org.rapporteur.loader.rule;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The features of a sentence that learned tables name, by number, and the words that show them:
 * read once for a sentence, whatever asks for them. Immutable and thread-safe once read.
 */
final class KnownFeatures {

  /** Each feature once. */
  private final BitSet numbers = new BitSet(Weights.count());

  /** For every feature that words show: its number, their first token and the one after them. */
  private int[] shown = new int[3 * 24];

  private int size;

  private KnownFeatures() {}

  static KnownFeatures of(RuleContext context) {
    KnownFeatures known = new KnownFeatures();
    SentenceFeatures.read(context, known::add);
    return known;
  }

  private void add(Feature feature, String value, int from, int to) {
    int number = Weights.number(feature, value);
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

package org.rapporteur.loader.internal.naming;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.loader.vocabulary.Table;

/**
 * How much each sign speaks for words being a name, in thousandths of a logit, as training on
 * annotated documents gave it. Immutable and thread-safe.
 */
final class NameWeights {

  /** The name of what weighs for any words. */
  static final String ANY = "any";

  private static final int SIGNS = NameSign.values().length;

  private final int any;

  /** By the place of a sign among all, and the step of a number or the place of a case. */
  private final int[][] numbers = new int[SIGNS][];

  private final int[][] cases = new int[SIGNS][];

  /** By word and the place of a sign. */
  private final Map<String, int[]> words = new HashMap<>();

  private NameWeights(Map<String, Integer> weights) {
    this.any = weights.getOrDefault(ANY, 0);
    for (NameSign sign : NameSign.values()) {
      int[] steps = new int[sign.steps()];
      for (int step = 0; step < steps.length; step++) {
        steps[step] = weights.getOrDefault(sign.name(step), 0);
      }
      numbers[sign.ordinal()] = steps;
      cases[sign.ordinal()] =
          sign.cases().stream()
              .mapToInt(which -> weights.getOrDefault(sign.name(which), 0))
              .toArray();
      String prefix = sign.name("");
      weights.forEach(
          (name, weight) -> {
            if (name.startsWith(prefix)) {
              String word = name.substring(prefix.length());
              words.computeIfAbsent(word, key -> new int[SIGNS])[sign.ordinal()] = weight;
            }
          });
    }
  }

  /** By what each sign weighs. */
  static NameWeights of(Map<String, Integer> weights) {
    return new NameWeights(weights);
  }

  /** A table that comes with the library. */
  static NameWeights named(String table) {
    Map<String, Integer> weights = new HashMap<>();
    Table.named(table)
        .forEach(row -> weights.put(row.get("feature"), Integer.parseInt(row.get("weight"))));
    return new NameWeights(weights);
  }

  /** Adds up what speaks for one name after another in a head. */
  Sum on(HeadWords head) {
    return new Sum(head);
  }

  /** A sum. Mutable, for use by a single thread. */
  final class Sum implements NameSign.Sink {

    private static final int[] NOTHING = new int[SIGNS];

    /** By the place of a word in the head. */
    private final int[][] ofWords;

    private int sum = any;

    private Sum(HeadWords head) {
      this.ofWords = new int[head.count()][];
      for (int i = 0; i < ofWords.length; i++) {
        ofWords[i] = words.getOrDefault(head.word(i), NOTHING);
      }
    }

    /** What was noted since this was asked last, in thousandths of a logit. */
    int take() {
      int taken = sum;
      sum = any;
      return taken;
    }

    @Override
    public void word(NameSign sign, int word) {
      sum += ofWords[word][sign.ordinal()];
    }

    @Override
    public void one(NameSign sign, Enum<?> which) {
      sum += cases[sign.ordinal()][which.ordinal()];
    }

    @Override
    public void number(NameSign sign, int number) {
      sum += numbers[sign.ordinal()][sign.step(number)];
    }
  }
}

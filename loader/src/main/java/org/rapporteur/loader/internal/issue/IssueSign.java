package org.rapporteur.loader.internal.issue;

import java.util.Locale;

/**
 * What shows of an issue in a document or in a passage of it: a number each, which counts by the
 * step that it falls into.
 */
enum IssueSign {

  /** Different terms of the issue in the document, and those that show it by themselves. */
  TERMS(1, 2, 3, 4, 6, 8, 12),
  STRONG(1, 2, 3, 5, 8),

  /**
   * Stretches of the document that have a term of some strength, and their share in thousandths.
   */
  STRETCHES(1, 2, 3, 4, 6, 8),
  SHARE(10, 50, 100, 200, 300, 500),

  /** What all its terms weigh together, and how many issues weigh more. */
  WEIGHT(1, 3, 6, 10, 16, 25, 40),
  RANK(1, 2, 3, 5, 8, 12),

  /** Terms of some strength in its first lines, and where the first stands, in thousandths. */
  HEAD(1, 2, 3),
  FIRST(20, 100, 300, 600, 1001),

  /** What the terms of a passage weigh, those of its sentence, and those near it. */
  OWN(1, 2, 3, 5),
  SENTENCE(1, 2, 3, 5),
  NEAR(1, 2, 4, 8),

  /** How many issues weigh more there. */
  PLACE(1, 2, 3, 4),

  /**
   * What speaks for the issue in the document, where the sentence has terms and where it has none.
   */
  TOLD(-5000, -4000, -3000, -2500, -2000, -1500, -1000, -500, 0, 500, 1000, 2000),
  QUIET(-5000, -4000, -3000, -2500, -2000, -1500, -1000, -500, 0, 500, 1000, 2000),

  /** For how many issues more speaks in the document. */
  FOLLOWS(1, 2, 3, 4, 5, 8, 12);

  /** Takes what shows of issues. */
  interface Sink {

    /**
     * Takes a number that shows of an issue.
     *
     * @param issue the place of the issue in the codebook
     */
    void note(int issue, IssueSign sign, int number);
  }

  private final int[] bounds;

  IssueSign(int... bounds) {
    this.bounds = bounds;
  }

  /** How many steps it has. */
  int steps() {
    return bounds.length + 1;
  }

  /** The step of a number: how many bounds it reaches. */
  int step(int number) {
    int step = 0;
    while (step < bounds.length && number >= bounds[step]) {
      step++;
    }
    return step;
  }

  /** The name of a step, such as {@code terms<4}. */
  String name(int step) {
    String name = name().toLowerCase(Locale.ROOT);
    return step < bounds.length ? name + '<' + bounds[step] : name + ">=" + bounds[step - 1];
  }
}

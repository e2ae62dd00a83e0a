package org.rapporteur.loader.internal.issue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What shows of an issue in a document or in a passage of it: a number each, which counts by the
 * step that it falls into.
 */
enum IssueSign {

  /** Different terms of the issue in the document, and those that show it by themselves. */
  TERMS(Of.DOCUMENT, 1, 2, 3, 4, 6, 8, 12),
  STRONG(Of.DOCUMENT, 1, 2, 3, 5, 8),

  /**
   * Stretches of the document that have a term of some strength, and their share in thousandths.
   */
  STRETCHES(Of.DOCUMENT, 1, 2, 3, 4, 6, 8),
  SHARE(Of.DOCUMENT, 10, 50, 100, 200, 300, 500),

  /** What all its terms weigh together, and how many issues weigh more. */
  WEIGHT(Of.DOCUMENT, 1, 3, 6, 10, 16, 25, 40),
  RANK(Of.DOCUMENT, 1, 2, 3, 5, 8, 12),

  /** Terms of some strength in its first lines, and where the first stands, in thousandths. */
  HEAD(Of.DOCUMENT, 1, 2, 3),
  FIRST(Of.DOCUMENT, 20, 100, 300, 600, 1001),

  /** What the terms of a passage weigh, those of its sentence, and those near it. */
  OWN(Of.PASSAGE, 1, 2, 3, 5),
  SENTENCE(Of.PASSAGE, 1, 2, 3, 5),
  NEAR(Of.PASSAGE, 1, 2, 4, 8),

  /** How many issues weigh more there. */
  PLACE(Of.PASSAGE, 1, 2, 3, 4),

  /**
   * What speaks for the issue in the document, where the sentence has terms and where it has none.
   */
  TOLD(Of.PASSAGE, -5000, -4000, -3000, -2500, -2000, -1500, -1000, -500, 0, 500, 1000, 2000),
  QUIET(Of.PASSAGE, -5000, -4000, -3000, -2500, -2000, -1500, -1000, -500, 0, 500, 1000, 2000),

  /** For how many issues more speaks in the document. */
  FOLLOWS(Of.PASSAGE, 1, 2, 3, 4, 5, 8, 12);

  /** Of what a sign is. */
  enum Of {
    DOCUMENT,
    PASSAGE
  }

  private final Of of;
  private final int[] bounds;

  IssueSign(Of of, int... bounds) {
    this.of = of;
    this.bounds = bounds;
  }

  /** Those of a document, or of a passage. */
  static List<IssueSign> all(Of of) {
    return Arrays.stream(values()).filter(sign -> sign.of == of).toList();
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

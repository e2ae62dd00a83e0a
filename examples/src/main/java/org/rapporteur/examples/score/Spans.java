package org.rapporteur.examples.score;

import org.rapporteur.text.TextSpan;

/** How much two places have in common. */
final class Spans {

  private Spans() {}

  /** How many characters both hold; not above 0 if they only touch or lie apart. */
  static int shared(TextSpan a, TextSpan b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }

  /** The share of what either holds that both hold; not above 0 if they lie apart. */
  static double intersectionOverUnion(TextSpan a, TextSpan b) {
    return (double) shared(a, b) / (Math.max(a.end(), b.end()) - Math.min(a.start(), b.start()));
  }
}

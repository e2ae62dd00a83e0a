package org.rapporteur.model;

/**
 * A term of estimative probability of the US Intelligence Community Directive 203 (2015), "Analytic
 * Standards", section D.6.e.(2)(a). It is set only where the text uses one of the directive's own
 * terms.
 *
 * @since 0.1.0
 */
public enum Icd203 {
  /** Almost no chance, remote: 1 to 5 percent. */
  ALMOST_NO_CHANCE(1, 5),
  /** Very unlikely, highly improbable: 5 to 20 percent. */
  VERY_UNLIKELY(5, 20),
  /** Unlikely, improbable: 20 to 45 percent. */
  UNLIKELY(20, 45),
  /** Roughly even chance, roughly even odds: 45 to 55 percent. */
  ROUGHLY_EVEN_CHANCE(45, 55),
  /** Likely, probable: 55 to 80 percent. */
  LIKELY(55, 80),
  /** Very likely, highly probable: 80 to 95 percent. */
  VERY_LIKELY(80, 95),
  /** Almost certain, nearly certain: 95 to 99 percent. */
  ALMOST_CERTAIN(95, 99);

  private final int lowest;
  private final int highest;

  Icd203(int lowest, int highest) {
    this.lowest = lowest;
    this.highest = highest;
  }

  /**
   * The lower bound of the term's band.
   *
   * @return percent
   */
  public int lowestPercent() {
    return lowest;
  }

  /**
   * The upper bound of the term's band.
   *
   * @return percent
   */
  public int highestPercent() {
    return highest;
  }
}

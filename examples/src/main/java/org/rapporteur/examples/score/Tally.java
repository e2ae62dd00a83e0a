package org.rapporteur.examples.score;

/**
 * What was found, what was found in vain and what was missed.
 *
 * @param found in both codings
 * @param extra only in the scored one
 * @param missed only in the gold one
 */
public record Tally(int found, int extra, int missed) {

  /** Of nothing. */
  static final Tally NONE = new Tally(0, 0, 0);

  /** Both counts together. */
  Tally plus(int moreFound, int moreExtra, int moreMissed) {
    return new Tally(found + moreFound, extra + moreExtra, missed + moreMissed);
  }

  /**
   * The share of the scored coding that is right.
   *
   * @return from 0 to 1; 1 if it is empty
   */
  public double precision() {
    return found + extra == 0 ? 1 : (double) found / (found + extra);
  }

  /**
   * The share of the gold coding that was found.
   *
   * @return from 0 to 1; 1 if it is empty
   */
  public double recall() {
    return found + missed == 0 ? 1 : (double) found / (found + missed);
  }

  /**
   * The harmonic mean of both.
   *
   * @return from 0 to 1
   */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}

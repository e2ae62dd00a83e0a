package org.rapporteur.loader.rule;

/**
 * How much more often, or more seldom, two things go together than chance lets expect: twice the
 * logarithm of the likelihood ratio. Chance alone reaches 4 once in twenty times, 6 once in
 * seventy.
 *
 * <p>See Dunning, "Accurate methods for the statistics of surprise and coincidence", Computational
 * Linguistics 19 (1993).
 */
public final class LogLikelihoodRatio {

  private LogLikelihoodRatio() {}

  /**
   * The ratio of two things.
   *
   * @param both how often they go together
   * @param one how often one is there
   * @param other how often the other is there
   * @param all how often any of them could be
   */
  public static double of(int both, int one, int other, int all) {
    return 2
        * (term(both, one, other, all)
            + term(one - both, one, all - other, all)
            + term(other - both, all - one, other, all)
            + term(all - one - other + both, all - one, all - other, all));
  }

  private static double term(int seen, int one, int other, int all) {
    return seen == 0 ? 0 : seen * StrictMath.log((double) seen * all / ((double) one * other));
  }
}

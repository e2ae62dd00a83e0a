package org.rapporteur.analysis;

/**
 * How often two actors or issues are mentioned together.
 *
 * @param first one of them, which comes before the other in the corpus
 * @param second the other
 * @param together how many windows mention both
 * @param firstCount how many windows mention the first
 * @param secondCount how many windows mention the second
 * @param windows how many windows mention any actor or issue at all
 * @param <T> {@code ActorId} or {@code IssueId}
 * @since 0.1.0
 */
public record Association<T>(
    T first, T second, int together, int firstCount, int secondCount, int windows) {

  /**
   * The Jaccard index: of the windows that mention one of them, the share that mentions both.
   *
   * @return {@code together / (firstCount + secondCount - together)}, from 0 (never together) to 1
   *     (never apart)
   */
  public double jaccard() {
    return (double) together / ((double) firstCount + secondCount - together);
  }

  /**
   * How many times more often they stand together than if mentions fell on windows by chance, each
   * as often as it does.
   *
   * @return {@code together * windows / (firstCount * secondCount)}: 1 if by chance, more if they
   *     attract each other, less if they avoid each other; unsteady where counts are small
   */
  public double lift() {
    return (double) together * windows / ((double) firstCount * secondCount);
  }
}

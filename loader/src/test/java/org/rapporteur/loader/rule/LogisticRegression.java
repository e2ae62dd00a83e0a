package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Logistic regression over features that are there or not, with an L2 penalty, fitted by coordinate
 * descent: each weight moves by what a quadratic bound of the loss allows that holds within a trust
 * region of its own, so that every step lowers the loss. A weight that stands still is passed over
 * until the others do as well.
 *
 * <p>Rows and columns are visited in order and {@code StrictMath} is used, so that the same rows
 * give the same bits on any platform. See Genkin, Lewis and Madigan, "Large-scale Bayesian logistic
 * regression for text categorization", Technometrics 49 (2007).
 */
public final class LogisticRegression {

  /** No step longer than this means that it is done. */
  private static final double STILL = 1e-4;

  private static final int SWEEPS = 2000;

  private final int columns;
  private final double cost;
  private final List<int[]> rows = new ArrayList<>();
  private final BitSet labels = new BitSet();

  /**
   * Over examples with so many columns.
   *
   * @param cost the weight of the loss against the penalty
   */
  public LogisticRegression(int columns, double cost) {
    this.columns = columns;
    this.cost = cost;
  }

  /** Adds an example by the columns of its features. */
  public void add(int[] row, boolean label) {
    labels.set(rows.size(), label);
    rows.add(row.clone());
  }

  /** The weight of each column. */
  public double[] fit() {
    int[][] examples = examplesByColumn();
    Margins margins = new Margins(rows.size());
    double[] weights = new double[columns];
    double[] trusted = new double[columns];
    Arrays.fill(trusted, 1);
    BitSet moving = new BitSet();
    moving.set(0, columns);
    boolean all = true;
    for (int sweep = 0; sweep < SWEEPS && !moving.isEmpty(); sweep++) {
      for (int column = moving.nextSetBit(0); column >= 0; column = moving.nextSetBit(column + 1)) {
        double change = change(examples[column], weights[column], trusted[column], margins);
        weights[column] += change;
        trusted[column] = StrictMath.max(2 * StrictMath.abs(change), trusted[column] / 2);
        margins.move(examples[column], change);
        moving.set(column, StrictMath.abs(change) > STILL);
      }
      boolean again = moving.isEmpty() && !all;
      all = again;
      if (again) {
        moving.set(0, columns);
      }
    }
    return weights;
  }

  private double change(int[] examples, double weight, double trusted, Margins margins) {
    double wider = StrictMath.exp(trusted);
    double slope = weight;
    double curvature = 1;
    for (int example : examples) {
      double probability = margins.probability(example);
      slope += cost * (labels.get(example) ? probability - 1 : probability);
      curvature += cost * margins.mostCurvature(example, wider);
    }
    return StrictMath.max(-trusted, StrictMath.min(trusted, -slope / curvature));
  }

  private int[][] examplesByColumn() {
    List<List<Integer>> lists = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      lists.add(new ArrayList<>());
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int column : rows.get(row)) {
        lists.get(column).add(row);
      }
    }
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** The sums of the weights of the examples. */
  private static final class Margins {

    private final double[] sums;

    /** For each e to the power of less its distance from zero, which is asked for often. */
    private final double[] decays;

    Margins(int examples) {
      this.sums = new double[examples];
      this.decays = new double[examples];
      Arrays.fill(decays, 1);
    }

    double probability(int example) {
      double decay = decays[example];
      return (sums[example] < 0 ? decay : 1) / (1 + decay);
    }

    /** The most that the loss bends where the sum is off by a logarithm or less. */
    double mostCurvature(int example, double wider) {
      double decay = decays[example] * wider;
      return decay >= 1 ? 0.25 : 1 / (2 + decay + 1 / decay);
    }

    void move(int[] examples, double change) {
      for (int example : examples) {
        sums[example] += change;
        decays[example] = StrictMath.exp(-StrictMath.abs(sums[example]));
      }
    }
  }
}

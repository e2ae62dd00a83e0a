package org.rapporteur.loader.internal.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.loader.vocabulary.Table;

/**
 * Learns from annotated documents how strongly each sign speaks for a line being the title, and
 * writes the table of weights; run by the profile {@code train}.
 *
 * <p>A conditional logit: of the lines at the head of a document one is the title, each with a
 * probability that grows with the sum of its signs' weights. The weights are drawn towards what was
 * set down by hand, the prior, so that a sign that few documents show keeps it. See McFadden,
 * "Conditional logit analysis of qualitative choice behavior" (1974). Steps are of one length and
 * {@code StrictMath} is used, so that the same documents give the same bytes.
 */
final class TitleTraining {

  private static final Path TABLE =
      Path.of("src/main/resources/org/rapporteur/loader/vocabulary/title-weights.csv");

  private static final double UNIT = 10;

  /**
   * How strongly weights are drawn to the prior; in cross-validation 1.5 does as well, less worse.
   */
  private static final double PENALTY = 4;

  private static final double STEP = 0.004;
  private static final int STEPS = 3000;
  private static final int FOLDS = 10;

  private final Map<TitleSign, Integer> prior = new EnumMap<>(TitleSign.class);
  private final List<TitledHead> heads;

  TitleTraining(List<TitledHead> heads) {
    this.heads = heads;
    Table.named("title-weights.csv")
        .forEach(
            row ->
                prior.put(TitleSign.valueOf(row.get("sign")), Integer.parseInt(row.get("prior"))));
  }

  /** Writes the table, and prints how often the title of a document not learnt from is chosen. */
  public static void main(String[] arguments) throws IOException {
    TitleTraining training = new TitleTraining(TitledHead.all());
    Files.writeString(TABLE, training.table());
    System.out.print(training.crossValidation());
  }

  /** The table that the signs read. */
  String table() {
    StringBuilder table = new StringBuilder();
    table
        .append("# What speaks for and against a line being the title, in tenths of a logit.\n")
        .append("# The prior is what a reader would say beforehand, by hand; the weight is\n")
        .append("# learnt from annotated documents and drawn to it: written by mvn -Ptrain.\n")
        .append("sign,prior,weight\n");
    double[] weights = fit(heads);
    prior.forEach(
        (sign, before) ->
            table.append(
                String.format(Locale.ROOT, "%s,%d,%d%n", sign, before, tenths(weights, sign))));
    return table.toString().replace(System.lineSeparator(), "\n");
  }

  private static int tenths(double[] weights, TitleSign sign) {
    return (int) StrictMath.rint(UNIT * weights[sign.ordinal()]);
  }

  private double[] priors() {
    double[] weights = new double[TitleSign.values().length];
    prior.forEach((sign, before) -> weights[sign.ordinal()] = before / UNIT);
    return weights;
  }

  private double[] fit(List<TitledHead> learnt) {
    double[] before = priors();
    double[] weights = before.clone();
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      for (TitledHead head : learnt) {
        addGradient(head, weights, gradient);
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] += STEP * (gradient[i] - 2 * PENALTY * (weights[i] - before[i]));
      }
    }
    return weights;
  }

  /** The slope of the logarithm of the probability that one of the lines taken is chosen. */
  private static void addGradient(TitledHead head, double[] weights, double[] gradient) {
    double[] odds = new double[head.lines().size()];
    double all = 0;
    double taken = 0;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = StrictMath.exp(sum(head.lines().get(i), weights));
      all += odds[i];
      taken += head.taken().get(i) ? odds[i] : 0;
    }
    for (int i = 0; i < odds.length; i++) {
      double pull = (head.taken().get(i) ? odds[i] / taken : 0) - odds[i] / all;
      for (TitleSign sign : head.lines().get(i)) {
        gradient[sign.ordinal()] += pull;
      }
    }
  }

  private static double sum(Set<TitleSign> signs, double[] weights) {
    double sum = 0;
    for (TitleSign sign : signs) {
      sum += weights[sign.ordinal()];
    }
    return sum;
  }

  /** How often a line of the title is chosen by hand, and by what was learnt from others. */
  String crossValidation() {
    int byHand = right(heads, priors());
    int learnt = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<TitledHead> seen = new ArrayList<>();
      List<TitledHead> unseen = new ArrayList<>();
      for (int i = 0; i < heads.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(heads.get(i));
      }
      learnt += right(unseen, fit(seen));
    }
    return String.format(
        Locale.ROOT,
        "Title lines of %d documents: %.3f by hand, %.3f learnt from the others%n",
        heads.size(),
        (double) byHand / heads.size(),
        (double) learnt / heads.size());
  }

  private static int right(List<TitledHead> some, double[] weights) {
    int right = 0;
    for (TitledHead head : some) {
      int best = 0;
      for (int i = 1; i < head.lines().size(); i++) {
        best = sum(head.lines().get(i), weights) > sum(head.lines().get(best), weights) ? i : best;
      }
      right += head.taken().get(best) ? 1 : 0;
    }
    return right;
  }
}

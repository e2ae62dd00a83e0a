package org.rapporteur.loader.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.model.FindingKind;

/**
 * Trains the learned rules on our own annotated documents and writes their tables; run by the
 * profile {@code train}. Prints how well sentences of a document are told by what was learnt from
 * the others.
 */
final class Training {

  /** A feature must occur in so many documents, lest it repeats the words of one. */
  private static final int DOCUMENTS = 5;

  /** Patterns are many and each says little, and they have been seen to tell nothing of risks. */
  private static final int DOCUMENTS_OF_PATTERN = 15;

  private static final String PATTERN = Feature.PATTERN.named("");

  /** Chosen by cross-validation among 0.05 to 0.4. */
  private static final double COST = 0.2;

  private static final int FOLDS = 15;
  private static final double UNIT = 1000;
  private static final Path TABLES =
      Path.of("src/main/resources").resolve("org/rapporteur/loader/rule");

  private final FindingKind kind;
  private final List<AnnotatedSentence> sentences;

  Training(FindingKind kind, List<AnnotatedSentence> sentences) {
    this.kind = kind;
    this.sentences = sentences;
  }

  /** Writes all tables. */
  public static void main(String[] arguments) throws IOException {
    List<AnnotatedSentence> sentences = AnnotatedSentence.all();
    for (FindingKind kind : FindingKind.values()) {
      Training training = new Training(kind, sentences);
      Files.writeString(TABLES.resolve(file(kind)), training.table());
      System.out.print(training.crossValidation());
    }
  }

  static String file(FindingKind kind) {
    return kind == FindingKind.RECOMMENDATION ? "recommendation-weights.csv" : "risk-weights.csv";
  }

  /** The table that the learned rule reads. */
  String table() {
    StringBuilder table = new StringBuilder();
    table
        .append("# What speaks for and against a ")
        .append(kind.name().toLowerCase(Locale.ROOT))
        .append(" in a sentence, in thousandths of a logit.\n")
        .append("# Learnt from the annotated documents; written by mvn -Ptrain, not by hand.\n")
        .append("feature,weight\n");
    weights(sentences)
        .forEach(
            (feature, weight) -> table.append(feature).append(',').append(weight).append('\n'));
    return table.toString();
  }

  /** Rounded weights of the features that occur in enough documents; those of 0 left out. */
  private Map<String, Integer> weights(List<AnnotatedSentence> some) {
    List<String> features = List.copyOf(common(some));
    Map<String, Integer> columns = new TreeMap<>();
    features.forEach(feature -> columns.put(feature, columns.size()));
    LogisticRegression regression = new LogisticRegression(features.size(), COST);
    for (AnnotatedSentence sentence : some) {
      int[] row =
          sentence.features().stream()
              .filter(columns::containsKey)
              .mapToInt(columns::get)
              .toArray();
      regression.add(row, sentence.holds(kind));
    }
    double[] fitted = regression.fit();
    Map<String, Integer> weights = new TreeMap<>();
    for (int i = 0; i < fitted.length; i++) {
      int weight = (int) StrictMath.rint(UNIT * fitted[i]);
      if (weight != 0) {
        weights.put(features.get(i), weight);
      }
    }
    return weights;
  }

  private Set<String> common(List<AnnotatedSentence> some) {
    Map<String, Set<String>> documents = new TreeMap<>();
    for (AnnotatedSentence sentence : some) {
      for (String feature : sentence.features()) {
        documents.computeIfAbsent(feature, key -> new HashSet<>()).add(sentence.document());
      }
    }
    Set<String> common = new TreeSet<>();
    documents.forEach(
        (feature, in) -> {
          boolean pattern = feature.startsWith(PATTERN);
          boolean told = !pattern || kind == FindingKind.RECOMMENDATION;
          if (told && in.size() >= (pattern ? DOCUMENTS_OF_PATTERN : DOCUMENTS)) {
            common.add(feature);
          }
        });
    return common;
  }

  /** Precision and recall of the weights alone, by documents that they were not learnt from. */
  String crossValidation() {
    List<String> documents =
        List.copyOf(
            new LinkedHashSet<>(sentences.stream().map(AnnotatedSentence::document).toList()));
    List<Told> told = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<AnnotatedSentence> learnt = new ArrayList<>();
      List<AnnotatedSentence> unseen = new ArrayList<>();
      for (AnnotatedSentence sentence : sentences) {
        boolean out = documents.indexOf(sentence.document()) % FOLDS == fold;
        (out ? unseen : learnt).add(sentence);
      }
      Map<String, Integer> weights = weights(learnt);
      for (AnnotatedSentence sentence : unseen) {
        int sum =
            sentence.features().stream().mapToInt(name -> weights.getOrDefault(name, 0)).sum();
        told.add(new Told(sum, sentence.holds(kind)));
      }
    }
    StringBuilder report = new StringBuilder();
    for (int bound : new int[] {0, -500, -1000, -1500}) {
      long right = told.stream().filter(one -> one.sum >= bound && one.holds).count();
      long all = told.stream().filter(one -> one.sum >= bound).count();
      long wanted = told.stream().filter(Told::holds).count();
      report.append(
          String.format(
              Locale.ROOT,
              "%s, sum at least %d: P %.3f R %.3f F1 %.3f%n",
              kind,
              bound,
              (double) right / all,
              (double) right / wanted,
              2.0 * right / (all + wanted)));
    }
    return report.toString();
  }

  /** A sentence's sum of weights, and whether it holds an item. */
  private record Told(int sum, boolean holds) {}
}

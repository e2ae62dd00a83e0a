package org.rapporteur.loader.internal.structure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.loader.rule.AnnotatedDocument;
import org.rapporteur.loader.rule.LogisticRegression;
import org.rapporteur.model.SourceKind;
import org.rapporteur.text.SourceText;
import tools.jackson.databind.json.JsonMapper;

/**
 * Learns from annotated documents how strongly each sign speaks for each form of writing, and
 * writes the table of weights; run by the profile {@code train}. A regression for each form against
 * all others.
 */
final class KindTraining {

  /** The weight of the loss against the penalty. */
  private static final double COST = 0.2;

  private static final Path TABLE =
      Path.of("src/main/resources/org/rapporteur/loader/vocabulary/kind-weights.csv");

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final double UNIT = 1000;
  private static final int FOLDS = 10;

  /** A sign must show in so many documents. */
  private static final int DOCUMENTS = 5;

  private record Coded(Set<String> signs, SourceKind form, SourceKind highest) {}

  private final List<Coded> documents = new ArrayList<>();

  KindTraining(List<AnnotatedDocument> annotated) {
    for (AnnotatedDocument document : annotated) {
      String form = MAPPER.readTree(document.annotation()).path("source").path("kind").asString("");
      Set<String> signs =
          Sample.kindSigns(SourceText.of(new String(document.bytes(), StandardCharsets.UTF_8)));
      String highest =
          signs.stream().filter(sign -> sign.startsWith("FORM:")).findFirst().orElseThrow();
      if (!form.isEmpty()) {
        documents.add(
            new Coded(
                signs,
                SourceKind.valueOf(form),
                SourceKind.valueOf(highest.substring("FORM:".length()))));
      }
    }
  }

  /** Writes the table, and prints how often the form of a document not learnt from is told. */
  public static void main(String[] arguments) throws IOException {
    KindTraining training = new KindTraining(AnnotatedDocument.all());
    Files.writeString(TABLE, training.table());
    System.out.print(training.crossValidation());
  }

  /** The table that the reader of forms asks. */
  String table() {
    StringBuilder table = new StringBuilder();
    table
        .append("# What speaks for each form of writing, in thousandths of a logit.\n")
        .append("# Learnt from the annotated documents; written by mvn -Ptrain, not by hand.\n")
        .append("sign,")
        .append(KindWeights.FORMS.stream().map(Enum::name).collect(Collectors.joining(",")))
        .append('\n');
    weights(documents)
        .forEach(
            (sign, weights) -> {
              table.append(sign);
              for (int weight : weights) {
                table.append(',').append(weight);
              }
              table.append('\n');
            });
    return table.toString();
  }

  private static Map<String, int[]> weights(List<Coded> some) {
    Map<String, Integer> shown = new TreeMap<>();
    some.forEach(coded -> coded.signs.forEach(sign -> shown.merge(sign, 1, Integer::sum)));
    shown.values().removeIf(count -> count < DOCUMENTS);
    List<String> signs = List.copyOf(shown.keySet());
    Map<String, Integer> columns = new HashMap<>();
    signs.forEach(sign -> columns.put(sign, columns.size()));
    Map<String, int[]> weights = new TreeMap<>();
    signs.forEach(sign -> weights.put(sign, new int[KindWeights.FORMS.size()]));
    for (int form = 0; form < KindWeights.FORMS.size(); form++) {
      LogisticRegression regression = new LogisticRegression(signs.size(), COST);
      for (Coded coded : some) {
        int[] row =
            coded.signs.stream().filter(columns::containsKey).mapToInt(columns::get).toArray();
        regression.add(row, coded.form == KindWeights.FORMS.get(form));
      }
      double[] fitted = regression.fit();
      for (int i = 0; i < fitted.length; i++) {
        weights.get(signs.get(i))[form] = (int) StrictMath.rint(UNIT * fitted[i]);
      }
    }
    return weights;
  }

  /** How often the form is told by hand-set scores, and by what was learnt from others. */
  String crossValidation() {
    int byHand = 0;
    int learnt = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Coded> seen = new ArrayList<>();
      List<Coded> unseen = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        (i % FOLDS == fold ? unseen : seen).add(documents.get(i));
      }
      Map<String, int[]> weights = weights(seen);
      for (Coded coded : unseen) {
        byHand += coded.highest == coded.form ? 1 : 0;
        learnt += KindWeights.form(coded.signs, weights) == coded.form ? 1 : 0;
      }
    }
    return String.format(
        Locale.ROOT,
        "Forms of %d documents: %.3f by hand, %.3f learnt from the others%n",
        documents.size(),
        (double) byHand / documents.size(),
        (double) learnt / documents.size());
  }
}

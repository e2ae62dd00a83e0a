package org.rapporteur.loader.internal.structure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.loader.vocabulary.Table;
import org.rapporteur.model.SourceKind;

/** How strongly each sign speaks for each form of writing, learnt from annotated documents. */
final class KindWeights {

  /** The forms that the annotation guide tells apart. */
  static final List<SourceKind> FORMS =
      Arrays.stream(SourceKind.values()).filter(kind -> kind.folded() == kind).toList();

  /** For each sign its weight for each form. */
  private static final Map<String, int[]> WEIGHTS = read();

  private KindWeights() {}

  private static Map<String, int[]> read() {
    Map<String, int[]> weights = new HashMap<>();
    Table.named("kind-weights.csv")
        .forEach(
            row ->
                weights.put(
                    row.get("sign"),
                    FORMS.stream()
                        .mapToInt(form -> Integer.parseInt(row.get(form.name())))
                        .toArray()));
    return weights;
  }

  /** The form for which most speaks. */
  static SourceKind form(Set<String> signs) {
    return form(signs, WEIGHTS);
  }

  /** The form for which most speaks by these weights. */
  static SourceKind form(Set<String> signs, Map<String, int[]> weights) {
    int[] sums = new int[FORMS.size()];
    for (String sign : signs) {
      int[] ofSign = weights.get(sign);
      for (int i = 0; ofSign != null && i < sums.length; i++) {
        sums[i] += ofSign[i];
      }
    }
    int best = 0;
    for (int i = 1; i < sums.length; i++) {
      best = sums[i] > sums[best] ? i : best;
    }
    return FORMS.get(best);
  }
}

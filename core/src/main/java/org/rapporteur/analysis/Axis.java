package org.rapporteur.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.query.Codes;
import org.rapporteur.query.Facet;
import org.rapporteur.query.FindingCriteria;
import org.rapporteur.query.FindingSelection;

/**
 * One side of a table: the findings that are counted, and by what.
 *
 * @param findings what is counted
 * @param dimension by what
 * @param facet the dimension in this corpus
 */
record Axis<V>(FindingSelection findings, Dimension<V> dimension, Facet<V> facet) {

  static <V> Axis<V> of(FindingCriteria<?, ?> findings, Dimension<V> dimension) {
    return new Axis<>(findings.findings(), dimension, dimension.facet(findings));
  }

  String label(V value) {
    return dimension.label(findings.index().corpus(), value);
  }

  /** Those of some findings that have a value or none. */
  FindingSelection narrow(FindingSelection some, int code) {
    return some.having(facet, code);
  }

  /** Adds a batch to counts by code, the last of which is that of findings without a code. */
  static void count(Codes codes, int[] counts) {
    int size = codes.size();
    for (int k = 0; k < size; k++) {
      counts[codes.code(k)]++;
    }
    int none = 0;
    for (int finding = 0; finding < codes.findings(); finding++) {
      none += codes.start(finding) == codes.start(finding + 1) ? 1 : 0;
    }
    counts[counts.length - 1] += none;
  }

  /** The values that occur, the most frequent first, those of equal count by code. */
  List<Category<V>> stated(int[] counts, int total) {
    return IntStream.range(0, facet.size())
        .filter(code -> counts[code] > 0)
        .mapToObj(code -> new Category<>(this, code, counts[code], total))
        // The sort is stable.
        .sorted(Comparator.<Category<V>>comparingInt(Category::count).reversed())
        .toList();
  }

  Category<V> noneStated(int[] counts, int total) {
    return new Category<>(this, facet.size(), counts[facet.size()], total);
  }

  /** What to tell a reader of a table whose parts add up to more than the whole. */
  String severalValues(String parts, long sum, int total) {
    return "A finding with more than one "
        + dimension.name()
        + " counts in each of its "
        + parts
        + ": they sum to "
        + sum
        + ", not "
        + total
        + ".";
  }
}

package org.rapporteur.loader.internal.issue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.Table;
import org.rapporteur.model.IssueId;

/**
 * How much each thing that can be seen of a text speaks for its being about an issue, in
 * thousandths of a logit: {@linkplain IssueSign signs} for any issue alike, words for the issues
 * that they were found with. The tables are what training on annotated documents gives. Immutable
 * and thread-safe.
 */
final class IssueWeights {

  /** In the place of an issue that training did not know, such as one that a user adds. */
  static final String ANY = "any";

  private static final String ISSUE = "issue:";

  private final Map<String, Integer> weights;

  /** What words weigh, by issue, in the order of the words. */
  private final Map<String, Map<String, Integer>> words = new HashMap<>();

  private IssueWeights(Map<String, Integer> weights) {
    this.weights = Map.copyOf(weights);
    weights.forEach(
        (feature, weight) -> {
          int colon = feature.indexOf(':');
          if (colon > 0 && !feature.startsWith(ISSUE)) {
            words
                .computeIfAbsent(feature.substring(0, colon), issue -> new TreeMap<>())
                .put(feature.substring(colon + 1), weight);
          }
        });
  }

  /** By what each feature weighs. */
  static IssueWeights of(Map<String, Integer> weights) {
    return new IssueWeights(weights);
  }

  /** The table for documents that comes with the library. */
  static IssueWeights ofDocuments() {
    return read("issue-document-weights.csv");
  }

  /** The table for passages that comes with the library. */
  static IssueWeights ofPassages() {
    return read("issue-passage-weights.csv");
  }

  private static IssueWeights read(String name) {
    Map<String, Integer> weights = new HashMap<>();
    Table.named(name)
        .forEach(row -> weights.put(row.get("feature"), Integer.parseInt(row.get("weight"))));
    return new IssueWeights(weights);
  }

  /** The name of the feature that the issue is that one, or {@link #ANY}. */
  static String feature(String issue) {
    return ISSUE + issue;
  }

  /** The name of the feature that a text has a word, if it is asked about an issue. */
  static String feature(String issue, String word) {
    return issue + ':' + word;
  }

  /** What a feature weighs, 0 if the table does not name it. */
  int of(String feature) {
    return weights.getOrDefault(feature, 0);
  }

  /** Whether training knew the issue, and so the words for it. */
  boolean knows(IssueId issue) {
    return words.containsKey(issue.toString()) || weights.containsKey(feature(issue.toString()));
  }

  /** What it weighs that the issue is that one. */
  int of(IssueId issue) {
    return weights.getOrDefault(feature(issue.toString()), of(feature(ANY)));
  }

  /** What words weigh for an issue: nothing if training did not know it. */
  Map<String, Integer> ofWords(IssueId issue) {
    return words.getOrDefault(issue.toString(), Map.of());
  }

  /** Laid out for a codebook and the words of a lexicon. */
  IssueModel on(List<IssueId> codebook, Lexicon lexicon) {
    return new IssueModel(this, codebook, lexicon);
  }
}

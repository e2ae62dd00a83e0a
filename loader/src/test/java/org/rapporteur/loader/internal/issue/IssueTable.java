package org.rapporteur.loader.internal.issue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.loader.rule.LogLikelihoodRatio;
import org.rapporteur.loader.rule.LogisticRegression;
import org.rapporteur.loader.rule.WeightTable;
import org.rapporteur.model.IssueId;

/**
 * Learns a table of {@link IssueWeights} from texts whose issues coders named.
 *
 * <p>Each text is asked about each issue twice: once with its words and the issue, and once with
 * its signs alone, as of an issue that training does not know. So the signs weigh what they tell of
 * any issue. A word counts for an issue if the two go together, or avoid each other, more than
 * chance allows.
 */
final class IssueTable {

  /** A word must occur in so many documents. */
  private static final int DOCUMENTS = 5;

  /** The least {@link LogLikelihoodRatio} of a word and an issue. */
  private static final double SURPRISE = 6;

  /**
   * A document or a passage.
   *
   * @param document the number of its document
   * @param signs the signs of each issue that it is asked about, by the number of the issue
   * @param words its words
   * @param issues what coders named
   */
  record Text(
      int document, Map<Integer, List<String>> signs, Set<String> words, Set<String> issues) {}

  private final List<IssueId> codebook;
  private final double cost;

  /**
   * Learns with a codebook.
   *
   * @param cost the weight of the loss against the penalty on weights
   */
  IssueTable(List<IssueId> codebook, double cost) {
    this.codebook = codebook;
    this.cost = cost;
  }

  /** What each feature weighs, in thousandths of a logit; what weighs nothing is left out. */
  Map<String, Integer> learn(List<Text> texts) {
    Map<String, Set<String>> telling = telling(texts);
    Map<String, Integer> columns = new HashMap<>();
    List<int[]> rows = new ArrayList<>();
    List<Boolean> named = new ArrayList<>();
    for (Text text : texts) {
      text.signs()
          .forEach(
              (number, signs) -> {
                String issue = codebook.get(number).toString();
                Set<String> words = new TreeSet<>(telling.getOrDefault(issue, Set.of()));
                words.retainAll(text.words());
                List<String> taught = new ArrayList<>(signs);
                taught.add(IssueWeights.feature(issue));
                words.forEach(word -> taught.add(IssueWeights.feature(issue, word)));
                List<String> other = new ArrayList<>(signs);
                other.add(IssueWeights.feature(IssueWeights.ANY));
                for (List<String> features : List.of(taught, other)) {
                  rows.add(
                      features.stream()
                          .mapToInt(name -> columns.computeIfAbsent(name, key -> columns.size()))
                          .toArray());
                  named.add(text.issues().contains(issue));
                }
              });
    }
    LogisticRegression regression = new LogisticRegression(columns.size(), cost);
    for (int row = 0; row < rows.size(); row++) {
      regression.add(rows.get(row), named.get(row));
    }
    return WeightTable.rounded(columns, regression.fit());
  }

  /** By issue the words that tell of it, or of its absence. */
  private static Map<String, Set<String>> telling(List<Text> texts) {
    Map<String, Set<Integer>> documents = new TreeMap<>();
    Map<String, Integer> ofWords = new HashMap<>();
    Map<String, Integer> ofIssues = new TreeMap<>();
    Map<String, Map<String, Integer>> together = new HashMap<>();
    for (Text text : texts) {
      for (String word : text.words()) {
        documents.computeIfAbsent(word, key -> new HashSet<>()).add(text.document());
        ofWords.merge(word, 1, Integer::sum);
      }
      for (String issue : text.issues()) {
        ofIssues.merge(issue, 1, Integer::sum);
        Map<String, Integer> words = together.computeIfAbsent(issue, key -> new HashMap<>());
        text.words().forEach(word -> words.merge(word, 1, Integer::sum));
      }
    }
    Map<String, Set<String>> telling = new HashMap<>();
    ofIssues.forEach(
        (issue, ofIssue) -> {
          Map<String, Integer> both = together.getOrDefault(issue, Map.of());
          documents.forEach(
              (word, in) -> {
                int ofWord = ofWords.getOrDefault(word, 0);
                boolean tells =
                    in.size() >= DOCUMENTS
                        && LogLikelihoodRatio.of(
                                both.getOrDefault(word, 0), ofWord, ofIssue, texts.size())
                            >= SURPRISE;
                if (tells) {
                  telling.computeIfAbsent(issue, key -> new HashSet<>()).add(word);
                }
              });
        });
    return telling;
  }
}

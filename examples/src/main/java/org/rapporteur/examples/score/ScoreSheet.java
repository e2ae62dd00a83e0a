package org.rapporteur.examples.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.examples.guide.GuideCoding;

/**
 * The figures over any number of documents: how many of each kind were found, and how often the
 * fields of what was found agree.
 *
 * <p>Mutable, for use by a single thread.
 */
public final class ScoreSheet {

  /** What is counted, in the order of the table. */
  public enum Count {
    /** Sentences that hold a recommendation. */
    REC_SENT,
    /** Sentences that hold a risk. */
    RISK_SENT,
    /** Recommendations, matched one to one. */
    REC_ITEM,
    /** Risks, matched one to one. */
    RISK_ITEM,
    /** Named actors of a document. */
    ACTOR,
    /** Issues that a document discusses. */
    ISSUE,
    /** Sessions that a document reports. */
    SESSION;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Map<Count, Tally> tallies = new EnumMap<>(Count.class);
  private final SortedMap<String, List<Double>> fields = new TreeMap<>();
  private final List<String> details = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  /** A sheet without a document. */
  public ScoreSheet() {
    Arrays.stream(Count.values()).forEach(count -> tallies.put(count, Tally.NONE));
  }

  /**
   * Scores one more document.
   *
   * @param file what details call it
   * @param gold the coding that is taken to be right
   * @param predicted the coding to be scored
   * @param text the document, decoded
   */
  public void add(String file, GuideCoding gold, GuideCoding predicted, String text) {
    new DocumentScorer(file, gold, predicted, new ScoredText(text), this).score();
  }

  void count(Count count, int found, int extra, int missed) {
    tallies.computeIfPresent(count, (key, tally) -> tally.plus(found, extra, missed));
  }

  void note(String field, boolean agrees) {
    note(field, agrees ? 1 : 0);
  }

  void note(String field, double agreement) {
    fields.computeIfAbsent(field, key -> new ArrayList<>()).add(agreement);
  }

  void detail(String line) {
    details.add(line);
  }

  void warn(String line) {
    warnings.add(line);
  }

  /** The F1 of two sets; 1 if both are empty. */
  static <T> double agreement(Set<T> a, Set<T> b) {
    if (a.isEmpty() && b.isEmpty()) {
      return 1;
    }
    Set<T> both = new HashSet<>(a);
    both.retainAll(b);
    return 2.0 * both.size() / (a.size() + b.size());
  }

  /**
   * How many of a kind were found.
   *
   * @param count the kind
   * @return the tally over all documents
   */
  public Tally tally(Count count) {
    return tallies.getOrDefault(count, Tally.NONE);
  }

  /**
   * How often a field agrees over what was found.
   *
   * @return the mean agreement by field, in the order of their names
   */
  public SortedMap<String, Double> fields() {
    SortedMap<String, Double> means = new TreeMap<>();
    fields.forEach((field, values) -> means.put(field, mean(values)));
    return Collections.unmodifiableSortedMap(means);
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
  }

  /**
   * What was missed and what was extra, a line each, document by document.
   *
   * @return the lines
   */
  public List<String> details() {
    return List.copyOf(details);
  }

  /**
   * Quotes that their document does not have.
   *
   * @return a line each
   */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  /**
   * The figures as lines of text, labelled as the scorer of the annotation guide does.
   *
   * @return the table, each line with its line feed
   */
  public String table() {
    StringBuilder table = new StringBuilder();
    tallies.forEach(
        (count, tally) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-10s P %s R %s F1 %s   (tp %d fp %d fn %d)\n",
                    count.label(),
                    figure(tally.precision()),
                    figure(tally.recall()),
                    figure(tally.f1()),
                    tally.found(),
                    tally.extra(),
                    tally.missed())));
    fields.forEach(
        (field, values) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-18s %s  (n %d)\n",
                    field,
                    figure(mean(values)),
                    values.size())));
    return table.toString();
  }

  /** Three digits, a tie to the even one, as the guide's scorer rounds. */
  private static String figure(double value) {
    return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }
}

package org.rapporteur.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Source;
import org.rapporteur.query.CorpusIndex;
import org.rapporteur.query.Window;

/**
 * Which actors, or which issues, are mentioned together, and how often.
 *
 * <p>What counts is windows: a sentence that names an actor three times counts once for it. Windows
 * that mention no actor (or no issue) are left out, also from the number of windows that {@link
 * Association#lift} is reckoned with; else empty lines and headings would make everything look
 * close.
 *
 * <p>Pairs are in the order of how often they stand together, the most frequent first, those of
 * equal count in the order of the corpus: actors by kind and name, issues by id.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> {@code ActorId} or {@code IssueId}
 * @since 0.1.0
 */
public final class CoOccurrence<T> {

  private static final int ROWS = 20;

  private final Map<T, Integer> codes;
  private final List<String> labels;
  private final int[] counts;
  private final int windows;
  private final List<Association<T>> pairs;

  private CoOccurrence(Counter<T> counter) {
    codes = counter.codes;
    labels = counter.labels;
    counts = counter.counts;
    windows = counter.windows;
    pairs = counter.associations();
  }

  /**
   * Counts actors that are mentioned together.
   *
   * @param index the corpus
   * @param sources the sources of it that count, such as {@code index.sources()}
   * @param window how near
   * @return the counts
   * @throws IllegalArgumentException if a source is not of the corpus
   */
  public static CoOccurrence<ActorId> ofActors(
      CorpusIndex index, Iterable<Source> sources, Window window) {
    Counter<ActorId> counter =
        new Counter<>(
            index.corpus().actors(),
            Actor::id,
            Actor::name,
            mention ->
                mention instanceof ActorMention actor
                    ? Optional.of(actor.actor())
                    : Optional.empty());
    return count(counter, index, sources, window);
  }

  /**
   * Counts issues that are mentioned together.
   *
   * @param index the corpus
   * @param sources the sources of it that count, such as {@code index.sources()}
   * @param window how near
   * @return the counts
   * @throws IllegalArgumentException if a source is not of the corpus
   */
  public static CoOccurrence<IssueId> ofIssues(
      CorpusIndex index, Iterable<Source> sources, Window window) {
    Counter<IssueId> counter =
        new Counter<>(
            index.corpus().issues(),
            Issue::id,
            Issue::label,
            mention ->
                mention instanceof IssueMention issue
                    ? Optional.of(issue.issue())
                    : Optional.empty());
    return count(counter, index, sources, window);
  }

  private static <T> CoOccurrence<T> count(
      Counter<T> counter, CorpusIndex index, Iterable<Source> sources, Window window) {
    for (Source source : sources) {
      index.mentionsTogether(source, window).forEach(counter::add);
    }
    return new CoOccurrence<>(counter);
  }

  /**
   * All pairs that stand together at least once.
   *
   * @return the most frequent first
   */
  public List<Association<T>> pairs() {
    return pairs;
  }

  /**
   * The pairs of one actor or issue.
   *
   * @param value the actor or issue
   * @return the most frequent first
   */
  public List<Association<T>> with(T value) {
    return pairs.stream()
        .filter(pair -> pair.first().equals(value) || pair.second().equals(value))
        .toList();
  }

  /**
   * How many windows mention an actor or issue.
   *
   * @param value the actor or issue
   * @return their number, 0 if the corpus does not know it
   */
  public int count(T value) {
    Integer code = codes.get(value);
    return code == null ? 0 : counts[code];
  }

  /**
   * How many windows there are.
   *
   * @return the number of those that mention an actor (or issue)
   */
  public int windows() {
    return windows;
  }

  /**
   * The pairs as plain text in columns.
   *
   * @param most how many are shown at most
   * @return lines that end in LF
   */
  public String text(int most) {
    TextTable table = TextTable.of("pair", "together", "jaccard", "lift");
    pairs.stream()
        .limit(most)
        .forEach(
            pair ->
                table.row(
                    label(pair.first()) + " + " + label(pair.second()),
                    String.valueOf(pair.together()),
                    String.format(Locale.ROOT, "%.2f", pair.jaccard()),
                    String.format(Locale.ROOT, "%.1f", pair.lift())));
    int left = pairs.size() - Math.min(most, pairs.size());
    return table + (left > 0 ? left + " more not shown.\n" : "") + windows + " windows.\n";
  }

  private String label(T value) {
    return labels.get(Objects.requireNonNull(codes.get(value)));
  }

  /** The most frequent pairs as plain text in columns. */
  @Override
  public String toString() {
    return text(ROWS);
  }

  /** Counts windows; mutable, for use by a single thread. */
  private static final class Counter<T> {

    final List<T> values = new ArrayList<>();
    final Map<T, Integer> codes = new HashMap<>();
    final List<String> labels = new ArrayList<>();
    final int[] counts;
    int windows;
    private final Function<Mention, Optional<T>> subject;
    private final PairCounts together = new PairCounts();

    <E> Counter(
        List<E> entries,
        Function<E, T> id,
        Function<E, String> label,
        Function<Mention, Optional<T>> subject) {
      for (E entry : entries) {
        codes.put(id.apply(entry), values.size());
        values.add(id.apply(entry));
        labels.add(label.apply(entry));
      }
      this.counts = new int[values.size()];
      this.subject = subject;
    }

    void add(List<Mention> window) {
      int[] present =
          window.stream()
              .flatMap(mention -> subject.apply(mention).stream())
              .mapToInt(codes::get)
              .sorted()
              .distinct()
              .toArray();
      windows += present.length == 0 ? 0 : 1;
      for (int i = 0; i < present.length; i++) {
        counts[present[i]]++;
        for (int j = i + 1; j < present.length; j++) {
          together.add(present[i], present[j]);
        }
      }
    }

    List<Association<T>> associations() {
      List<int[]> found = new ArrayList<>();
      together.forEach((first, second, count) -> found.add(new int[] {count, first, second}));
      found.sort(
          Comparator.<int[]>comparingInt(pair -> -pair[0])
              .thenComparingInt(pair -> pair[1])
              .thenComparingInt(pair -> pair[2]));
      return found.stream()
          .map(
              pair ->
                  new Association<>(
                      values.get(pair[1]),
                      values.get(pair[2]),
                      pair[0],
                      counts[pair[1]],
                      counts[pair[2]],
                      windows))
          .toList();
    }
  }
}

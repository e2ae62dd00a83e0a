package org.rapporteur.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.query.FindingCriteria;

/**
 * How many findings there are of each value of a dimension.
 *
 * <p>A finding with several values counts once for each of them, the total counts it once. Values
 * are in the order of their counts, the most frequent first; those of equal count in the order of
 * the {@linkplain Dimension dimension}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <V> the values
 * @since 0.1.0
 */
public final class Tally<V> {

  /** How many values are printed unless asked otherwise. */
  private static final int ROWS = 20;

  private final Axis<V> axis;
  private final int total;
  private final List<Category<V>> stated;
  private final Category<V> noneStated;

  private Tally(Axis<V> axis, int[] counts, int total) {
    this.axis = axis;
    this.total = total;
    this.stated = axis.stated(counts, total);
    this.noneStated = axis.noneStated(counts, total);
  }

  /**
   * Counts findings.
   *
   * @param <V> the values
   * @param findings what is counted
   * @param by by what
   * @return the counts
   */
  public static <V> Tally<V> of(FindingCriteria<?, ?> findings, Dimension<V> by) {
    Axis<V> axis = Axis.of(findings, by);
    int[] counts = new int[axis.facet().size() + 1];
    int[] total = new int[1];
    findings.read(
        List.of(axis.facet()),
        batch -> {
          Axis.count(batch.get(0), counts);
          total[0] += batch.get(0).findings();
        });
    return new Tally<>(axis, counts, total[0]);
  }

  /**
   * By what was counted.
   *
   * @return the dimension
   */
  public Dimension<V> dimension() {
    return axis.dimension();
  }

  /**
   * How many findings were counted.
   *
   * @return the number of distinct findings
   */
  public int total() {
    return total;
  }

  /**
   * The values that occur.
   *
   * @return the most frequent first; without "none stated"
   */
  public List<Category<V>> categories() {
    return stated;
  }

  /**
   * The findings that state no value.
   *
   * @return their category, possibly of no findings
   */
  public Category<V> noneStated() {
    return noneStated;
  }

  /**
   * How many findings have a value.
   *
   * @param value a value
   * @return the number of distinct findings, 0 if it does not occur
   */
  public int count(V value) {
    Optional<V> wanted = Optional.of(value);
    return stated.stream()
        .filter(category -> category.value().equals(wanted))
        .mapToInt(Category::count)
        .sum();
  }

  /**
   * Tells in words that the counts add up to more than the total, if they do.
   *
   * @return a sentence, or empty if each finding has one value at most
   */
  public Optional<String> note() {
    long sum = noneStated.count() + stated.stream().mapToLong(Category::count).sum();
    return sum == total ? Optional.empty() : Optional.of(axis.severalValues("rows", sum, total));
  }

  /**
   * The counts as plain text in columns.
   *
   * @param most how many values are shown at most; the others are counted in a line
   * @return lines that end in LF
   */
  public String text(int most) {
    TextTable table = TextTable.of(axis.dimension().name(), "findings", "share");
    List<Category<V>> shown = stated.subList(0, Math.min(most, stated.size()));
    Stream.concat(shown.stream(), Stream.of(noneStated))
        .forEach(
            category ->
                table.row(
                    category.label(),
                    String.valueOf(category.count()),
                    TextTable.percent(category.share())));
    table.rule().row("all", String.valueOf(total), "");
    StringBuilder text = new StringBuilder(table.toString());
    if (shown.size() < stated.size()) {
      text.append(stated.size() - shown.size()).append(" more not shown.\n");
    }
    note().ifPresent(note -> text.append(note).append('\n'));
    return text.toString();
  }

  /** The counts of the most frequent values as plain text in columns. */
  @Override
  public String toString() {
    return text(ROWS);
  }
}

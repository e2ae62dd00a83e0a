package org.rapporteur.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.model.PartialDate;
import org.rapporteur.query.CorpusIndex;
import org.rapporteur.query.FindingCriteria;
import org.rapporteur.query.FindingSelection;

/**
 * How many findings there are in each year or month, from the first that has one to the last.
 *
 * <p>A finding is of the time of its source: when the event took place or, where that is not known,
 * when the source was published. Findings whose source is not dated, or for months only by year,
 * are counted apart.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Timeline {

  /** How long the periods are. */
  public enum Step {
    /** Calendar years. */
    YEAR,
    /** Calendar months. */
    MONTH
  }

  /**
   * A year or month of the time line.
   *
   * @param date the year or month
   * @param count how many findings are of it, possibly none
   */
  public record Period(PartialDate date, int count) {}

  private static final int BAR = 40;

  private final Tally<PartialDate> tally;
  private final Map<PartialDate, Category<PartialDate>> dated = new HashMap<>();
  private final List<Period> periods;

  private Timeline(Tally<PartialDate> tally, Step step) {
    this.tally = tally;
    tally.categories().forEach(category -> dated.put(category.value().orElseThrow(), category));
    this.periods = periods(step);
  }

  /**
   * Counts findings over time.
   *
   * @param findings what is counted
   * @param step how long the periods are
   * @return the counts
   */
  public static Timeline of(FindingCriteria<?, ?> findings, Step step) {
    Dimension<PartialDate> date =
        Dimension.SOURCE.map(
            step == Step.YEAR ? "year" : "month",
            (corpus, id) ->
                corpus
                    .source(id)
                    .flatMap(CorpusIndex::dateOf)
                    .flatMap(exact -> period(exact, step))
                    .stream()
                    .toList(),
            Comparator.naturalOrder());
    return new Timeline(Tally.of(findings, date), step);
  }

  private static Optional<PartialDate> period(PartialDate date, Step step) {
    if (step == Step.YEAR) {
      return Optional.of(PartialDate.of(date.year()));
    }
    OptionalInt month = date.month();
    return month.isPresent()
        ? Optional.of(PartialDate.of(date.year(), month.getAsInt()))
        : Optional.empty();
  }

  private List<Period> periods(Step step) {
    List<Period> all = new ArrayList<>();
    Optional<PartialDate> last = dated.keySet().stream().max(Comparator.naturalOrder());
    Optional<PartialDate> next = dated.keySet().stream().min(Comparator.naturalOrder());
    while (next.isPresent()) {
      PartialDate date = next.get();
      Category<PartialDate> category = dated.get(date);
      all.add(new Period(date, category == null ? 0 : category.count()));
      next = next.equals(last) ? Optional.empty() : Optional.of(after(date, step));
    }
    return List.copyOf(all);
  }

  private static PartialDate after(PartialDate date, Step step) {
    int month = date.month().orElse(0);
    if (step == Step.YEAR) {
      return PartialDate.of(date.year() + 1);
    }
    return month == 12
        ? PartialDate.of(date.year() + 1, 1)
        : PartialDate.of(date.year(), month + 1);
  }

  /**
   * The years or months.
   *
   * @return from the first that has a finding to the last, in order, without gaps
   */
  public List<Period> periods() {
    return periods;
  }

  /**
   * How many findings have no date that is exact enough.
   *
   * @return their number
   */
  public int undated() {
    return tally.noneStated().count();
  }

  /**
   * How many findings were counted.
   *
   * @return dated and undated ones together
   */
  public int total() {
    return tally.total();
  }

  /**
   * The findings of a period.
   *
   * @param date a year, or a month of a time line of months
   * @return the findings, or empty if it has none
   */
  public Optional<FindingSelection> findings(PartialDate date) {
    return Optional.ofNullable(dated.get(date)).map(Category::findings);
  }

  /** The periods as plain text in columns with bars, then what is undated. */
  @Override
  public String toString() {
    int most = periods.stream().mapToInt(Period::count).max().orElse(1);
    TextTable table = TextTable.of(tally.dimension().name(), "findings", "");
    for (Period period : periods) {
      // Any finding shows.
      int length = (int) (((long) BAR * period.count() + most - 1) / most);
      String bar = "#".repeat(length) + " ".repeat(BAR - length);
      table.row(period.date().toString(), String.valueOf(period.count()), bar);
    }
    return table
        .row("undated", String.valueOf(undated()), "")
        .rule()
        .row("all", String.valueOf(total()), "")
        .toString();
  }
}

package org.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapporteur.query.Dialogues.AOKI;
import static org.rapporteur.query.Dialogues.JAPAN;
import static org.rapporteur.query.Dialogues.SPENDING;
import static org.rapporteur.query.Dialogues.TAIWAN;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Finding;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Source;
import org.rapporteur.query.CorpusIndex;
import org.rapporteur.query.Dialogues;
import org.rapporteur.query.Window;

/** Tables of a small corpus, counted by hand. */
class TablesTest {

  private final CorpusIndex index = CorpusIndex.of(Dialogues.corpus());

  @Test
  void a_tally_counts_a_finding_for_each_of_its_values() {
    Tally<IssueId> tally = Tally.of(index.recommendations(), Dimension.ISSUE);
    assertThat(tally)
        .hasToString(
            """
            issue             findings  share
            ---------------------------------
            Defense Spending         3  60.0%
            Taiwan                   1  20.0%
            Trade                    1  20.0%
            (none stated)            1  20.0%
            ---------------------------------
            all                      5
            A finding with more than one issue counts in each of its rows: they sum to 6, not 5.
            """);
    assertThat(tally.count(SPENDING)).isEqualTo(3);
    assertThat(tally.count(IssueId.of("security"))).isZero();
    assertThat(tally.text(1)).contains("(none stated)", "2 more not shown.");
  }

  @Test
  void a_parent_issue_counts_once_for_a_finding_with_two_issues_below_it() {
    Tally<IssueId> tally = Tally.of(index.findings(), Dimension.PARENT_ISSUE);
    assertThat(tally.categories())
        .extracting(Category::toString)
        .containsExactly("Security: 4", "Trade: 1");
    assertThat(tally.noneStated().count()).isEqualTo(2);
    assertThat(tally.note()).isEmpty();
  }

  @Test
  void a_cross_table_has_shares_and_totals_of_distinct_findings() {
    CrossTab<IssueId, ActorId> table =
        CrossTab.of(index.recommendations(), Dimension.ISSUE, Dimension.ADDRESSEE);
    assertThat(table)
        .hasToString(
            """
            issue \\ addressee  Japan  Taiwan  (none stated)  all
            ----------------------------------------------------
            Defense Spending       3       1              .    3
            Taiwan                 1       1              .    1
            Trade                  1       .              .    1
            (none stated)          .       .              1    1
            ----------------------------------------------------
            all                    4       1              1    5
            A finding with more than one issue counts in each of its rows: they sum to 6, not 5.
            A finding with more than one addressee counts in each of its columns: they sum to 6, not 5.
            """);
    Cell<IssueId, ActorId> cell =
        table.cell(table.row(SPENDING).orElseThrow(), table.column(TAIWAN.id()).orElseThrow());
    assertThat(cell.count()).isEqualTo(table.count(SPENDING, TAIWAN.id())).isEqualTo(1);
    assertThat(cell.rowShare()).isEqualTo(1 / 3.0);
    assertThat(cell.columnShare()).isEqualTo(1);
    assertThat(cell.findings())
        .extracting(finding -> finding.quote().text())
        .containsExactly("Japan and Taiwan should talk");
    assertThat(table.text(CrossTab.Show.ROW_SHARES, 1, 1))
        .contains(
            "Defense Spending   100.0%", "2 more rows not shown.", "1 more columns not shown.");
    assertThat(table.cells().mapToInt(Cell::count).sum()).isEqualTo(8);
  }

  @Test
  void a_table_of_hundreds_of_rows_and_columns_counts_like_a_small_one() {
    List<Finding> findings = index.findings().toList();
    Finding first = findings.get(0);
    Finding last = findings.get(findings.size() - 1);
    Function<Finding, List<Integer>> sixty =
        finding -> {
          int start = 60 * findings.indexOf(finding);
          return IntStream.range(start, start + 60).boxed().toList();
        };
    Dimension<Integer> rows =
        Dimension.of("row", f -> f.equals(first) ? List.of() : sixty.apply(f));
    Dimension<Integer> columns =
        Dimension.of("column", f -> f.equals(last) ? List.of() : sixty.apply(f));

    CrossTab<Integer, Integer> table = CrossTab.of(index.findings(), rows, columns);

    assertThat(table.rows()).hasSize(361);
    assertThat(table.columns()).hasSize(361);
    assertThat(table.total()).isEqualTo(7);
    for (Category<Integer> row : table.rows()) {
      for (Category<Integer> column : table.columns()) {
        int from = row.value().orElse(0) / 60;
        int to = column.value().orElse(6 * 60) / 60;
        assertThat(table.cell(row, column).count())
            .as("%s, %s", row, column)
            .isEqualTo(from == to ? 1 : 0);
      }
    }
  }

  @Test
  void a_cell_is_of_one_table() {
    CrossTab<IssueId, ActorId> one =
        CrossTab.of(index.findings(), Dimension.ISSUE, Dimension.ACTOR);
    CrossTab<IssueId, ActorId> other =
        CrossTab.of(index.findings(), Dimension.ISSUE, Dimension.ACTOR);
    assertThatThrownBy(() -> one.cell(other.rows().get(0), one.columns().get(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("are not a row and a column of this table");
  }

  @Test
  void what_was_not_found_is_shown_as_none() {
    assertThat(CrossTab.of(index.findings().about("nothing"), Dimension.KIND, Dimension.YEAR))
        .hasToString(
            """
            kind \\ year    (none stated)  all
            ---------------------------------
            (none stated)              .    0
            ---------------------------------
            all                        0    0
            """);
  }

  @Test
  void a_dimension_of_your_own_is_counted_like_the_others() {
    Dimension<Integer> length =
        Dimension.of("words", finding -> List.of(finding.quote().text().split(" ").length));
    assertThat(Tally.of(index.risks(), length).categories())
        .extracting(Category::toString)
        .containsExactly("3: 1", "4: 1");
    assertThat(Tally.of(index.findings(), Dimension.ATTRIBUTION).categories())
        .extracting(Category::toString)
        .containsExactly("the panel: 4", "the author: 2", "Mika Aoki: 1");
  }

  @Test
  void a_time_line_has_no_gaps_and_counts_apart_what_is_undated() {
    Timeline years = Timeline.of(index.findings(), Timeline.Step.YEAR);
    assertThat(years.periods())
        .containsExactly(
            new Timeline.Period(PartialDate.of(2025), 4),
            new Timeline.Period(PartialDate.of(2026), 0),
            new Timeline.Period(PartialDate.of(2027), 2));
    assertThat(years.undated()).isEqualTo(1);
    assertThat(years.findings(PartialDate.of(2027)).orElseThrow().count()).isEqualTo(2);
    assertThat(years.toString())
        .startsWith("year     findings")
        .contains("2025            4  ########################################\n")
        .contains(
            "2026            0\n",
            "2027            2  ####################\n",
            "undated         1\n");
    Timeline months = Timeline.of(index.findings(), Timeline.Step.MONTH);
    assertThat(months.periods()).containsExactly(new Timeline.Period(PartialDate.of(2025, 1), 4));
    assertThat(months.undated()).isEqualTo(3);
    assertThat(Timeline.of(index.findings().about("nothing"), Timeline.Step.MONTH).periods())
        .isEmpty();
  }

  @Test
  void months_go_on_over_the_end_of_a_year() {
    Corpus corpus = Dialogues.corpus();
    List<Source> sources = new ArrayList<>(corpus.sources());
    sources.set(0, published(sources.get(0), PartialDate.of(2025, 11)));
    sources.set(1, published(sources.get(1), PartialDate.of(2026, 2)));
    Timeline months =
        Timeline.of(CorpusIndex.of(corpus.withSources(sources)).findings(), Timeline.Step.MONTH);

    assertThat(months.periods())
        .containsExactly(
            new Timeline.Period(PartialDate.of(2025, 11), 4),
            new Timeline.Period(PartialDate.of(2025, 12), 0),
            new Timeline.Period(PartialDate.of(2026, 1), 0),
            new Timeline.Period(PartialDate.of(2026, 2), 2));
    assertThat(months.total()).isEqualTo(7);
  }

  private static Source published(Source source, PartialDate date) {
    return source.withPublished(Dating.builder().date(date).basis(DateBasis.METADATA).build());
  }

  @Test
  void actors_stand_together_in_sentences() {
    CoOccurrence<ActorId> together = CoOccurrence.ofActors(index, index.sources(), Window.SENTENCE);
    assertThat(together.windows()).isEqualTo(5);
    assertThat(together.count(JAPAN.id())).isEqualTo(4);
    assertThat(together.pairs()).hasSize(4);
    Association<ActorId> first = together.with(JAPAN.id()).get(0);
    assertThat(first).isEqualTo(new Association<>(AOKI.id(), JAPAN.id(), 1, 1, 4, 5));
    Association<ActorId> taiwan = together.with(JAPAN.id()).get(1);
    assertThat(taiwan.jaccard()).isEqualTo(1 / 5.0);
    assertThat(taiwan.lift()).isEqualTo(5 / 8.0);
    assertThat(together.text(1))
        .isEqualTo(
            """
            pair               together  jaccard  lift
            ------------------------------------------
            Mika Aoki + Japan         1     0.25   1.3
            3 more not shown.
            5 windows.
            """);
  }

  @Test
  void actors_stand_together_in_wider_windows() {
    assertThat(CoOccurrence.ofActors(index, index.sources(), Window.PARAGRAPH).windows())
        .isEqualTo(4);
    assertThat(CoOccurrence.ofActors(index, index.sources(), Window.SESSION).windows())
        .isEqualTo(2);
    CoOccurrence<ActorId> sources = CoOccurrence.ofActors(index, index.sources(), Window.SOURCE);
    assertThat(sources.windows()).isEqualTo(2);
    assertThat(sources.pairs()).hasSize(6).allMatch(pair -> pair.together() == 1);
    assertThat(CoOccurrence.ofIssues(index, index.sources(), Window.SOURCE).pairs()).isEmpty();
  }
}

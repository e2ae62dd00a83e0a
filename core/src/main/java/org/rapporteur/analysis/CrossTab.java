package org.rapporteur.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.query.Codes;
import org.rapporteur.query.FindingCriteria;

/**
 * How many findings there are of each value of one dimension with each value of another.
 *
 * <p>A finding counts once in each cell that its values span: one about two issues that asks two
 * actors to act counts in four cells of issue by addressee. The totals of rows and columns and the
 * grand total count distinct findings, so that cells may sum to more than their total; {@link
 * #notes} says so where they do. Findings that state no value have a row and a column of their own,
 * which are always there and come last.
 *
 * <p>Rows are in the order of their totals, the greatest first, those of equal total in the order
 * of the {@linkplain Dimension dimension}; columns alike.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <R> the values of the rows
 * @param <C> the values of the columns
 * @since 0.1.0
 */
public final class CrossTab<R, C> {

  /** What the cells of a printed table show. */
  public enum Show {
    /** The number of findings. */
    COUNTS,
    /** Their share of the findings of the row. */
    ROW_SHARES,
    /** Their share of the findings of the column. */
    COLUMN_SHARES
  }

  private static final int ROWS = 20;
  private static final int COLUMNS = 6;

  private final Axis<R> rowAxis;
  private final Axis<C> columnAxis;
  private final int total;
  private final List<Category<R>> rows;
  private final List<Category<C>> columns;
  private final CellCounts cells;

  private CrossTab(
      Axis<R> rowAxis,
      Axis<C> columnAxis,
      CellCounts cells,
      int[] byRow,
      int[] byColumn,
      int total) {
    this.rowAxis = rowAxis;
    this.columnAxis = columnAxis;
    this.cells = cells;
    this.total = total;
    this.rows = withNone(rowAxis, byRow, total);
    this.columns = withNone(columnAxis, byColumn, total);
  }

  private static <V> List<Category<V>> withNone(Axis<V> axis, int[] counts, int total) {
    List<Category<V>> all = new ArrayList<>(axis.stated(counts, total));
    all.add(axis.noneStated(counts, total));
    return List.copyOf(all);
  }

  /**
   * Counts findings.
   *
   * @param <R> the values of the rows
   * @param <C> the values of the columns
   * @param findings what is counted
   * @param rows by what the rows are told apart
   * @param columns by what the columns are told apart
   * @return the table
   */
  public static <R, C> CrossTab<R, C> of(
      FindingCriteria<?, ?> findings, Dimension<R> rows, Dimension<C> columns) {
    Axis<R> rowAxis = Axis.of(findings, rows);
    Axis<C> columnAxis = Axis.of(findings, columns);
    int[] byRow = new int[rowAxis.facet().size() + 1];
    int[] byColumn = new int[columnAxis.facet().size() + 1];
    int[] total = new int[1];
    CellCounts cells = CellCounts.of(byRow.length - 1, byColumn.length - 1, findings.count());
    findings.read(
        List.of(rowAxis.facet(), columnAxis.facet()),
        batch -> {
          Codes ofRows = batch.get(0);
          Codes ofColumns = batch.get(1);
          cells.add(ofRows, ofColumns);
          Axis.count(ofRows, byRow);
          Axis.count(ofColumns, byColumn);
          total[0] += ofRows.findings();
        });
    return new CrossTab<>(rowAxis, columnAxis, cells, byRow, byColumn, total[0]);
  }

  /**
   * The rows.
   *
   * @return the greatest first, "none stated" last
   */
  public List<Category<R>> rows() {
    return rows;
  }

  /**
   * The columns.
   *
   * @return the greatest first, "none stated" last
   */
  public List<Category<C>> columns() {
    return columns;
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
   * The cell where a row and a column meet.
   *
   * @param row a row of this table
   * @param column a column of this table
   * @return the cell
   * @throws IllegalArgumentException if they are of another table
   */
  public Cell<R, C> cell(Category<R> row, Category<C> column) {
    if (row.axis() != rowAxis || column.axis() != columnAxis) {
      throw new IllegalArgumentException(
          "\"" + row + "\" and \"" + column + "\" are not a row and a column of this table");
    }
    return new Cell<>(row, column, cells.get(row.code(), column.code()));
  }

  /**
   * How many findings have two values.
   *
   * @param row a value of the rows
   * @param column a value of the columns
   * @return the number of distinct findings, 0 if one of the values does not occur
   */
  public int count(R row, C column) {
    return row(row)
        .flatMap(found -> column(column).map(other -> cell(found, other).count()))
        .orElse(0);
  }

  /**
   * The row of a value.
   *
   * @param value the value
   * @return the row, or empty if no finding has the value
   */
  public Optional<Category<R>> row(R value) {
    return find(rows, value);
  }

  /**
   * The column of a value.
   *
   * @param value the value
   * @return the column, or empty if no finding has the value
   */
  public Optional<Category<C>> column(C value) {
    return find(columns, value);
  }

  private static <V> Optional<Category<V>> find(List<Category<V>> categories, V value) {
    Optional<V> wanted = Optional.of(value);
    return categories.stream().filter(category -> category.value().equals(wanted)).findFirst();
  }

  /**
   * All cells that hold a finding, row by row.
   *
   * @return a new stream
   */
  public Stream<Cell<R, C>> cells() {
    return rows.stream()
        .flatMap(row -> columns.stream().map(column -> cell(row, column)))
        .filter(cell -> cell.count() > 0);
  }

  /**
   * Tells in words where cells sum to more than their total.
   *
   * @return a sentence for rows, columns, both or none of them
   */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    long byRow = rows.stream().mapToLong(Category::count).sum();
    long byColumn = columns.stream().mapToLong(Category::count).sum();
    if (byRow > total) {
      notes.add(rowAxis.severalValues("rows", byRow, total));
    }
    if (byColumn > total) {
      notes.add(columnAxis.severalValues("columns", byColumn, total));
    }
    return List.copyOf(notes);
  }

  /**
   * The table as plain text in columns.
   *
   * @param show what the cells show; totals are counts
   * @param mostRows how many rows are shown at most besides "none stated"
   * @param mostColumns how many columns are shown at most besides "none stated"
   * @return lines that end in LF
   */
  public String text(Show show, int mostRows, int mostColumns) {
    List<Category<R>> shownRows = shown(rows, mostRows);
    List<Category<C>> shownColumns = shown(columns, mostColumns);
    String corner = rowAxis.dimension() + " \\ " + columnAxis.dimension();
    TextTable table = TextTable.of(line(corner, shownColumns, Category::label, "all"));
    for (Category<R> row : shownRows) {
      table.row(
          line(
              row.label(),
              shownColumns,
              column -> text(cell(row, column), show),
              String.valueOf(row.count())));
    }
    table
        .rule()
        .row(
            line(
                "all",
                shownColumns,
                column -> String.valueOf(column.count()),
                String.valueOf(total)));
    StringBuilder text = new StringBuilder(table.toString());
    more(text, rows.size() - shownRows.size(), "rows");
    more(text, columns.size() - shownColumns.size(), "columns");
    notes().forEach(note -> text.append(note).append('\n'));
    return text.toString();
  }

  private static <V> List<String> line(
      String first, List<Category<V>> columns, Function<Category<V>, String> cell, String last) {
    return Stream.of(Stream.of(first), columns.stream().map(cell), Stream.of(last))
        .flatMap(part -> part)
        .toList();
  }

  private static String text(Cell<?, ?> cell, Show show) {
    if (cell.count() == 0) {
      return ".";
    }
    return switch (show) {
      case COUNTS -> String.valueOf(cell.count());
      case ROW_SHARES -> TextTable.percent(cell.rowShare());
      case COLUMN_SHARES -> TextTable.percent(cell.columnShare());
    };
  }

  /** The first ones and the last, which is "none stated". */
  private static <V> List<V> shown(List<V> all, int most) {
    int stated = Math.min(most, all.size() - 1);
    List<V> shown = new ArrayList<>(all.subList(0, stated));
    shown.add(all.get(all.size() - 1));
    return shown;
  }

  private static void more(StringBuilder text, int number, String what) {
    if (number > 0) {
      text.append(number).append(" more ").append(what).append(" not shown.\n");
    }
  }

  /** The counts of the greatest rows and columns as plain text. */
  @Override
  public String toString() {
    return text(Show.COUNTS, ROWS, COLUMNS);
  }
}

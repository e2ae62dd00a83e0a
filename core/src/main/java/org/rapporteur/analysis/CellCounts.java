package org.rapporteur.analysis;

import org.rapporteur.query.Codes;

/** The counts inside a cross table, by the codes of row and column. */
interface CellCounts {

  int get(int row, int column);

  /** Counts a batch of findings: each in all cells that its rows and columns span. */
  void add(Codes rows, Codes columns);

  /**
   * A full matrix where it is small or well filled, else a table of the cells that occur.
   *
   * @param rows how many values the rows have; findings without one make one row more
   * @param columns how many values the columns have, likewise
   * @param findings how many are going to be counted
   */
  static CellCounts of(int rows, int columns, int findings) {
    long cells = (rows + 1L) * (columns + 1L);
    return cells <= Math.max(1 << 16, 4L * findings)
        ? new Matrix(rows, columns, new int[(int) cells])
        : new Sparse(rows, columns, new PairCounts());
  }

  /**
   * All cells.
   *
   * @param noRow the row of findings without a value
   * @param noColumn the column of findings without a value
   * @param counts row by row
   */
  record Matrix(int noRow, int noColumn, int[] counts) implements CellCounts {

    @Override
    public int get(int row, int column) {
      return counts[row * (noColumn + 1) + column];
    }

    @Override
    public void add(Codes rows, Codes columns) {
      int width = noColumn + 1;
      for (int finding = 0; finding < rows.findings(); finding++) {
        int start = columns.start(finding);
        int end = columns.start(finding + 1);
        int r = rows.start(finding);
        int endOfRows = rows.start(finding + 1);
        if (end - start > 1 || r == endOfRows) {
          addSeveral(finding, rows, columns);
          continue;
        }
        // Most findings have one column or none: no loop whose end has to be foreseen.
        int column = end > start ? columns.code(start) : noColumn;
        for (; r < endOfRows; r++) {
          counts[rows.code(r) * width + column]++;
        }
      }
    }

    private void addSeveral(int finding, Codes rows, Codes columns) {
      int start = columns.start(finding);
      int end = columns.start(finding + 1);
      if (rows.start(finding) == rows.start(finding + 1)) {
        add(noRow, columns, start, end);
      }
      for (int r = rows.start(finding); r < rows.start(finding + 1); r++) {
        add(rows.code(r), columns, start, end);
      }
    }

    private void add(int row, Codes columns, int start, int end) {
      int first = row * (noColumn + 1);
      if (start == end) {
        counts[first + noColumn]++;
      }
      for (int c = start; c < end; c++) {
        counts[first + columns.code(c)]++;
      }
    }
  }

  /**
   * The cells that occur.
   *
   * @param noRow the row of findings without a value
   * @param noColumn the column of findings without a value
   * @param counts by row and column
   */
  record Sparse(int noRow, int noColumn, PairCounts counts) implements CellCounts {

    @Override
    public int get(int row, int column) {
      return counts.get(row, column);
    }

    @Override
    public void add(Codes rows, Codes columns) {
      for (int finding = 0; finding < rows.findings(); finding++) {
        int start = columns.start(finding);
        int end = columns.start(finding + 1);
        if (rows.start(finding) == rows.start(finding + 1)) {
          add(noRow, columns, start, end);
        }
        for (int r = rows.start(finding); r < rows.start(finding + 1); r++) {
          add(rows.code(r), columns, start, end);
        }
      }
    }

    private void add(int row, Codes columns, int start, int end) {
      if (start == end) {
        counts.add(row, noColumn);
      }
      for (int c = start; c < end; c++) {
        counts.add(row, columns.code(c));
      }
    }
  }
}

package org.rapporteur.analysis;

import org.rapporteur.query.Codes;

/** The counts inside a cross table, by the codes of row and column. */
interface CellCounts {

  int get(int row, int column);

  /** Counts a batch of findings: each in all cells that its rows and columns span. */
  void add(Codes rows, Codes columns);

  /** A full matrix where it is small or well filled, else a table of the cells that occur. */
  static CellCounts of(int rows, int columns, int findings) {
    long cells = (long) rows * columns;
    return cells <= Math.max(1 << 16, 4L * findings)
        ? new Matrix(columns, new int[(int) cells])
        : new Sparse(new PairCounts());
  }

  /**
   * All cells.
   *
   * @param columns how many there are
   * @param counts row by row
   */
  record Matrix(int columns, int[] counts) implements CellCounts {

    @Override
    public int get(int row, int column) {
      return counts[row * columns + column];
    }

    @Override
    public void add(Codes rows, Codes cols) {
      for (int finding = 0; finding < rows.findings(); finding++) {
        int firstColumn = cols.start(finding);
        int endOfColumns = cols.start(finding + 1);
        int endOfRows = rows.start(finding + 1);
        for (int r = rows.start(finding); r < endOfRows; r++) {
          int row = rows.code(r) * columns;
          for (int c = firstColumn; c < endOfColumns; c++) {
            counts[row + cols.code(c)]++;
          }
        }
      }
    }
  }

  /**
   * The cells that occur.
   *
   * @param counts by row and column
   */
  record Sparse(PairCounts counts) implements CellCounts {

    @Override
    public int get(int row, int column) {
      return counts.get(row, column);
    }

    @Override
    public void add(Codes rows, Codes columns) {
      for (int finding = 0; finding < rows.findings(); finding++) {
        for (int r = rows.start(finding); r < rows.start(finding + 1); r++) {
          for (int c = columns.start(finding); c < columns.start(finding + 1); c++) {
            counts.add(rows.code(r), columns.code(c));
          }
        }
      }
    }
  }
}

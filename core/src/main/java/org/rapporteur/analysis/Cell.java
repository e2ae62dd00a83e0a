package org.rapporteur.analysis;

import org.rapporteur.query.FindingSelection;

/**
 * Where a row and a column of a cross table meet: the findings that have the values of both.
 *
 * @param row the row
 * @param column the column
 * @param count how many distinct findings have both values
 * @param <R> the values of the rows
 * @param <C> the values of the columns
 * @since 0.1.0
 */
public record Cell<R, C>(Category<R> row, Category<C> column, int count) {

  /**
   * How many of the findings of the row are in the column.
   *
   * @return from 0 to 1; 0 if the row is empty
   */
  public double rowShare() {
    return Category.share(count, row.count());
  }

  /**
   * How many of the findings of the column are in the row.
   *
   * @return from 0 to 1; 0 if the column is empty
   */
  public double columnShare() {
    return Category.share(count, column.count());
  }

  /**
   * The findings that are counted here.
   *
   * @return a selection that is worked out when it is read
   */
  public FindingSelection findings() {
    return column.axis().narrow(row.findings(), column.code());
  }
}

package org.rapporteur.exchange;

/**
 * Keeps spreadsheet programs from running what a document says as a formula: a cell that would
 * begin with {@code = + - @}, a tab or a line end gets an apostrophe before it, which such programs
 * take as the sign of plain text.
 *
 * <p>An apostrophe that already stands before such a character is guarded too, so that what is read
 * is always what was written.
 */
final class FormulaGuard {

  // The last four are the full-width forms, which programs for East Asian languages also run.
  private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private FormulaGuard() {}

  /** The cell as it is written. */
  static String guard(String value) {
    return dangerous(value) ? "'" + value : value;
  }

  /** What a written cell says. */
  static String unguard(String cell) {
    return cell.startsWith("'") && dangerous(cell) ? cell.substring(1) : cell;
  }

  private static boolean dangerous(String value) {
    int i = 0;
    while (i < value.length() && value.charAt(i) == '\'') {
      i++;
    }
    return i < value.length() && STARTS.indexOf(value.charAt(i)) >= 0;
  }
}

package org.rapporteur.exchange;

/**
 * A table cannot be read for what it should be. The message names the file, line and column, what
 * stands there and what to do about it.
 *
 * @since 0.1.0
 */
public final class CsvFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * A new exception.
   *
   * @param message the place, what is wrong there and what to do
   */
  public CsvFormatException(String message) {
    super(message);
  }

  /**
   * A new exception.
   *
   * @param message the place, what is wrong there and what to do
   * @param cause the failure that was met
   */
  public CsvFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}

package org.rapporteur.exchange;

/**
 * A file cannot be read for a REFI-QDA project. The message names what stands there and what to do
 * about it.
 *
 * @since 0.1.0
 */
public final class QdaFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * A new exception.
   *
   * @param message what is wrong and what to do
   */
  public QdaFormatException(String message) {
    super(message);
  }

  /**
   * A new exception.
   *
   * @param message what is wrong and what to do
   * @param cause the failure that was met
   */
  public QdaFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}

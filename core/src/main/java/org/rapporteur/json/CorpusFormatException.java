package org.rapporteur.json;

/**
 * A JSON document is not a corpus or review in the native format: it is not JSON, has another
 * format or version, or breaks an invariant of the model. The message names the place and what is
 * wrong.
 *
 * @since 0.1.0
 */
public final class CorpusFormatException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * A new exception.
   *
   * @param message the place and what is wrong there
   * @param cause the failure that was met
   */
  public CorpusFormatException(String message, Throwable cause) {
    super(message, cause);
  }

  /**
   * A new exception without a cause.
   *
   * @param message the place and what is wrong there
   */
  public CorpusFormatException(String message) {
    super(message);
  }
}

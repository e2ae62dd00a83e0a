package org.rapporteur.exchange;

import org.jspecify.annotations.Nullable;

/** What a cell says is not what its column holds. */
final class CellException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  CellException(ReviewColumn column, String message, @Nullable Throwable cause) {
    super("column " + column.title() + ": " + message, cause);
  }
}

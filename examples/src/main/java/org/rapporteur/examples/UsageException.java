package org.rapporteur.examples;

/** A program was called with arguments that it does not understand. */
final class UsageException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}

package org.rapporteur.testing;

/** Tells an assertion that what was asked for is not there; it becomes its failure. */
final class Unmet extends AssertionError {

  private static final long serialVersionUID = 1L;

  Unmet(String message) {
    super(message);
  }
}

package org.rapporteur.model;

/** Names and words that a value cannot do without. */
final class NotBlank {

  private NotBlank() {}

  static void check(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("the " + what + " is blank: \"" + value + '"');
    }
  }
}

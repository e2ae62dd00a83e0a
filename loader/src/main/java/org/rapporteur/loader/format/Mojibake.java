package org.rapporteur.loader.format;

/** Repairs. */
final class Mojibake {
  private Mojibake() {}

  static AlignedText repair(String text) {
    return AlignedText.unchanged(text);
  }
}

package org.rapporteur.loader.internal.issue;

/** How many of some numbers come before each: those that are higher, and equal ones before it. */
final class Ranks {

  private Ranks() {}

  static int[] of(int[] numbers) {
    int[] ranks = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      for (int j = 0; j < i; j++) {
        ranks[numbers[i] > numbers[j] ? j : i]++;
      }
    }
    return ranks;
  }
}

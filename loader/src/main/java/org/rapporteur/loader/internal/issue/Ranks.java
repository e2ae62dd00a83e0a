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

  /** The rank of one of them. */
  static int of(int place, int[] numbers) {
    int rank = 0;
    for (int i = 0; i < numbers.length; i++) {
      rank += numbers[i] > numbers[place] || numbers[i] == numbers[place] && i < place ? 1 : 0;
    }
    return rank;
  }
}

package org.rapporteur.loader.fuzz;

import java.util.Locale;

/** Promises that are asked millions of times, so that no message is made until one is broken. */
final class Check {

  private Check() {}

  /** That something holds. */
  static void that(boolean holds, String breach, Object... values) {
    if (!holds) {
      throw new AssertionError(String.format(Locale.ROOT, breach, values));
    }
  }

  /** That two are equal. */
  static void equal(Object actual, Object expected, String what) {
    if (!actual.equals(expected)) {
      throw new AssertionError(what + ": <" + actual + "> is not <" + expected + ">");
    }
  }
}

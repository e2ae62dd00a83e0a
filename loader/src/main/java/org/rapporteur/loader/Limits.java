package org.rapporteur.loader;

/**
 * How much a loader takes on, so that hostile or broken input cannot exhaust the process. All are
 * counted, never timed, so that results do not depend on the machine. Immutable and thread-safe.
 *
 * @param maxBytes the size of a document in bytes above which it is refused; a plain text of a
 *     whole archive volume has some 10 MB, and memory use is a small multiple of it
 */
public record Limits(int maxBytes) {

  /**
   * Checks the limits.
   *
   * @param maxBytes the size of a document in bytes above which it is refused
   * @throws IllegalArgumentException if a limit is not positive
   */
  public Limits {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes must be positive, not " + maxBytes);
    }
  }

  /**
   * The limits that a loader has unless it is given others.
   *
   * @return 64 MiB for a document
   */
  public static Limits standard() {
    return new Limits(64 << 20);
  }
}

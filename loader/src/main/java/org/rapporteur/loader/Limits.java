package org.rapporteur.loader;

/**
 * How much a loader takes on, so that hostile or broken input cannot exhaust the process. All are
 * counted, never timed, so that results do not depend on the machine. Immutable and thread-safe.
 *
 * @param maxBytes the size of a document in bytes above which it is refused; a plain text of a
 *     whole archive volume has some 10 MB, and memory use is a small multiple of it
 * @param maxDepth how deep the elements of a web page may be nested; pages that people write stay
 *     below 100
 * @param maxExpandedBytes how many bytes the parts of a compressed file may have together when they
 *     are decompressed; a file of a few KB can hold gigabytes of zeros
 */
public record Limits(int maxBytes, int maxDepth, long maxExpandedBytes) {

  /**
   * Checks the limits.
   *
   * @param maxBytes the size of a document in bytes above which it is refused
   * @param maxDepth how deep the elements of a web page may be nested
   * @param maxExpandedBytes how many bytes the parts of a compressed file may have decompressed
   * @throws IllegalArgumentException if a limit is not positive
   */
  public Limits {
    check("maxBytes", maxBytes);
    check("maxDepth", maxDepth);
    check("maxExpandedBytes", maxExpandedBytes);
  }

  private static void check(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be positive, not " + value);
    }
  }

  /**
   * The limits that a loader has unless it is given others.
   *
   * @return 64 MiB for a document, 512 elements deep, 256 MiB decompressed
   */
  public static Limits standard() {
    return new Limits(64 << 20, 512, 256L << 20);
  }

  /**
   * These limits with another size of documents.
   *
   * @param bytes the size of a document in bytes above which it is refused
   * @return new limits
   */
  public Limits withMaxBytes(int bytes) {
    return new Limits(bytes, maxDepth, maxExpandedBytes);
  }
}

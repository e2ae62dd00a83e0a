package org.rapporteur.loader.format;

import java.util.Optional;

/**
 * Counts what a compressed file holds while it is decompressed, so that a file of a few KB cannot
 * unfold to gigabytes. Mutable, for use by a single thread.
 *
 * @since 0.1.0
 */
public final class Expansion {

  private final long maxBytes;
  private final int maxTimes;
  private final long maxByTimes;
  private long bytes;

  Expansion(long size, long maxBytes, int maxTimes) {
    this.maxBytes = maxBytes;
    this.maxTimes = maxTimes;
    this.maxByTimes = Math.max(FormatContext.HARMLESS, size * maxTimes);
  }

  /**
   * Counts bytes.
   *
   * @param more how many were decompressed
   * @param part what holds them, for people
   * @throws UnreadableException if they are too many
   */
  public void count(int more, String part) throws UnreadableException {
    bytes += more;
    if (bytes > maxBytes) {
      throw UnreadableException.aboveLimit(
          "holds more than the limit of " + maxBytes + " bytes decompressed, reached in " + part,
          "maxExpandedBytes",
          Optional.empty());
    }
    if (bytes > maxByTimes) {
      throw UnreadableException.aboveLimit(
          "holds more than " + maxTimes + " times its size decompressed, reached in " + part,
          "maxExpansion",
          Optional.empty());
    }
  }
}

package org.rapporteur.loader.format;

import java.util.function.Predicate;

/**
 * What a loader lends to the formats that it reads by. Immutable and thread-safe.
 *
 * @param words whether a word in lower case exists; tells whether a hyphen at the end of a line
 *     belongs to the word
 * @param maxDepth how deep elements may be nested
 * @param maxExpandedBytes how large the parts of a compressed file may be together, decompressed
 */
public record FormatContext(
    Predicate<? super CharSequence> words, int maxDepth, long maxExpandedBytes) {

  /**
   * For trying a format alone: knows no words, and bounds depth and size as a loader does.
   *
   * @return the context
   */
  public static FormatContext plain() {
    return new FormatContext(word -> false, 512, 256L << 20);
  }
}

package org.rapporteur.loader.format;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a loader lends to the formats that it reads by. Immutable and thread-safe.
 *
 * @param words whether a word in lower case exists; tells whether a hyphen at the end of a line
 *     belongs to the word
 * @param maxDepth how deep elements may be nested
 * @param maxExpandedBytes how large the parts of a compressed file may be together, decompressed
 * @param maxExpansion how many times its own size a compressed file may hold, once that is more
 *     than {@link #HARMLESS} bytes
 * @param charsets what is known of the encodings of text files
 * @since 0.1.0
 */
public record FormatContext(
    Predicate<? super CharSequence> words,
    int maxDepth,
    long maxExpandedBytes,
    int maxExpansion,
    CharsetHints charsets) {

  /** What a file may hold decompressed whatever its size, in bytes. */
  public static final int HARMLESS = 1 << 20;

  private static final int MAX_EXPANSION = 200;

  /**
   * With nothing known of encodings, and the expansion of files bounded as a loader does.
   *
   * @param words whether a word in lower case exists
   * @param maxDepth how deep elements may be nested
   * @param maxExpandedBytes how large the parts of a compressed file may be together, decompressed
   */
  public FormatContext(Predicate<? super CharSequence> words, int maxDepth, long maxExpandedBytes) {
    this(words, maxDepth, maxExpandedBytes, MAX_EXPANSION, CharsetHints.NONE);
  }

  /**
   * For trying a format alone: knows no words, and bounds depth and size as a loader does.
   *
   * @return the context
   */
  public static FormatContext plain() {
    return new FormatContext(word -> false, 512, 256L << 20);
  }

  /**
   * Counts what is decompressed of a file.
   *
   * @param size the size of the file in bytes
   * @return a count that refuses what is above the limits
   */
  public Expansion expansion(long size) {
    return new Expansion(size, maxExpandedBytes, maxExpansion);
  }

  /**
   * This context for a file of which the owner names the encoding.
   *
   * @param charset the encoding of the file; empty if the owner names none
   * @return a new context
   */
  public FormatContext withCharset(Optional<Charset> charset) {
    return new FormatContext(
        words, maxDepth, maxExpandedBytes, maxExpansion, charsets.withGiven(charset));
  }
}

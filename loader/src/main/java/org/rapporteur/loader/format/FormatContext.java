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
 * @param charsets what is known of the encodings of text files
 */
public record FormatContext(
    Predicate<? super CharSequence> words,
    int maxDepth,
    long maxExpandedBytes,
    CharsetHints charsets) {

  /**
   * With nothing known of encodings.
   *
   * @param words whether a word in lower case exists
   * @param maxDepth how deep elements may be nested
   * @param maxExpandedBytes how large the parts of a compressed file may be together, decompressed
   */
  public FormatContext(Predicate<? super CharSequence> words, int maxDepth, long maxExpandedBytes) {
    this(words, maxDepth, maxExpandedBytes, CharsetHints.NONE);
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
   * This context for a file of which the owner names the encoding.
   *
   * @param charset the encoding of the file; empty if the owner names none
   * @return a new context
   */
  public FormatContext withCharset(Optional<Charset> charset) {
    return new FormatContext(words, maxDepth, maxExpandedBytes, charsets.withGiven(charset));
  }
}

package org.rapporteur.loader.format;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What is known of a file's encoding before its bytes are looked at. Immutable and thread-safe.
 *
 * @param given the encoding of this file, as its owner says; obeyed unless a byte order mark
 *     contradicts
 * @param declared the encoding that the file itself names, such as a page in its head; believed if
 *     the bytes are valid in it and are not UTF-8
 * @param assumed the encoding of all files of the batch that are not Unicode; taken instead of a
 *     guess if the bytes are valid in it
 * @since 0.1.0
 */
public record CharsetHints(
    Optional<Charset> given, Optional<Charset> declared, Optional<Charset> assumed) {

  /** Nothing is known. */
  public static final CharsetHints NONE =
      new CharsetHints(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * These hints and what the owner of the file says.
   *
   * @param charset the encoding of the file; empty if the owner says nothing
   * @return new hints
   */
  public CharsetHints withGiven(Optional<Charset> charset) {
    return new CharsetHints(charset, declared, assumed);
  }

  /**
   * These hints and what the file names itself.
   *
   * @param charset the encoding that it names; empty if it names none
   * @return new hints
   */
  public CharsetHints withDeclared(Optional<Charset> charset) {
    return new CharsetHints(given, charset, assumed);
  }

  /**
   * These hints and what holds of the batch.
   *
   * @param charset the encoding of all files that are not Unicode; empty if that is not known
   * @return new hints
   */
  public CharsetHints withAssumed(Optional<Charset> charset) {
    return new CharsetHints(given, declared, charset);
  }
}

package org.rapporteur.loader.format;

import java.util.Optional;
import org.rapporteur.text.TextSpan;

/**
 * Something that the user of a document should know about how it was read, although it could be.
 * Immutable and thread-safe.
 *
 * @param kind what it is about, for programs
 * @param place where in the decoded text, if it has a place
 * @param message what it is, for people
 * @param advice what to do if that is not right
 * @since 0.1.0
 */
public record Notice(Kind kind, Optional<TextSpan> place, String message, String advice) {

  /** What a notice is about. */
  public enum Kind {
    /** The encoding was guessed. */
    GUESSED_ENCODING,
    /** Some bytes are no characters of the encoding; U+FFFD stands for them. */
    UNDECODABLE_BYTES
  }
}

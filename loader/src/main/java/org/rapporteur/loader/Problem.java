package org.rapporteur.loader;

import java.util.Optional;
import org.rapporteur.text.TextSpan;

/**
 * Something that kept a document, or a part of it, from being read as it should, or that its user
 * should know of how it was read: {@link #severity} tells which.
 *
 * <p>Problems are told, not thrown: the rest of the batch goes on. Immutable and thread-safe.
 *
 * @param code what happened, for programs
 * @param document the name of the document
 * @param place where in the decoded text, if known
 * @param message what happened, for people
 * @param advice what to do about it
 * @since 0.1.0
 */
public record Problem(
    Code code, String document, Optional<TextSpan> place, String message, String advice) {

  /** How much is lost. */
  public enum Severity {
    /** Nothing; something was decided that the user may decide otherwise. */
    NOTE,
    /** A part of the document, or what it says. */
    WARNING,
    /** The document. */
    ERROR
  }

  /** What can happen. */
  public enum Code {
    /** The file cannot be opened or read. The document is absent. */
    UNREADABLE(Severity.ERROR),
    /** The bytes are not text in an encoding that can be told. The document is absent. */
    UNKNOWN_ENCODING(Severity.ERROR),
    /**
     * The document does not say which encoding it is in; the one that makes most sense of it was
     * taken.
     */
    GUESSED_ENCODING(Severity.NOTE),
    /** Some bytes are no characters of the document's encoding. U+FFFD stands for them. */
    UNDECODABLE_BYTES(Severity.WARNING),
    /**
     * The bytes are another format than the loader reads, or one whose library is not there. The
     * document is absent.
     */
    UNSUPPORTED_FORMAT(Severity.ERROR),
    /** The file breaks the rules of its format. The document is absent. */
    MALFORMED(Severity.ERROR),
    /** The file is locked by a password. The document is absent. */
    LOCKED(Severity.ERROR),
    /** The document has no words. It is absent. */
    EMPTY(Severity.ERROR),
    /** The document is larger, nested deeper or more work than the limits allow. It is absent. */
    TOO_LARGE(Severity.ERROR),
    /**
     * A stretch of the text is too long to be a sentence, or has a word too long to be one, by the
     * limits. The source is there, with no findings from that stretch.
     */
    PASSED_OVER(Severity.WARNING),
    /**
     * The thread was interrupted before the document was read to its end. It is absent, and so are
     * those after it, which have this problem too.
     */
    INTERRUPTED(Severity.ERROR),
    /** The same text came before under another name. It is one source with both names. */
    DUPLICATE(Severity.NOTE),
    /** A defect of the library met by this document. The document is absent. */
    DEFECT(Severity.ERROR),
    /** The text is not in a language that the rules know. Its source has no findings. */
    UNSUPPORTED_LANGUAGE(Severity.WARNING);

    private final Severity severity;

    Code(Severity severity) {
      this.severity = severity;
    }

    /**
     * How much is lost when it happens.
     *
     * @return the severity
     */
    public Severity severity() {
      return severity;
    }
  }

  /**
   * How much is lost.
   *
   * @return the severity of the code
   */
  public Severity severity() {
    return code.severity();
  }

  /** One line for people: document, place, message, advice. */
  @Override
  public String toString() {
    return document
        + place.map(span -> " at character " + span.start()).orElse("")
        + ": "
        + message
        + " ("
        + code
        + "). "
        + advice;
  }
}

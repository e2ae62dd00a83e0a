package org.rapporteur.loader;

import java.util.Optional;
import org.rapporteur.text.TextSpan;

/**
 * Something that kept a document, or a part of it, from being read as it should.
 *
 * <p>Problems are told, not thrown: the rest of the batch goes on. Immutable and thread-safe.
 *
 * @param code what happened, for programs
 * @param document the name of the document
 * @param place where in the decoded text, if known
 * @param message what happened, for people
 * @param advice what to do about it
 */
public record Problem(
    Code code, String document, Optional<TextSpan> place, String message, String advice) {

  /** What can happen. */
  public enum Code {
    /** The file cannot be opened or read. The document is absent. */
    UNREADABLE,
    /** The bytes are not text in an encoding that can be told. The document is absent. */
    UNKNOWN_ENCODING,
    /**
     * The bytes are another format than the loader reads, or one whose library is not there. The
     * document is absent.
     */
    UNSUPPORTED_FORMAT,
    /** The file breaks the rules of its format. The document is absent. */
    MALFORMED,
    /** The file is locked by a password. The document is absent. */
    LOCKED,
    /** The document has no words. It is absent. */
    EMPTY,
    /** The document is larger, or nested deeper, than the limits allow. It is absent. */
    TOO_LARGE,
    /** The same text came before under another name. It is one source with both names. */
    DUPLICATE,
    /** A defect of the library met by this document. The document is absent. */
    DEFECT,
    /** The text is not in a language that the rules know. Its source has no findings. */
    UNSUPPORTED_LANGUAGE
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

package org.rapporteur.loader.format;

import java.util.Optional;
import org.rapporteur.text.TextSpan;

/**
 * A document cannot be read: what is wrong with it, and what a user can do about that.
 *
 * @since 0.1.0
 */
public class UnreadableException extends Exception {

  private static final long serialVersionUID = 2L;
  private static final int NOWHERE = -1;

  /** What is wrong with a document. */
  public enum Reason {
    /** Its bytes are not text in an encoding that can be told. */
    ENCODING,
    /** It breaks the rules of its format. */
    MALFORMED,
    /** It is locked by a password. */
    LOCKED,
    /** It is larger, nested deeper or more work than the limits allow. */
    LIMIT,
    /** It is of a format that is not read, or whose library is not there. */
    UNSUPPORTED
  }

  /** What is wrong. */
  private final Reason reason;

  /** What a user can do about it. */
  private final String advice;

  /** Where in the decoded text it begins; -1 if that is not known. */
  private final int start;

  /** Where in the decoded text it ends; -1 if that is not known. */
  private final int end;

  /**
   * With what is wrong and what to do.
   *
   * @param reason what is wrong, for programs
   * @param message what is wrong, for people, naming values
   * @param advice what a user can do about it, in the imperative
   */
  public UnreadableException(Reason reason, String message, String advice) {
    this(reason, message, advice, Optional.empty());
  }

  /**
   * With what is wrong, where, and what to do.
   *
   * @param reason what is wrong, for programs
   * @param message what is wrong, for people, naming values
   * @param advice what a user can do about it, in the imperative
   * @param place where in the decoded text, if known
   */
  public UnreadableException(
      Reason reason, String message, String advice, Optional<TextSpan> place) {
    super(message);
    this.reason = reason;
    this.advice = advice;
    this.start = place.map(TextSpan::start).orElse(NOWHERE);
    this.end = place.map(TextSpan::end).orElse(NOWHERE);
  }

  /**
   * Tells that a document is more than the limits allow.
   *
   * @param message what is too much, for people, naming the limit's value
   * @param limit which of the limits would have to be raised
   * @param place where in the decoded text, if known
   * @return the exception
   */
  public static UnreadableException aboveLimit(
      String message, String limit, Optional<TextSpan> place) {
    return new UnreadableException(
        Reason.LIMIT,
        message,
        "Raise Limits." + limit + " if the document is to be trusted.",
        place);
  }

  /**
   * What is wrong.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }

  /**
   * Where it is wrong.
   *
   * @return a span of the decoded text, if known
   */
  public Optional<TextSpan> place() {
    return start == NOWHERE ? Optional.empty() : Optional.of(new TextSpan(start, end));
  }

  /**
   * What a user can do about it.
   *
   * @return a few words in the imperative
   */
  public String advice() {
    return advice;
  }
}

package org.rapporteur.loader.format;

/** A document cannot be read: what is wrong with it, and what a user can do about that. */
public class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong with a document. */
  public enum Reason {
    /** Its bytes are not text in an encoding that can be told. */
    ENCODING,
    /** It breaks the rules of its format. */
    MALFORMED,
    /** It is locked by a password. */
    LOCKED,
    /** It is nested deeper, or holds more when decompressed, than the limits allow. */
    LIMIT,
    /** It is of a format that is not read, or whose library is not there. */
    UNSUPPORTED
  }

  /** What is wrong. */
  private final Reason reason;

  /** What a user can do about it. */
  private final String advice;

  /**
   * With what is wrong and what to do.
   *
   * @param reason what is wrong, for programs
   * @param message what is wrong, for people, naming values
   * @param advice what a user can do about it, in the imperative
   */
  public UnreadableException(Reason reason, String message, String advice) {
    super(message);
    this.reason = reason;
    this.advice = advice;
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
   * What a user can do about it.
   *
   * @return a few words in the imperative
   */
  public String advice() {
    return advice;
  }
}

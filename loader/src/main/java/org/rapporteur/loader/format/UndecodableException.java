package org.rapporteur.loader.format;

/**
 * Bytes are not text in the encoding they were taken for.
 *
 * @since 0.1.0
 */
public final class UndecodableException extends UnreadableException {

  private static final long serialVersionUID = 1L;

  /** The encoding that the bytes were taken for. */
  private final String charset;

  /** The offset of the first byte that does not fit. */
  private final int byteOffset;

  /** The line of that byte, counted from 1. */
  private final int line;

  UndecodableException(String charset, int byteOffset, int line) {
    super(
        Reason.ENCODING,
        "not " + charset + ": malformed at byte " + byteOffset + ", line " + line,
        "Save the file as UTF-8, or name its encoding with Document.withCharset.");
    this.charset = charset;
    this.byteOffset = byteOffset;
    this.line = line;
  }

  /**
   * The encoding that the bytes were taken for.
   *
   * @return its name, as registered with IANA
   */
  public String charset() {
    return charset;
  }

  /**
   * Where the bytes stop making sense.
   *
   * @return the offset of the first byte that does not fit, counted from 0
   */
  public int byteOffset() {
    return byteOffset;
  }

  /**
   * The line that the byte stands in.
   *
   * @return the line, counted from 1
   */
  public int line() {
    return line;
  }
}

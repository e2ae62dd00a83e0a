package org.rapporteur.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The canonical text of one source: what every offset of a corpus counts in.
 *
 * <p>Lines end with LF. What no XML or JSON document can carry unharmed does not occur: lone
 * surrogates, CR, control characters other than tab and LF, U+FFFE, U+FFFF and a byte order mark at
 * the start. Who decodes a document replaces them and notes it in an {@link Alignment}.
 *
 * <p>Two texts are equal if their characters are. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class SourceText implements CharSequence {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final String characters;

  private SourceText(String characters) {
    this.characters = characters;
  }

  /**
   * The text with the given characters.
   *
   * @param characters the characters, kept as they are
   * @return the text
   * @throws IllegalArgumentException if a character occurs that a canonical text does not have
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static SourceText of(String characters) {
    int length = characters.length();
    for (int i = afterUsual(characters, 0); i < length; i = afterUsual(characters, i + 1)) {
      char c = characters.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(characters.charAt(i + 1))) {
        i++;
      } else if (!canonical(c) || c == BYTE_ORDER_MARK && i == 0) {
        throw new IllegalArgumentException(
            "a canonical text does not hold U+%04X, which stands at %d".formatted((int) c, i));
      }
    }
    return new SourceText(characters);
  }

  /** The next place that does not hold what nearly every character of nearly every text is. */
  private static int afterUsual(String characters, int from) {
    int i = from;
    while (i < characters.length() && isUsual(characters.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isUsual(char c) {
    return c >= ' ' && c < Character.MIN_SURROGATE || c == '\n';
  }

  private static boolean canonical(char c) {
    return c < ' ' ? c == '\n' || c == '\t' : !Character.isSurrogate(c) && c < '\uFFFE';
  }

  /**
   * Whether a span can be cut out without splitting a character that takes two code units.
   *
   * @param span a span of this text
   * @return false if it starts or ends between the two halves of a surrogate pair
   * @throws IllegalArgumentException if the span reaches beyond the text
   */
  public boolean holdsWholeCharacters(TextSpan span) {
    checkInside(span);
    return !splits(span.start()) && !splits(span.end());
  }

  private boolean splits(int offset) {
    // Every low surrogate of a canonical text is the second half of a pair.
    return offset < characters.length() && Character.isLowSurrogate(characters.charAt(offset));
  }

  /**
   * The characters at a place.
   *
   * @param span a span of this text
   * @return exactly these characters
   * @throws IllegalArgumentException if the span reaches beyond the text
   */
  public String slice(TextSpan span) {
    checkInside(span);
    return characters.substring(span.start(), span.end());
  }

  /**
   * The quote at a place; it shares this text's characters instead of copying them.
   *
   * @param span a span of this text
   * @return the quote
   * @throws IllegalArgumentException if the span reaches beyond the text
   */
  public Quote quote(TextSpan span) {
    checkInside(span);
    return new Quote(characters, span);
  }

  /**
   * Whether a quote's words really stand where it says they do.
   *
   * @param quote a quote, of this text or another
   * @return true if its span lies in this text and holds exactly its characters
   */
  public boolean holds(Quote quote) {
    return quote.end() <= characters.length() && quote.sameCharacters(characters, quote.start());
  }

  /**
   * The whole text as a span.
   *
   * @return from 0 to {@link #length()}
   */
  public TextSpan span() {
    return new TextSpan(0, characters.length());
  }

  /**
   * Lines and columns of this text.
   *
   * @return a new map; keep it when many offsets are asked for
   */
  public LineMap lines() {
    return LineMap.of(characters);
  }

  /**
   * The text's fingerprint, which tells whether two parties speak of the same text.
   *
   * @return SHA-256 of the UTF-8 bytes, 64 lower-case hexadecimal digits
   */
  public String sha256() {
    try {
      byte[] bytes = characters.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int length() {
    return characters.length();
  }

  @Override
  public char charAt(int index) {
    return characters.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return characters.substring(start, end);
  }

  private void checkInside(TextSpan span) {
    if (span.end() > characters.length()) {
      throw new IllegalArgumentException(
          span + " reaches beyond a text of " + characters.length() + " characters");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText text && text.characters.equals(characters);
  }

  @Override
  public int hashCode() {
    return characters.hashCode();
  }

  /** All characters of the text. */
  @Override
  @JsonValue
  public String toString() {
    return characters;
  }
}

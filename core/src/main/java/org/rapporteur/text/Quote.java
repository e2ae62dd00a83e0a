package org.rapporteur.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A place in a text together with the exact characters that stand there.
 *
 * <p>A quote that comes from {@link SourceText#quote} is a view: it holds no characters of its own.
 * Two quotes are equal if place and characters are. This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@JsonPropertyOrder({"start", "end", "text"})
public final class Quote implements Comparable<Quote> {

  /** Those of the whole text if the quote is a view, else its own: a corpus holds very many. */
  private final String characters;

  private final int start;
  private final int end;

  Quote(String characters, TextSpan span) {
    this.characters = characters;
    this.start = span.start();
    this.end = span.end();
  }

  /** Where its characters begin: a view of as many is one of the whole text, from 0 as well. */
  private int from() {
    return characters.length() == end - start ? 0 : start;
  }

  /**
   * A quote that was written down away from its text, for example in JSON.
   *
   * @param start the offset of its first character in the text
   * @param end the offset after its last
   * @param text its characters
   * @return the quote
   * @throws IllegalArgumentException if the characters are not as many as the offsets say
   */
  @JsonCreator
  public static Quote of(
      @JsonProperty(value = "start", required = true) int start,
      @JsonProperty(value = "end", required = true) int end,
      @JsonProperty(value = "text", required = true) String text) {
    TextSpan span = new TextSpan(start, end);
    if (text.length() != span.length()) {
      throw new IllegalArgumentException(
          "a quote at " + span + " cannot have " + text.length() + " characters: \"" + text + '"');
    }
    return new Quote(text, span);
  }

  /**
   * Where the quote stands.
   *
   * @return its span, in UTF-16 code units of the source's text
   */
  public TextSpan span() {
    return new TextSpan(start, end);
  }

  /**
   * The first offset of the span.
   *
   * @return the offset of the first character
   */
  @JsonProperty
  public int start() {
    return start;
  }

  /**
   * The end of the span.
   *
   * @return the offset after the last character
   */
  @JsonProperty
  public int end() {
    return end;
  }

  /**
   * The exact characters.
   *
   * @return a string of {@code span().length()} code units
   */
  @JsonProperty
  public String text() {
    int from = from();
    return characters.substring(from, from + end - start);
  }

  /** A view of the very text that it is compared with, as most are, needs no look at it. */
  @SuppressWarnings({"ReferenceEquality", "StringEquality"})
  boolean sameCharacters(String other, int otherFrom) {
    int from = from();
    return characters == other && from == otherFrom
        || characters.regionMatches(from, other, otherFrom, end - start);
  }

  /** By place alone, so that quotes of one source fall into text order. */
  @Override
  public int compareTo(Quote other) {
    int byStart = Integer.compare(start, other.start);
    return byStart == 0 ? Integer.compare(end, other.end) : byStart;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quote quote
        && quote.start == start
        && quote.end == end
        && quote.sameCharacters(characters, from());
  }

  @Override
  public int hashCode() {
    return span().hashCode();
  }

  /** The place and the characters. */
  @Override
  public String toString() {
    return span() + " \"" + text() + '"';
  }
}

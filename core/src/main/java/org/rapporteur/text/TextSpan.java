package org.rapporteur.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/**
 * A place in a text: the half-open interval from {@code start} to {@code end}, in UTF-16 code units
 * counted from 0.
 *
 * <p>Spans are ordered by start, then by end, so that a longer span follows a shorter one that
 * starts with it. This type is immutable and thread-safe.
 *
 * @param start the offset of the first code unit of the span
 * @param end the offset after its last code unit; equal to {@code start} in an empty span
 * @since 0.1.0
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {

  /**
   * Checks the offsets.
   *
   * @param start the first offset
   * @param end the offset after the last
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
   */
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: start " + start + ", end " + end);
    }
  }

  /**
   * The span of the given offsets.
   *
   * @param start the first offset
   * @param end the offset after the last
   * @return the span
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
   */
  @JsonCreator
  public static TextSpan of(
      @JsonProperty(value = "start", required = true) int start,
      @JsonProperty(value = "end", required = true) int end) {
    return new TextSpan(start, end);
  }

  /**
   * The number of UTF-16 code units in the span.
   *
   * @return the length, 0 for an empty span
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether the span holds no characters.
   *
   * @return true if start and end are equal
   */
  public boolean empty() {
    return start == end;
  }

  /**
   * Whether an offset lies inside the span.
   *
   * @param offset an offset in UTF-16 code units
   * @return true if it does
   */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /**
   * Whether another span lies wholly inside this one.
   *
   * @param other another span of the same text
   * @return true if it does; a span contains itself
   */
  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Whether two spans share at least one character.
   *
   * @param other another span of the same text
   * @return true if they do; spans that only touch do not overlap, and an empty span overlaps none
   */
  public boolean overlaps(TextSpan other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /**
   * The characters that two spans share.
   *
   * @param other another span of the same text
   * @return the shared part, or empty if they share no character
   */
  public Optional<TextSpan> intersection(TextSpan other) {
    return overlaps(other)
        ? Optional.of(new TextSpan(Math.max(start, other.start), Math.min(end, other.end)))
        : Optional.empty();
  }

  /**
   * The smallest span that holds both.
   *
   * @param other another span of the same text
   * @return the hull
   */
  public TextSpan hull(TextSpan other) {
    return new TextSpan(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * The span moved by a distance.
   *
   * @param distance how far, in UTF-16 code units; negative moves it towards the start
   * @return the moved span
   * @throws IllegalArgumentException if it would start before 0
   */
  public TextSpan shift(int distance) {
    return distance == 0 ? this : new TextSpan(start + distance, end + distance);
  }

  /**
   * How far two spans are the same place: shared characters over the characters of their union
   * (intersection over union), the usual measure for comparing two codings of a text.
   *
   * @param other another span of the same text
   * @return between 0 (nothing shared) and 1 (equal)
   */
  public double overlapRatio(TextSpan other) {
    int shared = Math.min(end, other.end) - Math.max(start, other.start);
    if (shared <= 0) {
      return equals(other) ? 1 : 0;
    }
    return shared / ((double) length() + other.length() - shared);
  }

  /** By start, then by end. */
  // Written out, since what a record has by itself is put together when it is first used.
  @Override
  public boolean equals(Object other) {
    return other instanceof TextSpan span && span.start == start && span.end == end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public int compareTo(TextSpan other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  /** {@code [start,end)}. */
  @Override
  public String toString() {
    return "[" + start + "," + end + ")";
  }
}

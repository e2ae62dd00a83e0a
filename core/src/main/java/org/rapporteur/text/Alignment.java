package org.rapporteur.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a text was made from another: a list of runs, each of them kept or replaced, that maps every
 * span of the new text to a span of the original and back.
 *
 * <p>A span that starts or ends inside a replaced run is widened to the whole run on the other
 * side, because a replacement has no inner correspondence; a kept run maps character by character.
 * An empty span on the border of two runs stays empty. Alignments compose with {@link #andThen}. In
 * JSON an alignment is a list of runs {@code [originalLength,newLength]}, where a kept run is
 * {@code [length]}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Alignment {

  /** Starts of runs in the original, plus its length at the end. */
  private final int[] original;

  /** Starts of runs in the new text, plus its length at the end. */
  private final int[] revised;

  private final boolean[] kept;

  private Alignment(int[] original, int[] revised, boolean[] kept) {
    this.original = original;
    this.revised = revised;
    this.kept = kept;
  }

  /**
   * The alignment of a text with itself.
   *
   * @param length its length in UTF-16 code units
   * @return an alignment that changes nothing
   */
  public static Alignment identity(int length) {
    return new Builder().keep(length).build();
  }

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Alignment fromRuns(List<int @Nullable []> runs) {
    Builder builder = new Builder();
    for (int[] run : runs) {
      switch (run == null ? 0 : run.length) {
        case 1 -> builder.keep(run[0]);
        case 2 -> builder.replace(run[0], run[1]);
        default ->
            throw new IllegalArgumentException(
                "a run of an alignment has one or two numbers, not " + Arrays.toString(run));
      }
    }
    return builder.build();
  }

  /**
   * The runs in their order, as they are written to files.
   *
   * @return of a run that is kept its length, of one that is replaced the lengths of what stood
   *     there and of what stands there now
   */
  @JsonValue
  public List<int[]> toRuns() {
    List<int[]> runs = new ArrayList<>();
    for (int i = 0; i < kept.length; i++) {
      int from = original[i + 1] - original[i];
      int to = revised[i + 1] - revised[i];
      runs.add(kept[i] ? new int[] {to} : new int[] {from, to});
    }
    return runs;
  }

  /**
   * The length of the original text.
   *
   * @return its length in UTF-16 code units
   */
  public int originalLength() {
    return original[original.length - 1];
  }

  /**
   * The length of the new text.
   *
   * @return its length in UTF-16 code units
   */
  public int revisedLength() {
    return revised[revised.length - 1];
  }

  /**
   * Whether nothing was changed.
   *
   * @return true if every run is kept
   */
  public boolean isIdentity() {
    return kept.length == 0 || kept.length == 1 && kept[0];
  }

  /**
   * Where a span of the new text comes from.
   *
   * @param span a span of the new text
   * @return the smallest span of the original that holds all it was made from; empty where its
   *     characters were inserted
   * @throws IllegalArgumentException if the span reaches beyond the new text
   */
  public TextSpan toOriginal(TextSpan span) {
    return map(span, revised, original);
  }

  /**
   * Where a span of the original went.
   *
   * @param span a span of the original
   * @return the smallest span of the new text that holds all that was made from it; empty where its
   *     characters were dropped
   * @throws IllegalArgumentException if the span reaches beyond the original
   */
  public TextSpan toRevised(TextSpan span) {
    return map(span, original, revised);
  }

  private TextSpan map(TextSpan span, int[] from, int[] to) {
    if (span.end() > from[from.length - 1]) {
      throw new IllegalArgumentException(
          span + " reaches beyond a text of " + from[from.length - 1] + " characters");
    }
    if (kept.length == 0) {
      return new TextSpan(0, 0);
    }
    int first = runAt(from, span.start());
    int last = span.empty() ? first : runAt(from, span.end() - 1);
    return new TextSpan(
        offset(span.start(), first, from, to, to[first]),
        offset(span.end(), last, from, to, to[last + 1]));
  }

  /** Where an offset in or on the border of a run lies on the other side. */
  private int offset(int offset, int run, int[] from, int[] to, int inside) {
    if (kept[run]) {
      return to[run] + offset - from[run];
    }
    if (offset == from[run]) {
      return to[run];
    }
    return offset == from[run + 1] ? to[run + 1] : inside;
  }

  /**
   * The last run that starts at or before the offset: one that is not empty on this side, unless
   * the offset is the end of the text.
   */
  private int runAt(int[] starts, int offset) {
    int low = 0;
    int high = kept.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /**
   * This change followed by another. Where replaced runs of the two overlap without a common border
   * they become one, so that a span may map to a wider one than by both alignments in turn, never
   * to a narrower one.
   *
   * @param next how the text that this alignment leads to was changed further
   * @return the alignment from this one's original to the other's new text
   * @throws IllegalArgumentException if the lengths of the text between do not agree
   */
  public Alignment andThen(Alignment next) {
    if (revisedLength() != next.originalLength()) {
      throw new IllegalArgumentException(
          "an alignment to "
              + revisedLength()
              + " characters cannot be followed by one from "
              + next.originalLength());
    }
    Builder builder = new Builder();
    Walk first = new Walk(revised, original, kept);
    Walk second = new Walk(next.original, next.revised, next.kept);
    while (first.run < kept.length || second.run < next.kept.length) {
      int from = first.beyond;
      int to = second.beyond;
      if (first.onEmptyRun() && second.onEmptyRun()) {
        // Dropped by the one and inserted by the other at one place: that is a replacement.
        first.skipEmptyRuns();
        second.skipEmptyRuns();
        builder.replace(first.beyond - from, second.beyond - to);
      } else if (first.onEmptyRun() || second.onEmptyRun()) {
        (first.onEmptyRun() ? first : second).skipRun();
        builder.replace(first.beyond - from, second.beyond - to);
      } else if (first.inKept() && second.inKept()) {
        int length = Math.min(first.left(), second.left());
        first.advance(length);
        second.advance(length);
        builder.keep(length);
      } else {
        // A replaced run is taken whole, and with it every run of the other that it cuts.
        (first.inKept() ? second : first).skipRun();
        while (first.at != second.at) {
          if (first.at < second.at) {
            first.advance(second.at - first.at);
          } else {
            second.advance(first.at - second.at);
          }
        }
        builder.replace(first.beyond - from, second.beyond - to);
      }
    }
    return builder.build();
  }

  /** A walk along the text that two alignments share, over the runs of one of them. */
  private static final class Walk {

    private final int[] shared;
    private final int[] other;
    private final boolean[] kept;

    private int run;

    /** How far the walk has come in the shared text. */
    private int at;

    /** How far it has come on the other side. */
    private int beyond;

    Walk(int[] shared, int[] other, boolean[] kept) {
      this.shared = shared;
      this.other = other;
      this.kept = kept;
    }

    boolean onEmptyRun() {
      return run < kept.length && shared[run] == shared[run + 1];
    }

    boolean inKept() {
      return kept[run];
    }

    int left() {
      return shared[run + 1] - at;
    }

    void skipRun() {
      run++;
      at = shared[run];
      beyond = other[run];
    }

    void skipEmptyRuns() {
      while (onEmptyRun()) {
        skipRun();
      }
    }

    /** Goes so far, or to the end of the run if that is nearer or has no inside to stop in. */
    void advance(int distance) {
      if (kept[run] && distance < left()) {
        at += distance;
        beyond += distance;
      } else {
        skipRun();
      }
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Alignment alignment
        && Arrays.equals(alignment.original, original)
        && Arrays.equals(alignment.revised, revised)
        && Arrays.equals(alignment.kept, kept);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(original) + Arrays.hashCode(revised);
  }

  /** The number of runs and both lengths. */
  @Override
  public String toString() {
    return "Alignment("
        + kept.length
        + " runs, "
        + originalLength()
        + " -> "
        + revisedLength()
        + ")";
  }

  /**
   * Collects runs from the start of both texts to their end. Mutable, for use by a single thread.
   * Neighbouring kept runs are joined.
   */
  public static final class Builder {

    private int[] original = new int[16];
    private int[] revised = new int[16];
    private boolean[] kept = new boolean[15];
    private int runs;

    private Builder() {}

    /**
     * The next characters stay as they are.
     *
     * @param length how many UTF-16 code units
     * @return this builder
     * @throws IllegalArgumentException if the length is negative or a text becomes longer than Java
     *     can hold
     */
    public Builder keep(int length) {
      return add(length, length, true);
    }

    /**
     * The next characters are replaced by others.
     *
     * @param originalLength how many UTF-16 code units of the original; 0 for an insertion
     * @param revisedLength how many take their place; 0 for a deletion
     * @return this builder
     * @throws IllegalArgumentException if a length is negative or a text becomes longer than Java
     *     can hold
     */
    public Builder replace(int originalLength, int revisedLength) {
      return add(originalLength, revisedLength, false);
    }

    private Builder add(int from, int to, boolean keep) {
      if (from < 0 || to < 0) {
        throw new IllegalArgumentException("not lengths of a run: " + from + " and " + to);
      }
      if (from == 0 && to == 0) {
        return this;
      }
      if (original[runs] > Integer.MAX_VALUE - from || revised[runs] > Integer.MAX_VALUE - to) {
        throw new IllegalArgumentException("no text is as long as these runs together");
      }
      if (runs == 0 || !keep || !kept[runs - 1]) {
        if (runs == kept.length) {
          kept = Arrays.copyOf(kept, 2 * runs);
          original = Arrays.copyOf(original, 2 * runs + 1);
          revised = Arrays.copyOf(revised, 2 * runs + 1);
        }
        kept[runs] = keep;
        runs++;
        original[runs] = original[runs - 1];
        revised[runs] = revised[runs - 1];
      }
      original[runs] += from;
      revised[runs] += to;
      return this;
    }

    /**
     * The alignment of all runs so far.
     *
     * @return a new alignment
     */
    public Alignment build() {
      return new Alignment(
          Arrays.copyOf(original, runs + 1),
          Arrays.copyOf(revised, runs + 1),
          Arrays.copyOf(kept, runs));
    }
  }
}

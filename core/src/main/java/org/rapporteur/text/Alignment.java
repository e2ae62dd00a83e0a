package org.rapporteur.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a text was made from another: a list of runs, each of them kept or replaced, that maps every
 * span of the new text to a span of the original and back.
 *
 * <p>A span that ends inside a replaced run is widened to the whole run on the other side, because
 * a replacement has no inner correspondence; a kept run maps character by character. Alignments
 * compose with {@link #andThen}. In JSON an alignment is a list of runs {@code
 * [originalLength,newLength]}, where a kept run is {@code [length]}.
 *
 * <p>This class is immutable and thread-safe.
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
  static Alignment fromRuns(List<int[]> runs) {
    Builder builder = new Builder();
    for (int[] run : runs) {
      switch (run.length) {
        case 1 -> builder.keep(run[0]);
        case 2 -> builder.replace(run[0], run[1]);
        default ->
            throw new IllegalArgumentException(
                "a run of an alignment has one or two numbers, not " + Arrays.toString(run));
      }
    }
    return builder.build();
  }

  @JsonValue
  List<int[]> toRuns() {
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
   * @return the smallest span of the original that holds all it was made from
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
    int start = to[first] + (kept[first] ? span.start() - from[first] : 0);
    if (span.empty()) {
      return new TextSpan(start, start);
    }
    int last = runAt(from, span.end() - 1);
    int end = kept[last] ? to[last] + span.end() - from[last] : to[last + 1];
    return new TextSpan(start, end);
  }

  /** The last run that starts at or before the offset and is not empty on this side. */
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
   * This change followed by another.
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
    int from = 0;
    int to = 0;
    int j = 0;
    for (int i = 0; i < kept.length; i++) {
      if (!kept[i]) {
        continue;
      }
      // What both keep is kept; whatever lies between two such stretches is replaced as one.
      while (j > 0 && next.original[j] > revised[i]) {
        j--;
      }
      for (; j < next.kept.length && next.original[j] < revised[i + 1]; j++) {
        int start = Math.max(revised[i], next.original[j]);
        int end = Math.min(revised[i + 1], next.original[j + 1]);
        if (next.kept[j] && start < end) {
          int keptFrom = original[i] + start - revised[i];
          int keptTo = next.revised[j] + start - next.original[j];
          builder.replace(keptFrom - from, keptTo - to).keep(end - start);
          from = keptFrom + end - start;
          to = keptTo + end - start;
        }
      }
    }
    return builder.replace(originalLength() - from, next.revisedLength() - to).build();
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
     * @throws IllegalArgumentException if the length is negative
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
     * @throws IllegalArgumentException if a length is negative
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

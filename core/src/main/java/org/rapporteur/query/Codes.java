package org.rapporteur.query;

import java.util.Arrays;

/**
 * What a {@link Facet} says of some findings in a row, as numbers: for each finding one or several
 * codes, each once, or the code of "none stated".
 *
 * <p>The codes of finding {@code i} of the batch are {@code code(k)} for all {@code k} from {@code
 * start(i)} to before {@code start(i + 1)}. Mutable, for use by a single thread: a batch is valid
 * until the next one is read.
 */
public final class Codes {

  /** As many findings as stay in the fastest cache with their codes. */
  static final int BATCH = 1024;

  private final int[] starts = new int[BATCH + 1];
  private int[] codes = new int[4 * BATCH];
  private int findings;
  private int size;

  Codes() {}

  /**
   * How many findings the batch is of.
   *
   * @return their number
   */
  public int findings() {
    return findings;
  }

  /**
   * Where the codes of a finding begin.
   *
   * @param finding from 0 to {@link #findings()}, both included
   * @return the number of its first code
   */
  public int start(int finding) {
    return starts[finding];
  }

  /**
   * A code.
   *
   * @param number its number in the batch
   * @return a code of the facet, or its size if the finding states none
   */
  public int code(int number) {
    return codes[number];
  }

  void clear() {
    findings = 0;
    size = 0;
  }

  /** Adds a code for the finding that is being read. */
  void add(int code) {
    reserve(1);
    codes[size++] = code;
  }

  /** Adds a code unless the finding that is being read has it. */
  void addNew(int code) {
    for (int i = starts[findings]; i < size; i++) {
      if (codes[i] == code) {
        return;
      }
    }
    add(code);
  }

  /** Ends the finding that is being read. */
  void end(int none) {
    if (size == starts[findings]) {
      add(none);
    }
    starts[++findings] = size;
  }

  /**
   * Adds those terms of a finding that lie in a range, and ends it. This is the innermost loop of
   * every table, so it does not branch on what the terms are.
   */
  void addTerms(int[] terms, int from, int to, int low, int width) {
    reserve(to - from + 1);
    int[] into = codes;
    int next = size;
    for (int i = from; i < to; i++) {
      int code = terms[i] - low;
      into[next] = code;
      // Both signs are set just if 0 <= code < width.
      next += (~code & code - width) >>> 31;
    }
    into[next] = width;
    next += next == starts[findings] ? 1 : 0;
    size = next;
    starts[++findings] = next;
  }

  private void reserve(int more) {
    if (size + more > codes.length) {
      codes = Arrays.copyOf(codes, 2 * codes.length + more);
    }
  }
}

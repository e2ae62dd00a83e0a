package org.rapporteur.query;

import java.util.Arrays;

/**
 * What a {@link Facet} says of some findings in a row, as numbers: for each finding its codes, each
 * once, or none.
 *
 * <p>The codes of finding {@code i} of the batch are {@code code(k)} for all {@code k} from {@code
 * start(i)} to before {@code start(i + 1)}. Mutable, for use by a single thread: a batch is valid
 * until the next one is read.
 *
 * @since 0.1.0
 */
public final class Codes {

  /** As many findings as stay in the fastest cache with their codes. */
  static final int BATCH = 1024;

  private final int[] starts = new int[BATCH + 1];
  private int[] codes = new int[4 * BATCH];

  /** How many codes there are before each term of a run. */
  private int[] before = new int[4 * BATCH];

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
   * How many codes the findings of the batch have together.
   *
   * @return their number, the same as {@code start(findings())}
   */
  public int size() {
    return size;
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
   * @return a code of the facet
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
  void end() {
    starts[++findings] = size;
  }

  /**
   * Reads the terms of so many findings in a row, of which those in a range count. This is the
   * innermost loop of most tables: it branches neither on what the terms are nor on how many a
   * finding has, which no processor can foresee.
   */
  void readRun(Lists terms, int first, int number, int low, int width) {
    int[] offsets = terms.offsets();
    int[] values = terms.values();
    int base = offsets[first];
    int length = offsets[first + number] - base;
    reserve(length + 1);
    if (before.length <= length) {
      before = new int[codes.length];
    }
    int[] into = codes;
    int next = 0;
    for (int i = 0; i < length; i++) {
      int code = values[base + i] - low;
      into[next] = code;
      before[i] = next;
      next += inside(code, width);
    }
    before[length] = next;
    for (int finding = 0; finding <= number; finding++) {
      starts[finding] = before[offsets[first + finding] - base];
    }
    findings = number;
    size = next;
  }

  /** 1 if a code is at least 0 and below the width, else 0: both signs are set just then. */
  private static int inside(int code, int width) {
    return (~code & code - width) >>> 31;
  }

  private void reserve(int more) {
    if (size + more > codes.length) {
      codes = Arrays.copyOf(codes, 2 * codes.length + more);
    }
  }
}

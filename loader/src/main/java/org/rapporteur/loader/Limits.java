package org.rapporteur.loader;

import org.immutables.value.Value;
import org.rapporteur.loader.internal.token.SentenceSplitter;

/**
 * How much a loader takes on, so that hostile or broken input cannot exhaust the process.
 *
 * <p>All are counted, never timed, so that results do not depend on the machine. A document above a
 * limit is a {@link Problem} of code {@link Problem.Code#TOO_LARGE} and absent; but a sentence that
 * is too long, or has a word that is, is only passed over ({@link Problem.Code#PASSED_OVER}). No
 * limit is needed on entities: a DOCX part that declares any is refused, web pages know only those
 * of HTML, and nothing is ever fetched. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@LimitsStyle
public interface Limits extends WithLimits {

  /**
   * The limits that a loader has unless it is given others.
   *
   * @return the values that stand with each limit below
   */
  static Limits standard() {
    return ImmutableLimits.of();
  }

  /**
   * The size of a document above which it is not opened. A plain text of a whole archive volume has
   * some 10 MB, a scanned report that was made readable some 50 MB, and a loader needs a small
   * multiple of it as memory.
   *
   * @return bytes; 64 MiB
   */
  @Value.Default
  default int maxBytes() {
    return 64 << 20;
  }

  /**
   * How deep the elements of a web page or of a part of a DOCX file, and the quotes, lists and
   * emphasis of Markdown, may be nested. What people write stays below 100, and a thread with a
   * stack of 256 kB can go down 512.
   *
   * @return levels; 512
   */
  @Value.Default
  default int maxDepth() {
    return 512;
  }

  /**
   * How much a compressed file may hold decompressed: the parts of a DOCX file, the streams of a
   * PDF file, and the letters of its pages. The largest honest reports have some 50 MB of mark-up.
   *
   * @return bytes; 256 MiB
   */
  @Value.Default
  default long maxExpandedBytes() {
    return 256L << 20;
  }

  /**
   * How many times its own size a compressed file may hold, once that is more than 1 MiB. Mark-up
   * of office programs shrinks to a tenth or a thirtieth, runs of zeros to a thousandth.
   *
   * @return decompressed size by size; 200
   */
  @Value.Default
  default int maxExpansion() {
    return 200;
  }

  /**
   * How many cells the tables of a document may have together. The voting record of a session of
   * the General Assembly has some 20,000; more than the limit is a data set, which holds no
   * statements.
   *
   * @return cells; 200,000
   */
  @Value.Default
  default int maxCells() {
    return 200_000;
  }

  /**
   * The length of a line of the text. A whole book that was pasted as one line has about a million.
   *
   * @return UTF-16 units; 2,000,000
   */
  @Value.Default
  default int maxLineLength() {
    return 2_000_000;
  }

  /**
   * The length of a word above which the sentence with it is passed over. No word of a language
   * comes near, only encoded data does.
   *
   * @return UTF-16 units; 1000
   */
  @Value.Default
  default int maxWordLength() {
    return 1_000;
  }

  /**
   * How many words and marks a document may have. An archive volume of 10 MB has two million.
   *
   * @return words and marks; 4,000,000
   */
  @Value.Default
  default int maxTokens() {
    return 4_000_000;
  }

  /**
   * How many words and marks a sentence may have, above which it is passed over. The longest in our
   * documents has 98, and the work on a sentence grows faster than its length.
   *
   * @return words and marks; 500
   */
  @Value.Default
  default int maxSentenceTokens() {
    return SentenceSplitter.LONGEST;
  }

  /**
   * How much work the rules may do on a document: for each sentence, the product of its words and
   * marks, of its cues and one, and of the rules. A page of prose takes some 50,000 steps, so that
   * the limit is a shelf of books, or about a minute of text that is all cues.
   *
   * @return steps; 1,000,000,000
   */
  @Value.Default
  default long maxRuleSteps() {
    return 1_000_000_000;
  }

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if a limit is not positive
   */
  @Value.Check
  default void check() {
    positive("maxBytes", maxBytes());
    positive("maxDepth", maxDepth());
    positive("maxExpandedBytes", maxExpandedBytes());
    positive("maxExpansion", maxExpansion());
    positive("maxCells", maxCells());
    positive("maxLineLength", maxLineLength());
    positive("maxWordLength", maxWordLength());
    positive("maxTokens", maxTokens());
    positive("maxSentenceTokens", maxSentenceTokens());
    positive("maxRuleSteps", maxRuleSteps());
  }

  private static void positive(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be positive, not " + value);
    }
  }
}

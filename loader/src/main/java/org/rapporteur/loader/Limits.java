package org.rapporteur.loader;

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
 * @param maxBytes the size of a document, in bytes, above which it is not opened; 64 MiB. A plain
 *     text of a whole archive volume has some 10 MB, a scanned report that was made readable some
 *     50 MB, and a loader needs a small multiple of it as memory
 * @param maxDepth how deep the elements of a web page or of a part of a DOCX file, and the quotes,
 *     lists and emphasis of Markdown, may be nested, in levels; 512. What people write stays below
 *     100, and a thread with a stack of 256 kB can go down that deep
 * @param maxExpandedBytes how much a compressed file may hold decompressed, in bytes: the parts of
 *     a DOCX file, the streams of a PDF file, and the letters of its pages; 256 MiB. The largest
 *     honest reports have some 50 MB of mark-up
 * @param maxExpansion how many times its own size a compressed file may hold, once that is more
 *     than 1 MiB; 200. Mark-up of office programs shrinks to a tenth or a thirtieth, runs of zeros
 *     to a thousandth
 * @param maxCells how many cells the tables of a document may have together; 200 000. The voting
 *     record of a session of the General Assembly has some 20 000; more is a data set, which holds
 *     no statements
 * @param maxLineLength the length of a line of the text, in UTF-16 units; 2 000 000. A whole book
 *     that was pasted as one line has about a million
 * @param maxWordLength the length of a word, in UTF-16 units, above which the sentence with it is
 *     passed over; 1000. No word of a language comes near, only encoded data does
 * @param maxTokens how many words and marks a document may have; 4 000 000. An archive volume of 10
 *     MB has two million
 * @param maxSentenceTokens how many words and marks a sentence may have, above which it is passed
 *     over; 500. The longest in our documents has 98, and the work on a sentence grows faster than
 *     its length
 * @param maxRuleSteps how much work the rules may do on a document: for each sentence, the product
 *     of its words and marks, of its cues and one, and of the rules; 1 000 000 000. A page of prose
 *     takes some 50 000 steps, so that this is a shelf of books, or about a minute of text that is
 *     all cues
 */
public record Limits(
    int maxBytes,
    int maxDepth,
    long maxExpandedBytes,
    int maxExpansion,
    int maxCells,
    int maxLineLength,
    int maxWordLength,
    int maxTokens,
    int maxSentenceTokens,
    long maxRuleSteps) {

  /**
   * Checks the limits.
   *
   * @param maxBytes the size of a document in bytes
   * @param maxDepth levels of nesting
   * @param maxExpandedBytes bytes decompressed
   * @param maxExpansion decompressed size by size
   * @param maxCells cells of tables
   * @param maxLineLength UTF-16 units
   * @param maxWordLength UTF-16 units
   * @param maxTokens words and marks
   * @param maxSentenceTokens words and marks
   * @param maxRuleSteps steps of rules
   * @throws IllegalArgumentException if a limit is not positive
   */
  public Limits {
    check("maxBytes", maxBytes);
    check("maxDepth", maxDepth);
    check("maxExpandedBytes", maxExpandedBytes);
    check("maxExpansion", maxExpansion);
    check("maxCells", maxCells);
    check("maxLineLength", maxLineLength);
    check("maxWordLength", maxWordLength);
    check("maxTokens", maxTokens);
    check("maxSentenceTokens", maxSentenceTokens);
    check("maxRuleSteps", maxRuleSteps);
  }

  private static void check(String name, long value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be positive, not " + value);
    }
  }

  /**
   * The limits that a loader has unless it is given others.
   *
   * @return the values that stand with each limit above
   */
  public static Limits standard() {
    return new Limits(
        64 << 20,
        512,
        256L << 20,
        200,
        200_000,
        2_000_000,
        1_000,
        4_000_000,
        SentenceSplitter.LONGEST,
        1_000_000_000);
  }

  /**
   * These limits with another maxBytes.
   *
   * @param bytes the size of a document in bytes
   * @return new limits
   */
  public Limits withMaxBytes(int bytes) {
    return new Limits(
        bytes,
        maxDepth,
        maxExpandedBytes,
        maxExpansion,
        maxCells,
        maxLineLength,
        maxWordLength,
        maxTokens,
        maxSentenceTokens,
        maxRuleSteps);
  }

  /**
   * These limits with another maxDepth.
   *
   * @param depth levels of nesting
   * @return new limits
   */
  public Limits withMaxDepth(int depth) {
    return new Limits(
        maxBytes,
        depth,
        maxExpandedBytes,
        maxExpansion,
        maxCells,
        maxLineLength,
        maxWordLength,
        maxTokens,
        maxSentenceTokens,
        maxRuleSteps);
  }

  /**
   * These limits with another maxExpandedBytes.
   *
   * @param bytes bytes decompressed
   * @return new limits
   */
  public Limits withMaxExpandedBytes(long bytes) {
    return new Limits(
        maxBytes,
        maxDepth,
        bytes,
        maxExpansion,
        maxCells,
        maxLineLength,
        maxWordLength,
        maxTokens,
        maxSentenceTokens,
        maxRuleSteps);
  }

  /**
   * These limits with another maxExpansion.
   *
   * @param times decompressed size by size
   * @return new limits
   */
  public Limits withMaxExpansion(int times) {
    return new Limits(
        maxBytes,
        maxDepth,
        maxExpandedBytes,
        times,
        maxCells,
        maxLineLength,
        maxWordLength,
        maxTokens,
        maxSentenceTokens,
        maxRuleSteps);
  }

  /**
   * These limits with another maxCells.
   *
   * @param cells cells of tables
   * @return new limits
   */
  public Limits withMaxCells(int cells) {
    return new Limits(
        maxBytes,
        maxDepth,
        maxExpandedBytes,
        maxExpansion,
        cells,
        maxLineLength,
        maxWordLength,
        maxTokens,
        maxSentenceTokens,
        maxRuleSteps);
  }

  /**
   * These limits with another maxLineLength.
   *
   * @param units UTF-16 units
   * @return new limits
   */
  public Limits withMaxLineLength(int units) {
    return new Limits(
        maxBytes,
        maxDepth,
        maxExpandedBytes,
        maxExpansion,
        maxCells,
        units,
        maxWordLength,
        maxTokens,
        maxSentenceTokens,
        maxRuleSteps);
  }

  /**
   * These limits with another maxWordLength.
   *
   * @param units UTF-16 units
   * @return new limits
   */
  public Limits withMaxWordLength(int units) {
    return new Limits(
        maxBytes,
        maxDepth,
        maxExpandedBytes,
        maxExpansion,
        maxCells,
        maxLineLength,
        units,
        maxTokens,
        maxSentenceTokens,
        maxRuleSteps);
  }

  /**
   * These limits with another maxTokens.
   *
   * @param tokens words and marks
   * @return new limits
   */
  public Limits withMaxTokens(int tokens) {
    return new Limits(
        maxBytes,
        maxDepth,
        maxExpandedBytes,
        maxExpansion,
        maxCells,
        maxLineLength,
        maxWordLength,
        tokens,
        maxSentenceTokens,
        maxRuleSteps);
  }

  /**
   * These limits with another maxSentenceTokens.
   *
   * @param tokens words and marks
   * @return new limits
   */
  public Limits withMaxSentenceTokens(int tokens) {
    return new Limits(
        maxBytes,
        maxDepth,
        maxExpandedBytes,
        maxExpansion,
        maxCells,
        maxLineLength,
        maxWordLength,
        maxTokens,
        tokens,
        maxRuleSteps);
  }

  /**
   * These limits with another maxRuleSteps.
   *
   * @param steps steps of rules
   * @return new limits
   */
  public Limits withMaxRuleSteps(long steps) {
    return new Limits(
        maxBytes,
        maxDepth,
        maxExpandedBytes,
        maxExpansion,
        maxCells,
        maxLineLength,
        maxWordLength,
        maxTokens,
        maxSentenceTokens,
        steps);
  }
}

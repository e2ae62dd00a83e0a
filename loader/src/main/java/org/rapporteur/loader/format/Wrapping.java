package org.rapporteur.loader.format;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.text.Alignment;

/**
 * How the lines of a text were broken.
 *
 * <p>A program that wraps text fills each line as far as the next word allows. So in a wrapped text
 * every line that a sentence runs over is <i>full</i>: the first word of the next line would not
 * have fitted. In a poem, an agenda or a table full lines are accidents. The judgement rests on
 * lines that start in lower case, since those almost always continue a sentence.
 */
final class Wrapping {

  /** The ways to break lines. */
  enum Style {
    /** At the end of paragraphs, or for reasons of its own: nothing is to be joined. */
    NONE,
    /** At a fixed width. */
    FILLED,
    /** Somewhere before a width, with blank lines between the paragraphs. */
    RAGGED
  }

  /** Wider lines are paragraphs: no one wraps text for reading at more. */
  static final int WIDEST = 120;

  private static final int NARROWEST = 30;

  /** From this width on, a single continued line is enough to believe in. */
  private static final int WIDE = 50;

  /** How many of the longest lines may be too long by accident. */
  private static final int OUTLIERS = 4;

  private final TextLines lines;
  private Style style = Style.NONE;
  private int width;

  /** The share of lines in a thousand that the style explains. */
  private int fit;

  /** In ragged text, the length of the longest line between the blank lines around each line. */
  private int[] blockWidths = {};

  /** Whether words are broken at a hyphen that they have anyway. */
  private final boolean breaksAtHyphens;

  private Wrapping(TextLines lines) {
    this.lines = lines;
    this.breaksAtHyphens = hasHyphenAtLineEnd(lines);
  }

  /**
   * Judges a text.
   *
   * @param lines its lines
   * @param changes how the text was made, the last step first; it may have been wrapped before or
   *     after the damage that was repaired in it
   */
  static Wrapping of(TextLines lines, List<Alignment> changes) {
    Wrapping repaired = new Wrapping(lines);
    repaired.judge();
    if (changes.isEmpty()) {
      return repaired;
    }
    Wrapping damaged = new Wrapping(lines.measuredBefore(changes));
    damaged.judge();
    return damaged.fit > repaired.fit ? damaged : repaired;
  }

  Style style() {
    return style;
  }

  /** In ragged text, whether the line reaches so far that it may go on. */
  boolean isLong(int line) {
    return lines.length(line) <= WIDEST
        && lines.length(line) >= NARROWEST
        && 5 * lines.length(line) >= 3 * blockWidths[line];
  }

  private void judge() {
    int[] lengths = new int[WIDEST + 1];
    int longer = 0;
    int inked = 0;
    for (int i = 0; i < lines.count(); i++) {
      if (lines.isBlank(i)) {
        continue;
      }
      inked++;
      if (!isSingleWord(i) && !lines.isRow(i)) {
        if (lines.length(i) <= WIDEST) {
          lengths[lines.length(i)]++;
        } else {
          longer++;
        }
      }
    }
    boolean mayBeRagged = 10 * longer <= inked;
    int tolerated = Math.min(OUTLIERS, inked / 50);
    for (int length = WIDEST; length >= NARROWEST && longer <= tolerated; length--) {
      if (lengths[length] == 0) {
        continue;
      }
      if (isFilled(length)) {
        style = Style.FILLED;
        width = length;
        return;
      }
      longer += lengths[length];
    }
    fit = 0;
    if (mayBeRagged && isRagged()) {
      style = Style.RAGGED;
      measureBlocks();
    }
  }

  private boolean isFilled(int candidate) {
    int full = 0;
    int lower = 0;
    int fullBeforeLower = 0;
    for (int i = 0; i + 1 < lines.count(); i++) {
      if (!isPair(i) || lines.length(i) > candidate) {
        continue;
      }
      boolean isFull = isFull(i, candidate);
      boolean isLower = lines.startsLower(i + 1);
      full += isFull ? 1 : 0;
      lower += isLower ? 1 : 0;
      fullBeforeLower += isFull && isLower ? 1 : 0;
    }
    fit = lower == 0 ? 0 : 1000 * fullBeforeLower / lower;
    return fullBeforeLower >= (candidate >= WIDE ? 1 : 2)
        && 5 * fullBeforeLower >= 4 * lower
        && 10 * fullBeforeLower >= 4 * full;
  }

  private boolean isRagged() {
    int pairs = 0;
    int lower = 0;
    int length = 0;
    boolean blankBetween = false;
    for (int i = 0; i + 1 < lines.count(); i++) {
      blankBetween |= i > 0 && lines.isBlank(i) && !lines.isBlank(i - 1) && !lines.isBlank(i + 1);
      if (isPair(i)) {
        pairs++;
        length += Math.min(lines.length(i), WIDEST);
        lower += lines.startsLower(i + 1) && !lines.endsSentence(i) ? 1 : 0;
      }
    }
    return blankBetween && lower >= 3 && 2 * lower >= pairs && length >= 40 * pairs;
  }

  private void measureBlocks() {
    blockWidths = new int[lines.count()];
    int start = 0;
    int longest = 0;
    for (int i = 0; i <= lines.count(); i++) {
      if (i == lines.count() || lines.isBlank(i)) {
        Arrays.fill(blockWidths, start, i, longest);
        start = i;
        longest = 0;
      } else if (lines.length(i) <= WIDEST) {
        longest = Math.max(longest, lines.length(i));
      }
    }
  }

  /** Whether a line and the next could belong to one sentence. */
  private boolean isPair(int line) {
    return !lines.isBlank(line)
        && !lines.isBlank(line + 1)
        && !lines.isRow(line)
        && !lines.isRow(line + 1)
        && ItemStart.of(lines, line + 1) == ItemStart.NONE;
  }

  /** Whether the first word of the next line would not have fitted into this one. */
  boolean isFull(int line) {
    return line + 1 < lines.count()
        && !lines.isBlank(line + 1)
        && lines.length(line) <= width
        && isFull(line, width);
  }

  private boolean isFull(int line, int candidate) {
    int space = endsWithHyphen(lines, line) ? 0 : 1;
    return lines.length(line) + space + firstPiece(line + 1) > candidate;
  }

  /** The length of what would have had to move up: the first word, or its part up to a hyphen. */
  private int firstPiece(int line) {
    String text = lines.text();
    int start = lines.ink(line);
    int end = lines.end(line);
    int i = start;
    while (i < end && !Canonicalizer.isSpace(text.charAt(i))) {
      i++;
      if (breaksAtHyphens
          && i < end
          && i - start >= 3
          && text.charAt(i - 1) == '-'
          && Character.isLetter(text.charAt(i - 2))
          && i + 1 < end
          && Character.isLetter(text.charAt(i))
          && Character.isLetter(text.charAt(i + 1))) {
        return lines.length(start, i);
      }
    }
    return lines.length(start, i);
  }

  static boolean endsWithHyphen(TextLines lines, int line) {
    int end = lines.end(line);
    return lines.length(line) >= 2
        && lines.text().charAt(end - 1) == '-'
        && Character.isLetter(lines.text().charAt(end - 2));
  }

  private static boolean hasHyphenAtLineEnd(TextLines lines) {
    for (int i = 0; i + 1 < lines.count(); i++) {
      if (endsWithHyphen(lines, i)
          && !lines.isBlank(i + 1)
          && Character.isLetter(lines.text().charAt(lines.ink(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSingleWord(int line) {
    for (int i = lines.ink(line); i < lines.end(line); i++) {
      if (Canonicalizer.isSpace(lines.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }
}

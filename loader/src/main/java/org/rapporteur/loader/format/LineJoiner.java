package org.rapporteur.loader.format;

import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.text.Alignment;

/**
 * Joins the lines of hard-wrapped text, so that every paragraph, heading and list item is one line.
 *
 * <p>A text that is not wrapped comes through as it is: paragraphs of one line, poems, agendas,
 * addresses, tables. Its input has LF line ends and no spaces before them.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class LineJoiner {

  private static final char SOFT_HYPHEN = '\u00AD';

  private final Predicate<? super CharSequence> known;

  private LineJoiner(Predicate<? super CharSequence> known) {
    this.known = known;
  }

  /**
   * A joiner that knows the given words.
   *
   * @param known whether a word in lower case exists; asked for words that a hyphen breaks at the
   *     end of a line; thread-safe
   * @return the joiner
   */
  public static LineJoiner knowing(Predicate<? super CharSequence> known) {
    return new LineJoiner(known);
  }

  /**
   * Joins what belongs together.
   *
   * @param text a text with LF line ends and no spaces before them
   * @return the text with one line per paragraph
   */
  public AlignedText join(String text) {
    return join(text, List.of());
  }

  /**
   * Joins what belongs together in a text that was repaired before. Its lines may have been filled
   * to their width before the damage or after it.
   *
   * @param changes how the text was made, the last step first; empty if it is as it was
   */
  AlignedText join(String text, List<Alignment> changes) {
    if (text.indexOf('\n') < 0) {
      return AlignedText.unchanged(text);
    }
    TextLines lines = TextLines.of(text);
    boolean[] joined = continued(lines, Wrapping.of(lines, changes));
    BrokenWords words = new BrokenWords(lines, known);
    for (int i = 0; i + 1 < lines.count(); i++) {
      if (joined[i] && isBrokenWord(lines, i)) {
        words.add(i);
      }
    }
    Revision revision = new Revision(text);
    for (int i = 0; i < lines.count(); i++) {
      int end = lines.end(i);
      if (joined[i]) {
        joinAt(lines, i, words, revision);
      } else if (end > 0 && text.charAt(end - 1) == SOFT_HYPHEN) {
        revision.drop(end - 1, end);
      }
    }
    return revision.finish();
  }

  /** For each line, whether the next one goes on with it. */
  private static boolean[] continued(TextLines lines, Wrapping wrapping) {
    boolean[] joined = new boolean[lines.count()];
    int first = 0;
    for (int i = 0; i + 1 < joined.length; i++) {
      if (lines.isBlank(i) || lines.isBlank(i + 1)) {
        first = i + 1;
        continue;
      }
      joined[i] =
          lines.last(i) == SOFT_HYPHEN
              ? startsWithLetter(lines, i + 1)
              : runsOn(lines, wrapping, i) && !beginsAnew(lines, wrapping, first, i);
      if (!joined[i]) {
        first = i + 1;
      }
    }
    return joined;
  }

  /** Whether the way the text is wrapped lets a line go on with the next. */
  private static boolean runsOn(TextLines lines, Wrapping wrapping, int line) {
    return switch (wrapping.style()) {
      case NONE -> false;
      case FILLED ->
          wrapping.isFull(line)
              || Wrapping.endsWithHyphen(lines, line) && lines.startsLower(line + 1);
      case RAGGED ->
          lines.startsLower(line + 1)
              ? lines.length(line) <= Wrapping.WIDEST && !lines.endsSentence(line)
              : !lines.endsClause(line) && wrapping.isLong(line);
    };
  }

  /**
   * Whether the next line begins something of its own.
   *
   * @param first the first line of the paragraph so far
   * @param line the last line of the paragraph so far
   */
  private static boolean beginsAnew(TextLines lines, Wrapping wrapping, int first, int line) {
    int next = line + 1;
    if (lines.isRow(line) || lines.isRow(next) || lines.sameWords(line, next)) {
      return true;
    }
    ItemStart item = ItemStart.of(lines, first);
    ItemStart nextItem = ItemStart.of(lines, next);
    boolean alone = first == line;
    if (nextItem != ItemStart.NONE) {
      return !nextItem.mayContinue(lines, next)
          || lines.endsClause(line)
          || nextItem == item
          || nextItem != ItemStart.NAME && alone && lines.isTitle(line, 2);
    }
    if (lines.startsLower(next)) {
      return false;
    }
    if (lines.last(line) == ':') {
      return true;
    }
    // A heading stands alone before a sentence; a heading of two lines goes on in the same style.
    if (alone && lines.isTitle(line, 2) && !lines.endsSentence(line) && !lines.isTitle(next, 1)) {
      return true;
    }
    // After a full stop a line in that style is a heading too, since a sentence would end in one.
    if (lines.endsSentence(line)
        && lines.isTitle(next, 1)
        && !lines.endsClause(next)
        && !wrapping.isFull(next)) {
      return true;
    }
    return item == ItemStart.NONE
        ? lines.indent(next) > lines.indent(line)
        : !alone && lines.indent(line) > lines.indent(first) && lines.indent(next) == 0;
  }

  private static void joinAt(TextLines lines, int line, BrokenWords words, Revision revision) {
    int end = lines.end(line);
    int next = lines.ink(line + 1);
    if (lines.last(line) == SOFT_HYPHEN) {
      revision.drop(end - 1, next);
    } else if (isBrokenWord(lines, line) && words.dropsHyphen(line)) {
      revision.drop(end - 1, next);
    } else if (endsWithDash(lines, line)) {
      revision.drop(end, next);
    } else {
      revision.replace(end, next, " ");
    }
  }

  private static boolean isBrokenWord(TextLines lines, int line) {
    return Wrapping.endsWithHyphen(lines, line) && startsWithLetter(lines, line + 1);
  }

  /** Whether the line ends with a dash that follows its word without a space. */
  private static boolean endsWithDash(TextLines lines, int line) {
    char last = lines.last(line);
    return (last == '-' || last == '–' || last == '—')
        && lines.end(line) - lines.ink(line) >= 2
        && !Canonicalizer.isSpace(lines.text().charAt(lines.end(line) - 2));
  }

  private static boolean startsWithLetter(TextLines lines, int line) {
    return !lines.isBlank(line) && Character.isLetter(lines.text().charAt(lines.ink(line)));
  }
}

package org.rapporteur.loader.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * A text while it is drawn out of another, block by block, such as that of a page out of its
 * mark-up. What no call names is left out; runs of space become one blank, and blocks stand apart
 * by an empty line. Passages are best named in the order of the original: one that lies before what
 * is drawn already is taken up without a way back. Mutable, for use by a single thread.
 *
 * @since 0.1.0
 */
public final class Extraction {

  private static final char SOFT_HYPHEN = '\u00AD';
  private static final char NO_BREAK_SPACE = '\u00A0';

  /** What stands between two pieces of ink. */
  private enum Gap {
    NONE(""),
    SPACE(" "),
    LINE("\n"),
    BLOCK("\n\n");

    private final String characters;

    Gap(String characters) {
      this.characters = characters;
    }
  }

  private final String original;
  private final Alignment.Builder alignment = Alignment.builder();
  private final StringBuilder drawn = new StringBuilder();
  private final List<LayoutBlock> blocks = new ArrayList<>();

  /** Up to here the original is dealt with. */
  private int done;

  private Gap gap = Gap.NONE;
  private LayoutRole role = LayoutRole.TEXT;
  private int rank;

  /** Where the block begins in what is drawn, or -1 before its first ink. */
  private int start = -1;

  private Extraction(String original) {
    this.original = original;
  }

  /**
   * Begins with nothing drawn.
   *
   * @param original the text to draw from
   * @return a new extraction
   */
  public static Extraction from(String original) {
    return new Extraction(original);
  }

  /**
   * Begins a block, and ends the one before it.
   *
   * @param kind what it is
   * @param level the level of a heading, or the number of an item of a numbered list; 0 otherwise
   * @return this extraction
   */
  public Extraction block(LayoutRole kind, int level) {
    endBlock();
    role = kind;
    rank = level;
    return this;
  }

  /**
   * Begins a block of which no more is known.
   *
   * @return this extraction
   */
  public Extraction block() {
    return block(LayoutRole.TEXT, 0);
  }

  /**
   * Whether the block has a character that is no space.
   *
   * @return false right after a block was begun
   */
  public boolean hasInk() {
    return start >= 0;
  }

  /**
   * Draws characters as they are.
   *
   * @param from where they start in the original
   * @param to where they end
   * @return this extraction
   */
  public Extraction take(int from, int to) {
    int i = from;
    while (i < to) {
      char c = original.charAt(i);
      if (isSpace(c) || c == NO_BREAK_SPACE && start < 0) {
        space();
        i++;
      } else if (c == SOFT_HYPHEN) {
        i++;
      } else {
        int end = i + 1;
        while (end < to && !isSpace(original.charAt(end)) && original.charAt(end) != SOFT_HYPHEN) {
          end++;
        }
        ink(i, end, original.substring(i, end));
        i = end;
      }
    }
    return this;
  }

  /**
   * Draws other characters in the place of some of the original, such as those that an entity
   * stands for.
   *
   * @param from where what they stand for starts in the original
   * @param to where it ends
   * @param characters the characters
   * @return this extraction
   */
  public Extraction take(int from, int to, String characters) {
    String text = characters.replace(String.valueOf(SOFT_HYPHEN), "");
    if (!text.isEmpty() && isSpace(text.charAt(0))) {
      space();
    }
    String ink = text.strip();
    boolean blank = ink.isEmpty() || start < 0 && ink.chars().allMatch(c -> c == NO_BREAK_SPACE);
    if (!blank) {
      ink(from, to, ink.replaceAll("[ \t\r\n\f]+", " "));
      if (isSpace(text.charAt(text.length() - 1))) {
        space();
      }
    } else if (!text.isEmpty()) {
      space();
    }
    return this;
  }

  /**
   * Stands for space in the original; the next ink of the block is set off by a blank.
   *
   * @return this extraction
   */
  public Extraction space() {
    if (start >= 0 && gap == Gap.NONE) {
      gap = Gap.SPACE;
    }
    return this;
  }

  /**
   * Breaks the line inside the block.
   *
   * @return this extraction
   */
  public Extraction lineBreak() {
    if (start >= 0) {
      gap = Gap.LINE;
    }
    return this;
  }

  private void ink(int from, int to, String text) {
    String separator = start < 0 && drawn.length() > 0 ? Gap.BLOCK.characters : gap.characters;
    if (from < done) {
      alignment.replace(0, separator.length() + text.length());
      drawn.append(separator);
      start = start < 0 ? drawn.length() : start;
      drawn.append(text);
    } else {
      int skipped = from - done;
      if (skipped == 1 && separator.equals(" ") && original.charAt(done) == ' ') {
        alignment.keep(1);
      } else {
        alignment.replace(skipped, separator.length());
      }
      drawn.append(separator);
      start = start < 0 ? drawn.length() : start;
      drawn.append(text);
      if (original.startsWith(text, from) && text.length() == to - from) {
        alignment.keep(text.length());
      } else {
        alignment.replace(to - from, text.length());
      }
      done = to;
    }
    gap = Gap.NONE;
  }

  private void endBlock() {
    if (start >= 0) {
      blocks.add(new LayoutBlock(new TextSpan(start, drawn.length()), role, rank));
    }
    start = -1;
    gap = Gap.NONE;
  }

  /**
   * Ends the last block and gives all of it the form of a canonical text.
   *
   * @param charset the encoding of the file, or empty if it was not text
   * @param metadata what the file tells beside its text
   * @param origins leads from the original into the file
   * @return what was drawn
   */
  public FormattedText finish(Optional<String> charset, Metadata metadata, Origins origins) {
    endBlock();
    alignment.replace(original.length() - done, 0);
    AlignedText before = new AlignedText(drawn.toString(), alignment.build());
    AlignedText step =
        AlignedText.unchanged(before.text())
            .then(Mojibake::repair)
            .then(Canonicalizer::canonicalize);
    AlignedText all = before.then(text -> step);
    List<LayoutBlock> layout = new ArrayList<>();
    for (LayoutBlock block : blocks) {
      TextSpan span = step.alignment().toRevised(block.span());
      layout.add(new LayoutBlock(span, block.role(), block.rank()));
    }
    return new FormattedText(
        new CanonicalText(SourceText.of(all.text()), all.alignment(), charset),
        layout,
        metadata,
        origins);
  }

  /** What formats take for space between words; a no-break space is a character. */
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }
}

package org.rapporteur.loader.internal.structure;

import java.util.List;
import org.rapporteur.loader.format.LayoutBlock;
import org.rapporteur.loader.format.LayoutRole;

/**
 * What a format tells of the lines of its text. A heading or item that the format knows stands as
 * one with a mark of no characters, so that the readers need not tell it from one that is marked in
 * the text; a mark in the text itself is the more exact one.
 */
final class LayoutHints {

  private LayoutHints() {}

  /** Gives every line the hint and the mark of the block that it stands in. */
  static void mark(List<Draft> drafts, List<LayoutBlock> layout) {
    int next = 0;
    for (Draft draft : drafts) {
      int start = draft.line.span().start();
      while (next < layout.size() && layout.get(next).span().end() <= start) {
        next++;
      }
      if (next < layout.size() && layout.get(next).span().start() <= start) {
        mark(draft, layout.get(next), start == layout.get(next).span().start());
      }
    }
  }

  private static void mark(Draft draft, LayoutBlock block, boolean first) {
    draft.hint = block.role();
    boolean unmarked = draft.mark == Mark.NONE || draft.mark.style() == Mark.Style.HASH;
    switch (block.role()) {
      case HEADING -> draft.mark = headed(draft, block.rank());
      case TITLE -> draft.mark = headed(draft, 1);
      case LIST_ITEM -> {
        if (unmarked && first) {
          draft.mark =
              block.rank() == 0
                  ? new Mark(Mark.Style.BULLET, 0, 1, 0)
                  : new Mark(Mark.Style.NUMBER, block.rank(), 1, 0);
        }
      }
      case FURNITURE -> draft.settle(BlockKind.FURNITURE);
      default -> {
        // The other roles are no marks.
      }
    }
  }

  /** Keeps the number that a heading has of its own out of its words. */
  private static Mark headed(Draft draft, int level) {
    return new Mark(Mark.Style.HASH, 0, level, draft.mark.length());
  }

  /** Whether a line may be no heading, title or byline, whatever it looks like. */
  static boolean running(Draft draft) {
    return draft.hint == LayoutRole.CELL || draft.hint == LayoutRole.FOOTNOTE;
  }
}

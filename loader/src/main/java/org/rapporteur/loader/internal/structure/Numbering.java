package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the numbers of running text, as records and communiqués give every paragraph, from those of
 * lists.
 */
final class Numbering {

  /** Words that a paragraph has on average and an item of a list has not. */
  private static final int LONG = 30;

  /** The same, where every line of a series is a whole sentence and no heading promises a list. */
  private static final int MIDDLING = 16;

  private final List<Draft> drafts;
  private final Set<Integer> text = new HashSet<>();

  private Numbering(List<Draft> drafts) {
    this.drafts = drafts;
  }

  /** The indices of numbered lines that are paragraphs of running text. */
  static Set<Integer> ofText(List<Draft> drafts) {
    Numbering numbering = new Numbering(drafts);
    for (Mark.Style style :
        List.of(
            Mark.Style.NUMBER,
            Mark.Style.BRACKET_NUMBER,
            Mark.Style.ROMAN,
            Mark.Style.CAPITAL,
            Mark.Style.DECIMAL)) {
      numbering.judge(style);
    }
    return numbering.text;
  }

  /** Cuts the lines of one style into series, each counting up, and judges each series. */
  private void judge(Mark.Style style) {
    List<Integer> series = new ArrayList<>();
    Mark last = Mark.NONE;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.settled || draft.mark.style() != style) {
        continue;
      }
      boolean next =
          draft.mark.ordinal() == last.ordinal() + 1 && draft.mark.depth() == last.depth();
      if (!series.isEmpty() && !next) {
        judge(series);
        series.clear();
      }
      series.add(i);
      last = draft.mark;
    }
    judge(series);
  }

  private void judge(List<Integer> series) {
    if (series.isEmpty() || introduced(series.get(0))) {
      return;
    }
    if (drafts.get(series.get(0)).mark.style() == Mark.Style.DECIMAL) {
      text.addAll(series);
      return;
    }
    int words = 0;
    int sentences = 0;
    boolean interrupted = false;
    for (int k = 0; k < series.size(); k++) {
      words += drafts.get(series.get(k)).line.wordCount();
      sentences += drafts.get(series.get(k)).line.endsSentence() ? 1 : 0;
      interrupted |= k > 0 && interrupted(series.get(k - 1), series.get(k));
    }
    boolean plain = sentences == series.size() && words > MIDDLING * series.size();
    if (interrupted || words > LONG * series.size() || plain && !listed(series.get(0))) {
      text.addAll(series);
    }
  }

  /** Whether a line that ends in a colon stands above. */
  private boolean introduced(int first) {
    for (int i = first - 1; i >= 0; i--) {
      if (!drafts.get(i).is(BlockKind.FURNITURE)) {
        return drafts.get(i).line.last() == ':';
      }
    }
    return false;
  }

  /**
   * Whether other text stands between two lines of a series, rather than items inside the first.
   */
  private boolean interrupted(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Draft draft = drafts.get(i);
      if (!draft.settled && draft.mark == Mark.NONE) {
        return true;
      }
    }
    return false;
  }

  /** Whether the heading above a series says that points or recommendations follow. */
  private boolean listed(int first) {
    int above = 0;
    for (int i = first - 1; i >= 0 && above < 2; i--) {
      Draft draft = drafts.get(i);
      if (draft.is(BlockKind.FURNITURE)) {
        continue;
      }
      if (draft.line.wordCount() > 14 || draft.mark != Mark.NONE && above > 0) {
        return false;
      }
      boolean promises =
          CueTable.HEADINGS
              .find(draft.line.words())
              .filter(cue -> cue.value().startsWith("REC") || cue.value().startsWith("KEY"))
              .isPresent();
      if (promises) {
        return true;
      }
      // A short remark may stand between the heading and its list.
      above++;
    }
    return false;
  }
}

package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Set;

/** Tells headings, list items, closing notes and running text apart below the front matter. */
final class Body {

  private static final int HEADING_WORDS = 16;

  private final List<Draft> drafts;
  private final Signatures signatures;
  private final boolean capitalsAreCommon;
  private final Set<Integer> numberedText;

  private Body(List<Draft> drafts, Bylines bylines) {
    this.drafts = drafts;
    this.signatures = new Signatures(drafts, bylines);
    int capitals = 0;
    for (Draft draft : drafts) {
      capitals += draft.line.capitals() ? 1 : 0;
    }
    // A text typed in capitals throughout, as cables were, shows no headings by them.
    this.capitalsAreCommon = capitals * 2 > drafts.size();
    this.numberedText = Numbering.ofText(drafts);
  }

  /** Settles all lines that are open still. */
  static void settle(List<Draft> drafts, Bylines bylines) {
    Body body = new Body(drafts, bylines);
    body.signatures.settleEnd();
    // From the end, since a heading is known by what follows it.
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (!drafts.get(i).settled) {
        body.settle(i);
      }
    }
  }

  private void settle(int index) {
    Draft draft = drafts.get(index);
    if (signatures.at(index)) {
      draft.settle(BlockKind.BYLINE);
      return;
    }
    if (heading(index)) {
      draft.settle(BlockKind.HEADING);
      draft.label = Label.NONE;
      return;
    }
    if (draft.line.wordCount() <= 8 && draft.mark == Mark.NONE && DateLine.is(draft.line)) {
      draft.settle(BlockKind.BYLINE);
      return;
    }
    draft.settle(item(index) ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH);
  }

  /** Whether a marked line is an item of a list rather than a numbered paragraph. */
  private boolean item(int index) {
    return switch (drafts.get(index).mark.style()) {
      case NONE, HASH -> false;
      case BULLET, LETTER, SMALL_ROMAN -> true;
      default -> !numberedText.contains(index);
    };
  }

  private boolean heading(int index) {
    Draft draft = drafts.get(index);
    Line line = draft.line;
    Mark.Style style = draft.mark.style();
    if (style == Mark.Style.HASH) {
      return true;
    }
    if (LayoutHints.running(draft)) {
      return false;
    }
    if (style == Mark.Style.BULLET || line.wordCount() == 0 || line.wordCount() > 24) {
      return false;
    }
    if (line.text().startsWith("|") && line.text().endsWith("|")) {
      // A row of a table.
      return false;
    }
    if (line.text().startsWith("(") && line.text().endsWith(")") && style == Mark.Style.NONE) {
      // (Laughter), (Applause): what happened, not what follows.
      return false;
    }
    int next = next(drafts, index);
    boolean ends = next < 0;
    if (draft.emphasised() && line.wordCount() <= HEADING_WORDS) {
      return !ends;
    }
    if (SessionHeading.read(draft) != null) {
      return !ends;
    }
    if (known(draft)) {
      return !ends && (draft.label == Label.NONE || draft.content().empty());
    }
    if (ends || draft.label.present() || line.wordCount() > HEADING_WORDS) {
      return false;
    }
    char last = line.last();
    if (last == '.'
        || last == ','
        || last == ';'
        || last == ':'
        || last == '!'
        || last == '\u2014'
        || last == '\u2013') {
      return false;
    }
    return style == Mark.Style.NONE ? plain(index, next) : numbered(index, next);
  }

  private static boolean known(Draft draft) {
    if (draft.line.wordCount() > 9 || draft.line.last() == '.' || draft.line.last() == ',') {
      return false;
    }
    List<String> words = Words.of(draft.contentText());
    words = words.isEmpty() ? draft.line.words() : words;
    return CueTable.HEADINGS
        .find(words)
        .filter(
            cue ->
                cue.match().equals("LINE")
                    || draft.line.titleCase()
                    || words(draft) <= 5 && draft.line.startsUpper())
        .isPresent();
  }

  private static int words(Draft draft) {
    return draft.line.wordCount();
  }

  /** A numbered line heads what is below it unless that is the next of its series. */
  private boolean numbered(int index, int next) {
    Draft draft = drafts.get(index);
    Draft below = drafts.get(next);
    Mark mark = draft.mark;
    if (!draft.line.startsUpper()
        && mark.style() != Mark.Style.LETTER
        && mark.style() != Mark.Style.SMALL_ROMAN
        && mark.style() != Mark.Style.BRACKET_NUMBER) {
      return false;
    }
    if (mark.style() == Mark.Style.LETTER || mark.style() == Mark.Style.SMALL_ROMAN) {
      return below.mark == Mark.NONE
          && below.line.prose()
          && below.line.wordCount() > 2 * words(draft)
          && capitalContent(draft)
          && !previousIsSibling(index);
    }
    if (!capitalContent(draft)) {
      return false;
    }
    boolean sibling = below.mark.style() == mark.style() && below.mark.depth() == mark.depth();
    if (sibling && below.mark.ordinal() > mark.ordinal()) {
      return false;
    }
    if (below.is(BlockKind.HEADING) || below.mark != Mark.NONE) {
      return true;
    }
    return below.line.prose() || below.line.wordCount() > words(draft) || below.label.present();
  }

  /** Whether the line above is an item of the same list. */
  private boolean previousIsSibling(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (!drafts.get(i).is(BlockKind.FURNITURE) || !drafts.get(i).settled) {
        Mark above = drafts.get(i).mark;
        Mark mark = drafts.get(index).mark;
        return above.style() == mark.style() && above.ordinal() == mark.ordinal() - 1;
      }
    }
    return false;
  }

  private static boolean capitalContent(Draft draft) {
    String content = draft.contentText();
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return Character.isUpperCase(c) || Character.isDigit(c);
      }
    }
    return false;
  }

  private boolean plain(int index, int next) {
    Draft draft = drafts.get(index);
    Draft below = drafts.get(next);
    Line line = draft.line;
    if (!line.startsUpper() || DateLine.is(line) || Bylines.closes(line)) {
      return false;
    }
    if (Character.isDigit(line.text().charAt(0))
        && (line.wordCount() < 3 || DateLine.startsWithClock(line))) {
      return false;
    }
    boolean styled = line.titleCase() || line.capitals() && !capitalsAreCommon;
    boolean question = line.last() == '?';
    if (below.is(BlockKind.HEADING)) {
      return styled || line.gap() && line.wordCount() <= 10 && below.line.gap();
    }
    if (below.is(BlockKind.LIST_ITEM)) {
      return styled || line.wordCount() <= 8;
    }
    if (!below.is(BlockKind.PARAGRAPH)) {
      return below.is(BlockKind.BYLINE) && styled && line.wordCount() <= 12;
    }
    if (question && line.wordCount() > 12) {
      return false;
    }
    boolean longer =
        below.mark != Mark.NONE && styled && line.wordCount() <= 8
            || below.line.prose() && below.line.wordCount() >= Math.max(10, line.wordCount() + 4)
            || below.label.present();
    return longer && (styled || line.wordCount() <= 12) && !greeting(line);
  }

  private static boolean greeting(Line line) {
    String first = line.words().get(0);
    boolean addressed = line.text().indexOf(',') > 0 && line.wordCount() <= 8;
    return first.equals("dear")
        || addressed
            && CueTable.LABELS
                .exact(List.of(first))
                .filter(cue -> cue.value().equals("TITLE"))
                .isPresent();
  }

  /** The next line that is not furniture, or -1. */
  static int next(List<Draft> drafts, int index) {
    for (int i = index + 1; i < drafts.size(); i++) {
      if (!drafts.get(i).is(BlockKind.FURNITURE)) {
        return i;
      }
    }
    return -1;
  }
}

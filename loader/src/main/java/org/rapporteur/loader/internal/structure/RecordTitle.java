package org.rapporteur.loader.internal.structure;

import java.util.List;

/**
 * The title of a record, which may stand in several lines: what sort of record it is, of which
 * meeting, and of whose.
 */
final class RecordTitle {

  /** How far from a form of writing the name of what it records may stand. */
  private static final int NEAR = 3;

  private final List<Draft> drafts;
  private final Bylines bylines;
  private final int title;

  /**
   * The title of a document.
   *
   * @param title the index of its first line
   */
  RecordTitle(List<Draft> drafts, Bylines bylines, int title) {
    this.drafts = drafts;
    this.bylines = bylines;
    this.title = title;
  }

  /**
   * Settles the lines that the title lacks.
   *
   * @param below the index of the line below it
   * @param body the index of the first line of the text proper
   */
  void complete(int below, int body) {
    settleNumber(below, body);
    settleForm(body);
    settleMeeting(body);
    settleBody();
  }

  /** Which meeting of the forum named above it was: Sixth Annual Meeting. */
  private void settleNumber(int below, int body) {
    if (below >= body || drafts.get(below).settled) {
      return;
    }
    List<String> words = drafts.get(below).line.words();
    boolean numbered = TitleFinder.sitting(words) && MeetingTitle.counts(words.get(0));
    Line name = drafts.get(title).line;
    boolean forum = CueTable.MEETINGS.anyOf(name.words()) && !CueTable.FORMS.anyOf(name.words());
    if (numbered && forum) {
      drafts.get(below).settle(BlockKind.TITLE);
    }
  }

  /** The record of a meeting is titled by both: the name of the meeting, and what record it is. */
  private void settleForm(int body) {
    Line name = drafts.get(title).line;
    if (!CueTable.MEETINGS.anyOf(name.words()) || CueTable.FORMS.anyOf(name.words())) {
      return;
    }
    for (int i = 0; i < body; i++) {
      Draft draft = drafts.get(i);
      if (!draft.settled
          && draft.mark == Mark.NONE
          && TitleFinder.form(draft.line)
          && SessionHeading.read(draft) == null
          && !Masthead.numbered(draft.line)) {
        draft.settle(BlockKind.TITLE);
        return;
      }
    }
  }

  /** A record that does not say of what it is: the name of the meeting near it does. */
  private void settleMeeting(int body) {
    if (!TitleFinder.form(drafts.get(title).line) || !settledAlone()) {
      return;
    }
    for (int i = Math.max(0, title - NEAR); i < Math.min(body, title + NEAR + 1); i++) {
      Draft draft = drafts.get(i);
      List<String> words = draft.line.words();
      boolean meeting =
          !draft.settled
              && draft.mark == Mark.NONE
              && draft.label.kind() == LabelKind.NONE
              && CueTable.MEETINGS.anyOf(words)
              && !CueTable.FORMS.anyOf(words)
              && !TitleFinder.sitting(words)
              && words.size() > 2
              && SessionHeading.read(draft) == null
              && !draft.line.prose()
              && !bylines.letterhead(draft.line)
              && !FrontMatter.held(draft.line)
              && !DateLine.withPlace(draft.line);
      if (meeting) {
        draft.settle(BlockKind.TITLE);
        return;
      }
    }
  }

  private boolean settledAlone() {
    return drafts.stream().filter(draft -> draft.is(BlockKind.TITLE)).count() == 1;
  }

  /** Minutes that do not say whose they are: the committee and its parent right above do. */
  private void settleBody() {
    Line line = drafts.get(title).line;
    boolean minutes = CueTable.RECORDS.anyOf(line.words()) && namesNobody(line);
    boolean alone = title + 1 >= drafts.size() || !drafts.get(title + 1).is(BlockKind.TITLE);
    for (int i = title - 1; minutes && alone && i >= Math.max(0, title - 2); i--) {
      Draft above = drafts.get(i);
      if (above.settled || !bylines.letterhead(above.line)) {
        return;
      }
      above.settle(BlockKind.TITLE);
    }
  }

  private static boolean namesNobody(Line line) {
    return line.words().stream()
        .allMatch(
            word ->
                CueTable.FORMS.has(word)
                    || CueTable.QUALIFIERS.has(word)
                    || CueTable.JOINS.has(word)
                    || CueTable.MEETINGS.has(word)
                    || MeetingTitle.COMMON.contains(word)
                    || MeetingTitle.counts(word)
                    || Character.isDigit(word.charAt(0)));
  }
}

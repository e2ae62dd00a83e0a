package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Optional;

/** Finds who signed a text, and notes on who wrote it, below the text or a part of it. */
final class Signatures {

  private final List<Draft> drafts;
  private final Bylines bylines;

  Signatures(List<Draft> drafts, Bylines bylines) {
    this.drafts = drafts;
    this.bylines = bylines;
  }

  /** A name alone, perhaps with an office below it, between running text and a date or the end. */
  boolean at(int index) {
    if (index == 0 || drafts.get(index).settled) {
      return false;
    }
    boolean name = named(index) && drafts.get(index - 1).line.prose();
    boolean office =
        !name
            && index > 1
            && drafts.get(index).line.wordCount() <= 8
            && !drafts.get(index).line.prose()
            && named(index - 1)
            && drafts.get(index - 2).line.prose();
    int next = Body.next(drafts, index);
    if (name && next >= 0 && drafts.get(next).is(BlockKind.BYLINE)) {
      return true;
    }
    return (name || office) && (next < 0 || DateLine.is(drafts.get(next).line));
  }

  private boolean named(int index) {
    Line line = drafts.get(index).line;
    return line.wordCount() <= 5 && (bylines.name(line, true) || bylines.initialled(line.text()));
  }

  private static final int HEAD = 12;

  /** Signatures, notes on the author and the translator, at the end. */
  void settleEnd() {
    int last = drafts.size() - 1;
    int seen = 0;
    int signature = -1;
    for (int i = last; i > 0 && seen < 40; i--) {
      Draft draft = drafts.get(i);
      if (draft.is(BlockKind.FURNITURE)) {
        continue;
      }
      if (draft.settled) {
        break;
      }
      seen++;
      if (Bylines.closes(draft.line)) {
        signature = i;
        break;
      }
      if (draft.line.wordCount() > 40) {
        break;
      }
    }
    for (int i = signature; i >= 0 && i <= last; i++) {
      Draft draft = drafts.get(i);
      if (!draft.settled && draft.line.wordCount() <= 16 && !draft.line.prose()) {
        draft.settle(BlockKind.BYLINE);
      }
    }
    for (int i = last; i > 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.settled) {
        continue;
      }
      boolean credit = bylines.credit(draft);
      boolean name =
          draft.line.wordCount() <= 6
              && draft.mark.style() != Mark.Style.NUMBER
              && (bylines.name(draft.line, true)
                  || i == last && draft.line.wordCount() <= 3 && bylines.name(draft.line, false))
              && lastText(i);
      if (!bylines.note(draft.line) && !credit && !biography(draft.line) && !name) {
        break;
      }
      draft.settle(BlockKind.BYLINE);
    }
  }

  /** A note on somebody, or on the maker whom a line at the head names, whatever it tells. */
  private boolean biography(Line line) {
    Optional<String> subject = Bylines.subject(line);
    return bylines.biography(line)
        || subject.isPresent()
            && drafts.stream()
                .limit(HEAD)
                .anyMatch(
                    draft ->
                        draft.is(BlockKind.BYLINE)
                            && draft.line.text().contains(subject.orElseThrow()));
  }

  /** Whether running text stands above a line, so that a name there is a signature. */
  private boolean lastText(int index) {
    for (int i = index - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (!draft.settled) {
        return draft.line.prose();
      }
    }
    return false;
  }
}

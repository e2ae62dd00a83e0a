package org.rapporteur.loader.internal.structure;

import java.util.List;
import org.rapporteur.model.SectionKind;

/** Finds the title of a document and what stands around it, down to where its text begins. */
final class FrontMatter {

  /** How far down a title and bylines are looked for. */
  private static final int DEPTH = 30;

  private static final List<String> ORDINAL_ENDINGS = List.of("first", "second", "third", "th");

  private final List<Draft> drafts;
  private final Bylines bylines;
  private int title = -1;

  private FrontMatter(List<Draft> drafts, Bylines bylines) {
    this.drafts = drafts;
    this.bylines = bylines;
  }

  /** Settles the lines above the text; returns the index of the last title line, or -1. */
  static int settle(List<Draft> drafts, Bylines bylines) {
    FrontMatter front = new FrontMatter(drafts, bylines);
    int body = front.body();
    front.findTitle(body);
    int end = front.title < 0 ? -1 : front.extendTitle(body);
    front.settleAround(body);
    front.settleLateBylines(body);
    return end;
  }

  /** The first line of the text proper. */
  private int body() {
    boolean first = true;
    for (int i = 0; i < Math.min(DEPTH, drafts.size()); i++) {
      Draft draft = drafts.get(i);
      if (draft.is(BlockKind.FURNITURE)) {
        continue;
      }
      Line line = draft.line;
      boolean list = draft.mark.style() == Mark.Style.BULLET;
      boolean talk =
          draft.label.kind() == LabelKind.QUESTION || draft.label.kind() == LabelKind.SPEAKER;
      boolean long1 = first ? line.prose() && line.wordCount() > 16 : line.prose();
      if (long1 && !bylines.credit(draft) && !bylines.note(line)
          || list
          || talk && line.wordCount() > 3
          || Bylines.salutation(line)) {
        return i;
      }
      first = false;
    }
    return Math.min(DEPTH, drafts.size());
  }

  private void findTitle(int body) {
    int letterhead = -1;
    for (int i = 0; i < body; i++) {
      Draft draft = drafts.get(i);
      Line line = draft.line;
      if (draft.settled) {
        continue;
      }
      if (draft.mark.style() == Mark.Style.HASH && draft.mark.depth() == 1) {
        title = i;
        return;
      }
      if (line.wordCount() == 0
          || bylines.date(line)
          || bylines.credit(draft) && !bylines.spokenBy(line)) {
        continue;
      }
      boolean field = draft.label.kind() == LabelKind.FIELD && !subject(draft);
      if (field || bylines.letterhead(line) || reference(line)) {
        letterhead = letterhead < 0 && !field && !reference(line) ? i : letterhead;
        continue;
      }
      // A name above the title is its author's; alone, before running text, it may be the title.
      if (bylines.name(line, true) && moreBelow(i + 1, body)) {
        continue;
      }
      title = i;
      return;
    }
    title = letterhead;
  }

  private static boolean subject(Draft draft) {
    String label = String.join(" ", Words.of(draft.label.text()));
    return label.equals("subject") || label.equals("re");
  }

  private boolean moreBelow(int from, int body) {
    for (int i = from; i < body; i++) {
      Draft draft = drafts.get(i);
      if (!draft.settled
          && draft.line.wordCount() >= 3
          && !bylines.date(draft.line)
          && !bylines.credit(draft)
          && !bylines.name(draft.line, false)) {
        return true;
      }
    }
    return false;
  }

  /** A document's number: A/C.1/31/PV.12. */
  private static boolean reference(Line line) {
    String text = line.text();
    if (line.wordCount() > 3) {
      return false;
    }
    List<String> words = line.words();
    boolean sitting =
        words.size() > 1 && CueTable.MEETINGS.anyOf(words.subList(words.size() - 1, words.size()));
    if (sitting && ORDINAL_ENDINGS.stream().anyMatch(words.get(0)::endsWith)) {
      return true;
    }
    boolean slash = text.indexOf('/') > 0;
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      digit |= Character.isDigit(text.charAt(i));
    }
    return digit && (slash || text.startsWith("No. "));
  }

  private int extendTitle(int body) {
    drafts.get(title).settle(BlockKind.TITLE);
    drafts.get(title).label = Label.NONE;
    int end = title;
    while (end + 1 < body && end - title < 3 && continues(end, end + 1)) {
      end++;
      drafts.get(end).settle(BlockKind.TITLE);
    }
    return end;
  }

  /** Whether a title goes on in the next line. */
  private boolean continues(int index, int next) {
    Draft below = drafts.get(next);
    if (below.settled
        || below.mark != Mark.NONE
        || bylines.date(below.line)
        || bylines.credit(below)
        || below.line.prose() && below.line.wordCount() > 24) {
      return false;
    }
    Line line = drafts.get(index).line;
    char last = line.text().charAt(line.text().length() - 1);
    if (last == ':' || last == '\u2013' || last == '\u2014' || last == ',' || last == '-') {
      return true;
    }
    List<String> words = line.words();
    String lastWord = words.get(words.size() - 1);
    return CueTable.JOINS.exact(List.of(lastWord)).isPresent()
        || CueTable.JOINS.exact(below.line.words().subList(0, 1)).isPresent()
            && (below.line.capitals() || !below.line.startsUpper())
            && !line.endsSentence()
            && !below.line.gap()
        || !below.line.startsUpper() && !line.endsSentence() && below.line.wordCount() <= 14;
  }

  private void settleAround(int body) {
    boolean authors = false;
    for (int i = 0; i < body; i++) {
      Draft draft = drafts.get(i);
      if (draft.settled) {
        continue;
      }
      Line line = draft.line;
      if (i < title) {
        boolean above =
            bylines.date(line)
                || bylines.credit(draft)
                || bylines.letterhead(line)
                || bylines.name(line, true);
        draft.settle(above ? BlockKind.BYLINE : BlockKind.FURNITURE);
      } else if (repeatsTitle(line) && !(SessionHeading.read(draft) != null && !titleSession())) {
        // A session's own summary repeats its title where the report begins.
        if (SessionHeading.read(draft) == null) {
          draft.settle(BlockKind.TITLE);
        }
      } else if (SessionHeading.read(draft) != null) {
        return;
      } else if (bylines.date(line)
          || bylines.credit(draft)
          || bylines.note(line)
          || reference(line)
          || bylines.spokenBy(line)
          || letterhead(i, body)
          || byName(draft, authors)) {
        draft.settle(BlockKind.BYLINE);
        authors |= bylines.name(line, true);
      } else if (draft.mark != Mark.NONE || CueTable.HEADINGS.find(line.words()).isPresent()) {
        return;
      }
    }
  }

  /** The name of a body below the title, unless it heads the text. */
  private boolean letterhead(int index, int body) {
    return index + 1 < body && bylines.letterhead(drafts.get(index).line);
  }

  private boolean titleSession() {
    return title >= 0 && SessionHeading.read(drafts.get(title)) != null;
  }

  /** A name, or under a name the line of its office. */
  private boolean byName(Draft draft, boolean authors) {
    Line line = draft.line;
    if (draft.mark != Mark.NONE || draft.label.kind() != LabelKind.NONE) {
      return false;
    }
    return bylines.name(line, false)
        || authors && line.wordCount() <= 14 && !line.endsSentence() && office(line);
  }

  private static boolean office(Line line) {
    return CueTable.OFFICES.anyOf(line.words());
  }

  private boolean repeatsTitle(Line line) {
    return title >= 0
        && line.words().equals(drafts.get(title).line.words())
        && line.wordCount() > 0;
  }

  /** A byline may stand below a standfirst. */
  private void settleLateBylines(int body) {
    for (int i = body; i < Math.min(body + 6, drafts.size()); i++) {
      Draft draft = drafts.get(i);
      if (!draft.settled
          && draft.line.wordCount() <= 14
          && (bylines.credit(draft) && draft.label.kind() != LabelKind.FIELD
              || bylines.date(draft.line))) {
        draft.settle(BlockKind.BYLINE);
      }
    }
    for (Draft draft : drafts.subList(0, Math.min(body, drafts.size()))) {
      if (!draft.is(BlockKind.FURNITURE)) {
        draft.section = SectionKind.FRONT_MATTER;
      }
    }
  }
}

package org.rapporteur.loader.internal.structure;

import java.util.List;

/** Finds the lines below a title that belong to it without continuing its sentence. */
final class Subtitles {

  private final List<Draft> drafts;
  private final Bylines bylines;
  private final int title;
  private final int body;

  Subtitles(List<Draft> drafts, Bylines bylines, int title, int body) {
    this.drafts = drafts;
    this.bylines = bylines;
    this.title = title;
    this.body = body;
  }

  /**
   * A line right below the title, where blank lines part the others, that tells neither who, when
   * nor where.
   */
  boolean below(int index) {
    Draft draft = drafts.get(index);
    Line line = draft.line;
    boolean open =
        !draft.settled
            && !line.gap()
            && spaced(index + 1)
            && draft.mark == Mark.NONE
            && draft.label.kind() == LabelKind.NONE
            && CueTable.HEADINGS.find(line.words()).isEmpty()
            && !TitleSigns.quoted(drafts.get(title).line)
            && drafts.get(title).line.wordCount() > 1;
    boolean aside =
        TitleFinder.bracketed(line)
            || address(line.text())
            || DateLine.withPlace(line)
            || bylines.credit(draft)
            || bylines.letterhead(line)
            || bylines.name(line, true)
            || line.wordCount() <= 3 && bylines.name(line, false)
            || FrontMatter.held(line)
            || FrontMatter.form(draft)
            || TitleFinder.reference(line)
            || line.prose();
    boolean goesOn = open && !aside && SessionHeading.read(draft) == null;
    if (goesOn) {
      draft.settle(BlockKind.TITLE);
    }
    return goesOn;
  }

  /** Whether blank lines mean anything here, so that the lack of one does. */
  private boolean spaced(int from) {
    for (int i = from; i <= body && i < drafts.size(); i++) {
      if (drafts.get(i).line.gap()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name follows a comma, as in the line of a place. */
  static boolean address(String line) {
    for (int at = line.indexOf(", "); at >= 0; at = line.indexOf(", ", at + 1)) {
      if (at + 2 < line.length() && Character.isUpperCase(line.charAt(at + 2))) {
        return true;
      }
    }
    return false;
  }

  /** The topic of a meeting may stand in quotation marks below its name. */
  int quotedBelow(int index) {
    if (index + 1 >= body || drafts.get(index + 1).settled) {
      return index;
    }
    Draft below = drafts.get(index + 1);
    String line = below.line.text();
    boolean quoted =
        "\"\u201c\u00ab\u2018".indexOf(line.charAt(0)) >= 0
            && "\"\u201d\u00bb\u2019".indexOf(line.charAt(line.length() - 1)) >= 0
            && below.line.wordCount() <= 20;
    if (quoted) {
      below.settle(BlockKind.TITLE);
    }
    return quoted ? index + 1 : index;
  }
}

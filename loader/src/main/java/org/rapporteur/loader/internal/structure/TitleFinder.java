package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Set;
import org.rapporteur.loader.format.LayoutRole;

/** Chooses the line that is a document's title from those above its text. */
final class TitleFinder {

  private static final List<String> ORDINAL_ENDINGS = List.of("first", "second", "third", "th");

  /** Words that tell one report or record of a series from another. */
  private static final Set<String> BESIDE_FORM =
      Set.of(
          "no",
          "policy",
          "interim",
          "final",
          "draft",
          "provisional",
          "verbatim",
          "official",
          "special",
          "occasional",
          "working",
          "annual",
          "technical",
          "evidence",
          "chair's",
          "chairman's",
          "chairperson's",
          "chairs'",
          "cochairs'",
          "moderator's",
          "rapporteur's",
          "joint",
          "as",
          "adopted",
          "oral",
          "vol",
          "volume",
          "event");

  private static final Set<String> BY = Set.of("by", "of", "on", "to");

  private final List<Draft> drafts;
  private final Bylines bylines;
  private final Masthead masthead;
  private final int body;

  TitleFinder(List<Draft> drafts, Bylines bylines, int body) {
    this.drafts = drafts;
    this.bylines = bylines;
    this.masthead = new Masthead(bylines);
    this.body = body;
  }

  /** The index of the title's first line, or -1. */
  int find() {
    for (int i = 0; i < body; i++) {
      if (drafts.get(i).hint == LayoutRole.TITLE && !drafts.get(i).settled) {
        return i;
      }
    }
    for (int i = 0; i < body; i++) {
      Draft draft = drafts.get(i);
      boolean top = draft.mark.style() == Mark.Style.HASH && draft.mark.depth() == 1;
      if (!draft.settled && (top || subject(draft))) {
        return i;
      }
    }
    if (body < drafts.size() && Bylines.salutation(drafts.get(body).line)) {
      int letter = letter();
      if (letter >= 0) {
        return letter;
      }
    }
    int first = first(belowTrail());
    first = first < 0 ? first(0) : first;
    return first < 0 ? fallback() : better(first);
  }

  /** A field that says what a memorandum is about. */
  static boolean subject(Draft draft) {
    String label = String.join(" ", Words.of(draft.label.text()));
    return (label.equals("subject") || label.equals("re")) && !draft.content().empty();
  }

  /** What calls itself a letter, above its salutation. */
  private int letter() {
    for (int i = 0; i < body; i++) {
      Draft draft = drafts.get(i);
      if (!draft.settled && draft.line.words().contains("letter")) {
        return i;
      }
    }
    return -1;
  }

  /** The line below the trail of links that leads to a page: its site's name stands above. */
  private int belowTrail() {
    for (int i = body - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (draft.is(BlockKind.FURNITURE) && Furniture.trail(draft.line)) {
        return i + 1;
      }
    }
    return 0;
  }

  private int first(int from) {
    for (int i = from; i < body; i++) {
      Draft draft = drafts.get(i);
      Line line = draft.line;
      if (!draft.settled && formAlone(line) && goesOn(i + 1)) {
        return i;
      }
      if (draft.settled
          || line.wordCount() == 0
          || DateLine.is(line)
          || bylines.credit(draft) && !bylines.spokenBy(line)
          || draft.label.kind() == LabelKind.FIELD
          || bylines.letterhead(line)
          || reference(line)
          || formAlone(line)
          || bracketed(line)
          || FrontMatter.opensSitting(line)
          || masthead.is(line) && moreBelow(i + 1)) {
        continue;
      }
      // A name above the title is its author's; alone, before running text, it may be the title.
      if (bylines.name(line, true) && moreBelow(i + 1)) {
        continue;
      }
      return i;
    }
    return -1;
  }

  /** Whether a form of writing alone in its line goes on below: STATEMENT / by X. */
  private boolean goesOn(int below) {
    if (below >= body) {
      return false;
    }
    Line line = drafts.get(below).line;
    return !line.startsUpper()
        && !line.prose()
        && !line.words().isEmpty()
        && BY.contains(line.words().get(0));
  }

  /** A remark in brackets. */
  static boolean bracketed(Line line) {
    String text = line.text();
    return text.startsWith("[") && text.endsWith("]") || text.startsWith("(") && text.endsWith(")");
  }

  /** Where only letterheads and names of forms stand above the text, the form is the title. */
  private int fallback() {
    int letterhead = -1;
    for (int i = 0; i < body; i++) {
      Draft draft = drafts.get(i);
      if (draft.settled || draft.line.wordCount() == 0) {
        continue;
      }
      if (formAlone(draft.line)) {
        return i;
      }
      letterhead = letterhead < 0 && bylines.letterhead(draft.line) ? i : letterhead;
    }
    return letterhead;
  }

  /**
   * Under the name of a meeting or a state stands what was said there: "Statement by X", or a title
   * with its author right below.
   */
  private int better(int first) {
    Line line = drafts.get(first).line;
    boolean meeting = CueTable.MEETINGS.anyOf(line.words()) && !CueTable.FORMS.anyOf(line.words());
    boolean state = line.capitals() && line.wordCount() <= 3;
    boolean dated = false;
    for (int i = first + 1; i < body && (meeting || state); i++) {
      Draft draft = drafts.get(i);
      if (draft.settled) {
        continue;
      }
      if (bylines.spokenBy(draft.line)) {
        return i;
      }
      if (DateLine.withPlace(draft.line)) {
        dated = true;
        continue;
      }
      boolean topic =
          dated
              && draft.label.kind() == LabelKind.NONE
              && draft.mark == Mark.NONE
              && draft.line.wordCount() > 2
              && SessionHeading.read(draft) == null
              && !CueTable.FORMS.anyOf(draft.line.words())
              && !CueTable.HEADINGS.find(draft.line.words()).isPresent();
      if (topic && i + 1 < body && bylines.credit(drafts.get(i + 1))) {
        return i;
      }
    }
    return first;
  }

  private boolean moreBelow(int from) {
    for (int i = from; i < body; i++) {
      Draft draft = drafts.get(i);
      if (!draft.settled
          && draft.line.wordCount() >= 3
          && !DateLine.withPlace(draft.line)
          && !bylines.credit(draft)
          && !bylines.letterhead(draft.line)
          && !masthead.is(draft.line)
          && !bylines.name(draft.line, false)) {
        return true;
      }
    }
    return false;
  }

  /** A line that names no more than a form of writing: Conference report, Summary No. 3. */
  static boolean formAlone(Line line) {
    if (line.wordCount() > 6 || line.wordCount() == 0) {
      return false;
    }
    boolean form = false;
    for (String word : line.words()) {
      boolean names = CueTable.FORMS.has(word);
      form |= names;
      boolean other =
          CueTable.MEETINGS.has(word)
              || CueTable.JOINS.has(word)
              || BESIDE_FORM.contains(word)
              || SessionHeading.ordinal(word)
              || Character.isDigit(word.charAt(0));
      if (!names && !other) {
        return false;
      }
    }
    return form;
  }

  /** A document's number, A/C.1/31/PV.12, or that of a sitting. */
  static boolean reference(Line line) {
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
    if (words.size() > 1
        && CueTable.MEETINGS.anyOf(words.subList(0, 1))
        && words.subList(1, words.size()).stream().allMatch(w -> Character.isDigit(w.charAt(0)))) {
      return true; // SESSION 1985-86 of a house
    }
    boolean slash = text.indexOf('/') > 0;
    boolean digit = false;
    for (int i = 0; i < text.length(); i++) {
      digit |= Character.isDigit(text.charAt(i));
    }
    return digit && (slash || text.startsWith("No. "));
  }
}

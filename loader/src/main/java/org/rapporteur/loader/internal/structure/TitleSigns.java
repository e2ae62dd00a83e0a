package org.rapporteur.loader.internal.structure;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads from a line above a text, and from what stands around it, how like a title it is. */
final class TitleSigns {

  /** How many lines of text are looked through for what a line names. */
  private static final int TEXT = 12;

  /** Shorter words are too common to show anything. */
  private static final int TELLING = 5;

  static final Set<String> VENUES =
      Set.of(
          "hotel",
          "centre",
          "center",
          "hall",
          "room",
          "campus",
          "palace",
          "auditorium",
          "bay",
          "theatre",
          "theater",
          "city");

  private static final Set<TitleSign> NEAR =
      EnumSet.of(
          TitleSign.CLASSED,
          TitleSign.CREDITED,
          TitleSign.ECHO,
          TitleSign.CAPITALS,
          TitleSign.APART);

  /** Forms of what is spoken: a report is by somebody as well, but is not titled by that. */
  private static final Set<String> SPOKEN =
      Set.of("statement", "address", "remarks", "speech", "lecture", "briefing", "message");

  private static final Set<String> COUNTS =
      Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private final List<Draft> drafts;
  private final Bylines bylines;
  private final Masthead masthead;
  private final int body;
  private final Set<String> told = new HashSet<>();

  TitleSigns(List<Draft> drafts, Bylines bylines, int body) {
    this.drafts = drafts;
    this.bylines = bylines;
    this.masthead = new Masthead(bylines);
    this.body = body;
    for (Draft draft : drafts.subList(body, Math.min(drafts.size(), body + TEXT))) {
      for (String word : draft.line.words()) {
        if (word.length() >= TELLING) {
          told.add(word);
        }
      }
    }
  }

  /** What shows of the line at a place. */
  Set<TitleSign> of(int index) {
    Set<TitleSign> signs = EnumSet.noneOf(TitleSign.class);
    Draft draft = drafts.get(index);
    shape(index, draft.line, signs);
    name(index, draft.line, signs);
    place(draft.line, signs);
    around(index, signs);
    if (draft.mark != Mark.NONE && draft.mark.style() != Mark.Style.HASH) {
      signs.add(TitleSign.MARKED);
    }
    if (Imprint.is(draft.line)) {
      signs.add(TitleSign.IMPRINT);
    }
    if (index > 0 && open(index - 1) && !draft.line.gap()) {
      signs.add(TitleSign.GONE_ON);
    }
    if (open(index)) {
      signs.add(TitleSign.OPEN);
    }
    if (field(index) && (field(index - 1) || field(index + 1))) {
      signs.add(TitleSign.FIELD);
    }
    if (spoken(draft.line)) {
      signs.add(TitleSign.SPOKEN);
      signs.remove(TitleSign.PERSON);
    }
    if (echoes(draft.line)) {
      signs.add(TitleSign.ECHO);
    }
    if (signs.contains(TitleSign.LETTERHEAD) || signs.contains(TitleSign.MASTHEAD)) {
      // What it stands above, and that the text names it, is as true of any letterhead.
      signs.removeAll(NEAR);
    }
    if (signs.contains(TitleSign.FORM)) {
      // No more than what record it is: minutes of what stands beside it.
      signs.remove(TitleSign.RECORD);
    }
    if (signs.contains(TitleSign.SERIES)) {
      signs.remove(TitleSign.CREDITED);
    }
    return signs;
  }

  /** Whether a line ends in "of the", "by" or "on", and so goes on below. */
  private boolean open(int index) {
    Line line = drafts.get(index).line;
    List<String> words = line.words();
    return words.size() > 1
        && !line.prose()
        && !drafts.get(index).is(BlockKind.FURNITURE)
        && Character.isLetter(line.last())
        && (CueTable.JOINS.has(words.get(words.size() - 1))
            || words.get(words.size() - 1).equals("by"));
  }

  /** STATEMENT BY, CO-CHAIRS' SUMMARY OF THE: a form of writing that goes on in the next line. */
  private static boolean statementBy(List<String> words) {
    int end = words.size();
    while (end > 0 && (CueTable.JOINS.has(words.get(end - 1)) || words.get(end - 1).equals("by"))) {
      end--;
    }
    return end > 0
        && CueTable.FORMS.anyOf(words.subList(0, end))
        && words.subList(0, end).stream()
            .allMatch(word -> CueTable.FORMS.has(word) || CueTable.QUALIFIERS.has(word));
  }

  /** Whether one word or two stand before a colon. */
  private boolean field(int index) {
    if (index < 0 || index >= drafts.size()) {
      return false;
    }
    String text = drafts.get(index).line.text();
    int colon = text.indexOf(':');
    return colon > 0
        && Words.of(text.substring(0, colon)).size() <= 2
        && (colon + 1 == text.length() || Line.blank(text.charAt(colon + 1)));
  }

  private void around(int index, Set<TitleSign> signs) {
    if (credited(index)) {
      signs.add(TitleSign.CREDITED);
    }
    if (index + 1 < body
        && formLeads(drafts.get(index + 1).line)
        && !spoken(drafts.get(index + 1).line)) {
      signs.add(TitleSign.CLASSED);
    }
    for (Draft above : drafts.subList(0, index)) {
      if (!above.is(BlockKind.FURNITURE)
          && bylines.credit(above)
          && !bylines.spokenBy(above.line)) {
        signs.add(TitleSign.AFTER_CREDIT);
      }
    }
    if (index > 0 && !drafts.get(index).line.gap() && titleLike(index - 1)) {
      signs.add(TitleSign.CLOSE);
    }
    if (index == 0 && issued()) {
      signs.add(TitleSign.PAPER);
    }
  }

  private boolean spoken(Line line) {
    return bylines.spokenBy(line) && line.words().subList(0, 2).stream().anyMatch(SPOKEN::contains);
  }

  /** Whether the day of the week stands below the first line, as it does in newspapers. */
  private boolean issued() {
    for (Draft draft : drafts.subList(1, Math.min(3, Math.max(1, body)))) {
      List<String> words = draft.line.words();
      boolean day = words.stream().limit(2).anyMatch(word -> word.endsWith("day"));
      if (day && DateLine.is(draft.line) && drafts.get(0).line.wordCount() <= 5) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line tells neither who, when nor where. */
  private boolean titleLike(int index) {
    Draft draft = drafts.get(index);
    Line line = draft.line;
    return !draft.is(BlockKind.FURNITURE)
        && !letterhead(index)
        && !masthead.is(line)
        && !DateLine.withPlace(line)
        && !bylines.credit(draft)
        && !TitleFinder.reference(line)
        && !TitleFinder.formAlone(line)
        && draft.label.kind() == LabelKind.NONE;
  }

  private void shape(int index, Line line, Set<TitleSign> signs) {
    int count = line.wordCount();
    if (count > 2) {
      signs.add(count > 24 ? TitleSign.LONG : TitleSign.LENGTH);
    } else {
      signs.add(TitleSign.SHORT);
    }
    boolean gapBelow = index + 1 < drafts.size() && drafts.get(index + 1).line.gap();
    if (line.gap() && gapBelow) {
      signs.add(TitleSign.APART);
    }
    if (quoted(line)) {
      signs.add(TitleSign.QUOTED);
    }
    boolean lowered = index + 1 < body && !drafts.get(index + 1).line.capitals();
    if (line.capitals() && lowered) {
      signs.add(TitleSign.CAPITALS);
    }
    if (line.last() == '?' || line.text().indexOf(": ") > 0 || line.last() == ':') {
      signs.add(TitleSign.TURN);
    }
    if (line.prose()) {
      signs.add(TitleSign.PROSE);
    }
    if (!line.startsUpper()) {
      signs.add(TitleSign.MIDDLE);
    }
  }

  private void name(int index, Line line, Set<TitleSign> signs) {
    List<String> words = line.words();
    if (Masthead.numbered(line) && quotedEnd(line.text()) > 0) {
      signs.add(TitleSign.EPISODE);
    } else if (masthead.is(line)) {
      signs.add(TitleSign.MASTHEAD);
    } else if (letterhead(index)) {
      signs.add(TitleSign.LETTERHEAD);
    }
    if (bylines.name(line, true) || bylines.names(line)) {
      signs.add(TitleSign.PERSON);
    } else if (line.wordCount() <= 4 && bylines.name(line, false)) {
      signs.add(TitleSign.NAMELIKE);
    }
    if (open(index) && index + 1 < body && statementBy(words)) {
      signs.add(TitleSign.GOES_ON);
    } else if (TitleFinder.form(line)) {
      signs.add(goesOn(index + 1) ? TitleSign.GOES_ON : TitleSign.FORM);
    } else if (words.size() <= 5 && formLeads(line)) {
      signs.add(TitleSign.SHORT_FORM);
    }
    int most = Math.min(3, words.size());
    for (int i = 0; i < most; i++) {
      boolean topic = i + 1 < words.size() && words.get(i + 1).equals("on");
      if (CueTable.RECORDS.has(words.get(i)) && !topic) {
        signs.add(TitleSign.RECORD);
      }
    }
    boolean counted =
        words.size() > 1
            && CueTable.PARTS.has(words.get(0))
            && (Masthead.counts(words.get(1))
                || COUNTS.contains(words.get(1))
                || SessionHeading.ordinal(words.get(1)));
    if (counted) {
      signs.add(TitleSign.CHAPTER);
    }
    boolean form = CueTable.FORMS.anyOf(words) && !words.contains("lecture");
    // With a colon the line says more than which meeting it was.
    boolean more = line.text().indexOf(": ") > 0;
    if (MeetingTitle.names(words) && !form && !more) {
      signs.add(TitleSign.MEETING);
      if (words.stream().limit(2).anyMatch(MeetingTitle::counts)) {
        signs.add(TitleSign.SERIES);
      }
    }
    if (CueTable.HEADINGS.find(words).filter(cue -> cue.match().equals("LINE")).isPresent()) {
      signs.add(TitleSign.HEADING);
    }
  }

  private static void place(Line line, Set<TitleSign> signs) {
    boolean day = line.wordCount() <= 6 && !line.dates().isEmpty();
    if (DateLine.withPlace(line) || day && Character.isDigit(line.last())) {
      signs.add(TitleSign.DATED);
    }
    boolean venue = line.words().stream().anyMatch(VENUES::contains);
    if (line.wordCount() <= 10
        && line.last() != '?'
        && Subtitles.address(line.text())
        && (venue || !line.capitals())) {
      signs.add(TitleSign.PLACE);
    }
    if (FrontMatter.held(line)) {
      signs.add(TitleSign.HELD);
    }
  }

  /** The name of a body, or the second line of one. */
  private boolean letterhead(int index) {
    Line line = drafts.get(index).line;
    if (bylines.letterhead(line)) {
      return true;
    }
    boolean open = index > 0 && !line.gap() && line.words().size() > 1;
    return open
        && bylines.letterhead(drafts.get(index - 1).line)
        && CueTable.JOINS.has(line.words().get(0));
  }

  /** Report of the Secretary-General; Statement by the Spokesperson. */
  static boolean formLeads(Line line) {
    List<String> words = line.words();
    return words.size() <= 6
        && words.size() > 1
        && CueTable.FORMS.anyOf(words.subList(0, Math.min(2, words.size())));
  }

  /** Whether a form of writing alone in its line goes on below: STATEMENT / by X. */
  private boolean goesOn(int below) {
    if (below >= body) {
      return false;
    }
    Line line = drafts.get(below).line;
    return !line.prose() && goesOn(drafts.get(below - 1).line, line);
  }

  /** Whether a form and the line below it are one: of many words, it is complete before "by". */
  static boolean goesOn(Line form, Line line) {
    return !line.words().isEmpty()
        && TitleFinder.GOING_ON.contains(line.words().get(0))
        && (form.wordCount() <= 2 || !line.words().get(0).equals("by"))
        && (!line.startsUpper() || line.capitals());
  }

  /** Whether a writer is named below, with no more than a subtitle between. */
  private boolean credited(int index) {
    for (int i = index + 1; i < Math.min(body, index + 4); i++) {
      Draft draft = drafts.get(i);
      if (draft.settled) {
        continue;
      }
      Line line = draft.line;
      if (bylines.spokenBy(line)) {
        // Under the name of a state or a meeting, what was said there is the title.
        Line self = drafts.get(index).line;
        return self.wordCount() > 2 && !CueTable.MEETINGS.anyOf(self.words());
      }
      if (bylines.credit(draft) || bylines.name(line, true) || bylines.names(line)) {
        return true;
      }
      if (letterhead(i) || masthead.is(line) || DateLine.withPlace(line)) {
        return false;
      }
    }
    return false;
  }

  private boolean echoes(Line line) {
    long echoed = line.words().stream().filter(told::contains).distinct().count();
    return echoed > 1;
  }

  /** Where the quotation begins by which a line ends, or -1. */
  static int quotedEnd(String text) {
    if ("\"\u201d\u00bb\u2019".indexOf(text.charAt(text.length() - 1)) < 0) {
      return -1;
    }
    for (int i = text.length() - 2; i > 0; i--) {
      if ("\"\u201c\u00ab\u2018".indexOf(text.charAt(i)) >= 0) {
        return Line.blank(text.charAt(i - 1)) ? i : -1;
      }
    }
    return -1;
  }

  /** Whether a line stands in quotation marks. */
  static boolean quoted(Line line) {
    String text = line.text();
    return text.length() > 2
        && "\"\u201c\u00ab\u2018".indexOf(text.charAt(0)) >= 0
        && "\"\u201d\u00bb\u2019".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}

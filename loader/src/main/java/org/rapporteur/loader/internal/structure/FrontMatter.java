package org.rapporteur.loader.internal.structure;

import java.util.BitSet;
import java.util.List;
import org.rapporteur.loader.format.LayoutRole;
import org.rapporteur.model.SectionKind;

/** Finds the title of a document and what stands around it, down to where its text begins. */
final class FrontMatter {

  /** How far down a title and bylines are looked for. */
  private static final int DEPTH = 30;

  private static final int LONGEST_HEADLINE = 16;

  private static final int LONGEST_FIELD = 30;

  /** Over how many lines below its first a title may run. */
  private static final int LINES = 6;

  private final List<Draft> drafts;
  private final Bylines bylines;
  private int title = -1;

  private FrontMatter(List<Draft> drafts, Bylines bylines) {
    this.drafts = drafts;
    this.bylines = bylines;
  }

  /** Settles the lines above the text. */
  static void settle(List<Draft> drafts, Bylines bylines) {
    FrontMatter front = new FrontMatter(drafts, bylines);
    int body = front.body();
    TitleRuns runs = new TitleRuns(drafts, bylines, body);
    BitSet ruled = front.ruled(body);
    if (front.title >= 0) {
      front.settleTitle(front.marked() ? ruled : runs.best(ruled));
    }
    front.settleAround(body);
    front.settleLateBylines(body);
  }

  /**
   * Finds the title by rules and settles its lines.
   *
   * @return their indexes
   */
  private BitSet ruled(int body) {
    title = new TitleFinder(drafts, bylines, body).find();
    if (title >= 0) {
      extendTitle(body);
    }
    BitSet lines = new BitSet();
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).is(BlockKind.TITLE)) {
        lines.set(i);
      }
    }
    return lines;
  }

  /** Whether the document itself marks its title. */
  private boolean marked() {
    Draft first = drafts.get(title);
    return first.hint == LayoutRole.TITLE
        || first.mark.style() == Mark.Style.HASH
        || TitleFinder.subject(first);
  }

  /** Settles some lines as the title, and no others. */
  private void settleTitle(BitSet lines) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (lines.get(i)) {
        draft.settle(BlockKind.TITLE);
      } else if (draft.is(BlockKind.TITLE)) {
        draft.unsettle();
      }
    }
    title = lines.nextSetBit(0);
    Draft first = drafts.get(title);
    if (!TitleFinder.subject(first)) {
      first.label = Label.NONE;
    }
  }

  /** The lines above a text that may be its title together, and those that the rules propose. */
  static Proposed proposed(List<Draft> drafts, Bylines bylines) {
    FrontMatter front = new FrontMatter(drafts, bylines);
    int body = front.body();
    return new Proposed(new TitleRuns(drafts, bylines, body), front.ruled(body));
  }

  /**
   * What is weighed for a title.
   *
   * @param runs the lines that may be it
   * @param ruled the indexes of those that the rules propose
   */
  record Proposed(TitleRuns runs, BitSet ruled) {}

  /** Looks for the title among the lines above the text. */
  static TitleFinder finder(List<Draft> drafts, Bylines bylines) {
    return new TitleFinder(drafts, bylines, new FrontMatter(drafts, bylines).body());
  }

  /** The first line of the text proper. */
  private int body() {
    boolean first = true;
    int sentence = drafts.size();
    for (int i = 0; i < Math.min(DEPTH, drafts.size()); i++) {
      Draft draft = drafts.get(i);
      if (draft.is(BlockKind.FURNITURE)) {
        continue;
      }
      Line line = draft.line;
      if (draft.hint == LayoutRole.TITLE || draft.hint == LayoutRole.BYLINE) {
        first = false;
        continue;
      }
      boolean field = draft.label.kind() == LabelKind.FIELD && line.wordCount() <= LONGEST_FIELD;
      if (Imprint.is(line) || field || headline(i) || i > 0 && addressed(i)) {
        continue;
      }
      boolean list = draft.mark.style() == Mark.Style.BULLET;
      boolean talk =
          draft.label.kind() == LabelKind.QUESTION || draft.label.kind() == LabelKind.SPEAKER;
      boolean long1 = first ? line.prose() && line.wordCount() > 16 : line.prose();
      if (long1 && !bylines.credit(draft) && !bylines.note(line) && !opensSitting(line)
          || list
          || !first && introduces(i)
          || talk && line.wordCount() > 3
          || Bylines.salutation(line)) {
        return i;
      }
      if (!first && line.last() == '.' && line.wordCount() > 3 && !bylines.credit(draft)) {
        sentence = Math.min(sentence, i);
      }
      first = false;
    }
    // Where all is as short as a head, what is a sentence is the text.
    return drafts.size() > DEPTH ? DEPTH : sentence;
  }

  /** Whether a line ends in a colon and a list follows. */
  private boolean introduces(int index) {
    return drafts.get(index).line.last() == ':'
        && index + 1 < drafts.size()
        && drafts.get(index + 1).mark.marker() != Marker.NONE;
  }

  /** To whom what calls itself a letter above it is written, however many they are. */
  private boolean addressed(int index) {
    Line form = drafts.get(index - 1).line;
    return TitleFinder.formAlone(form) && TitleSigns.goesOn(form, drafts.get(index).line);
  }

  /**
   * A sentence or a question that is no text but its title: who wrote it, or when, stands below.
   */
  private boolean headline(int index) {
    Line line = drafts.get(index).line;
    if (line.wordCount() > LONGEST_HEADLINE || !line.gap() || drafts.get(index).label.present()) {
      return false;
    }
    for (int i = index + 1; i < Math.min(index + 4, drafts.size()); i++) {
      Draft below = drafts.get(i);
      if (bylines.credit(below) || DateLine.withPlace(below.line)) {
        return true;
      }
      if (below.line.prose() || below.line.wordCount() > LONGEST_HEADLINE) {
        return false;
      }
    }
    return false;
  }

  /** "The House met at half-past two o'clock", above the title of what it debated. */
  static boolean opensSitting(Line line) {
    List<String> words = line.words();
    if (line.wordCount() > 16 || words.isEmpty() || !words.get(0).equals("the")) {
      return false;
    }
    int at = words.indexOf("at");
    return at > 1 && CueTable.SITS.anyOf(words.subList(1, Math.min(at, 6)));
  }

  private void extendTitle(int body) {
    drafts.get(title).settle(BlockKind.TITLE);
    int end = title;
    while (end + 1 < body && end - title < LINES && continues(end, end + 1)) {
      end++;
      drafts.get(end).settle(BlockKind.TITLE);
    }
    Subtitles subtitles = new Subtitles(drafts, bylines, title, body);
    end += end + 1 < body && subtitles.below(end + 1) ? 1 : 0;
    end = subtitles.quotedBelow(end);
    new RecordTitle(drafts, bylines, title).complete(end + 1, body);
    int session = loneSession(end + 1, body);
    if (session >= 0) {
      drafts.get(session).settle(BlockKind.TITLE);
      subtitles.quotedBelow(session);
    }
  }

  /** Where one session is all that is reported of a meeting, its line belongs to the title. */
  private int loneSession(int from, int body) {
    boolean meeting = CueTable.MEETINGS.anyOf(drafts.get(title).line.words());
    int found = -1;
    for (int i = from; i < drafts.size() && meeting; i++) {
      SessionHeading read = SessionHeading.read(drafts.get(i));
      if (read != null && read.numbered()) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found >= 0 && found < body && !drafts.get(found).settled && !titleSession() ? found : -1;
  }

  /** Whether a title goes on in the next line. */
  private boolean continues(int index, int next) {
    Draft below = drafts.get(next);
    boolean by =
        TitleFinder.formAlone(drafts.get(index).line)
            && TitleSigns.goesOn(drafts.get(index).line, below.line);
    if (by && !below.settled) {
      return true;
    }
    if (spoken(index, below)) {
      return true;
    }
    if (below.settled
        || below.mark != Mark.NONE
        || TitleFinder.bracketed(below.line)
        || DateLine.withPlace(below.line)
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
    return CueTable.JOINS.has(lastWord)
        || lastWord.equals("by")
        || lastWord.equals("between")
        || CueTable.JOINS.exact(below.line.words().subList(0, 1)).isPresent()
            && (below.line.capitals() || !below.line.startsUpper())
            && !line.endsSentence()
            && !below.line.gap()
        || !below.line.startsUpper() && !line.endsSentence() && below.line.wordCount() <= 14;
  }

  /** Where a statement is "by" somebody: the office, and the meeting at which it was made. */
  private boolean spoken(int index, Draft below) {
    List<String> opening = drafts.get(title).line.words();
    List<String> words = below.line.words();
    boolean by = opening.size() <= 4 && opening.get(opening.size() - 1).equals("by");
    return by
        && !below.settled
        && (!below.line.gap() || CueTable.JOINS.has(words.get(0)))
        && !below.line.prose()
        && !DateLine.withPlace(below.line)
        && (index == title || office(below.line) || CueTable.JOINS.has(words.get(0)));
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
            DateLine.is(line)
                || bylines.credit(draft)
                || bylines.letterhead(line)
                || MeetingTitle.names(line.words())
                || form(draft)
                || draft.label.kind() == LabelKind.FIELD
                || bylines.name(line, true)
                || i > 0 && writer(line);
        draft.settle(above ? BlockKind.BYLINE : BlockKind.FURNITURE);
      } else if (repeatsTitle(line) && !(SessionHeading.read(draft) != null && !titleSession())) {
        // A session's own summary repeats its title where the report begins.
        if (SessionHeading.read(draft) == null) {
          draft.settle(BlockKind.TITLE);
        }
      } else if (SessionHeading.read(draft) != null) {
        return;
      } else if (DateLine.withPlace(line)
          || bylines.credit(draft)
          || bylines.note(line)
          || TitleFinder.reference(line)
          || draft.hint == LayoutRole.BYLINE
          || form(draft)
          || held(line)
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

  /** Two or three words above a title, not in capitals, that may be the name of a columnist. */
  private boolean writer(Line line) {
    return line.wordCount() > 1
        && line.wordCount() <= 3
        && !line.capitals()
        && bylines.name(line, false);
  }

  /** What form of writing a document is, told in a line of its own: Co-chairs' summary. */
  static boolean form(Draft draft) {
    List<String> words = draft.line.words();
    return draft.mark == Mark.NONE
        && draft.label.kind() == LabelKind.NONE
        && draft.line.wordCount() <= 20
        && !draft.line.endsSentence()
        && words.size() > 1
        && CueTable.FORMS.anyOf(words.subList(0, Math.min(3, words.size())))
        && CueTable.HEADINGS.find(words).isEmpty();
  }

  /** Where a meeting was held, and by whom. */
  static boolean held(Line line) {
    return line.wordCount() > 2 && CueTable.HOLDS.anyOf(line.words().subList(0, 1));
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
        || bylines.names(line)
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
          && (bylines.credit(draft) && (i < body + 2 || draft.label.kind() != LabelKind.FIELD)
              || DateLine.is(draft.line))) {
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

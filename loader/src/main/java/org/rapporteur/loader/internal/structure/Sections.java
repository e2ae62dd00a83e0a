package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.loader.format.LayoutRole;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.model.SectionKind;

/** Gives headings their levels and every block the part of the document it stands in. */
final class Sections {

  /** Ranks of headings; a lower one is further out. */
  private static final int TOP = 0;

  private static final int PART = 5;
  private static final int SESSION = 10;
  private static final int STYLED = 20;
  private static final int CAPITALS = 60;
  private static final int PLAIN = 70;

  /** So many lines may break a list: the end of an item on the next page, a page's head. */
  private static final int BREAK = 6;

  private final List<Draft> drafts;
  private final Lexicon lexicon;
  private final Map<String, Integer> repeats = new HashMap<>();
  private final List<Integer> open = new ArrayList<>();
  private final List<Integer> ranks = new ArrayList<>();
  private int sessions;

  private Sections(List<Draft> drafts, Lexicon lexicon) {
    this.drafts = drafts;
    this.lexicon = lexicon;
    for (Draft draft : drafts) {
      if (draft.is(BlockKind.HEADING)) {
        repeats.merge(key(draft), 1, Integer::sum);
      }
    }
  }

  private static String key(Draft draft) {
    return String.join(" ", Words.of(draft.contentText()));
  }

  /** Fills in roles, levels, headings, lead-ins and sections. */
  static void settle(List<Draft> drafts, Lexicon lexicon) {
    Sections sections = new Sections(drafts, lexicon);
    sections.findRoles();
    sections.walk();
    PrescriptiveLists.mark(drafts, lexicon);
  }

  private void findRoles() {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.is(BlockKind.HEADING)) {
        // "Action points of the meeting", then "Date:": the name of a record, not of its part.
        HeadingRole role = role(draft);
        boolean record =
            role == HeadingRole.RECOMMENDATIONS
                && i + 1 < drafts.size()
                && drafts.get(i + 1).label.kind() == LabelKind.FIELD;
        draft.role = record ? HeadingRole.NONE : role;
        sessions += draft.role == HeadingRole.SESSION ? 1 : 0;
      }
    }
  }

  private static HeadingRole role(Draft draft) {
    if (SessionHeading.read(draft) != null) {
      return HeadingRole.SESSION;
    }
    List<String> words = Words.of(draft.contentText());
    return CueTable.HEADINGS
        .find(words.isEmpty() ? draft.line.words() : words)
        .map(cue -> HeadingRole.valueOf(cue.value()))
        .orElse(HeadingRole.NONE);
  }

  private int rank(Draft draft) {
    if (draft.role == HeadingRole.CONTENTS) {
      return Integer.MAX_VALUE;
    }
    Mark mark = draft.mark;
    if (mark.style() == Mark.Style.HASH) {
      int rank = STYLED - 20 + mark.depth();
      return returnsInSession(draft, rank) ? rank + 1 : rank;
    }
    if (mark.style() == Mark.Style.DECIMAL) {
      return STYLED + 5 * Mark.Style.NUMBER.ordinal() + mark.depth() - 1;
    }
    if (mark.style() == Mark.Style.BARE_NUMBER) {
      return STYLED + 5 * Mark.Style.NUMBER.ordinal();
    }
    if (mark.style() != Mark.Style.NONE) {
      return STYLED + 5 * mark.style().ordinal();
    }
    if (draft.role == HeadingRole.SESSION) {
      return SESSION;
    }
    String first = draft.line.words().get(0);
    if (first.equals("chapter") || first.equals("part")) {
      return PART;
    }
    boolean question =
        draft.line.last() == '?'
            && !open.isEmpty()
            && underHeading(top()) == SectionKind.QUESTIONS
            && drafts.get(open.get(0)).line.last() != '?';
    if (question) {
      return PLAIN + 1;
    }
    boolean leaves =
        draft.role == HeadingRole.ANNEX
            || draft.role == HeadingRole.CLOSING
            || draft.role == HeadingRole.RECOMMENDED_LIST
            || draft.role == HeadingRole.RECOMMENDATIONS;
    if (leaves && repeats.getOrDefault(key(draft), 0) == 1) {
      return inLoneSession(draft) ? PLAIN : TOP;
    }
    return draft.line.capitals() ? CAPITALS : PLAIN;
  }

  /** Whether a heading right below that of a session opens the list of those who speak in it. */
  private boolean namesSpeakers(int index) {
    Draft draft = drafts.get(index);
    if (draft.role != HeadingRole.ANNEX
        || draft.mark != Mark.NONE
        || top() < 0
        || drafts.get(top()).role != HeadingRole.SESSION
        || !roll(draft)) {
      return false;
    }
    return drafts.subList(top() + 1, index).stream().noneMatch(between -> between.line.prose());
  }

  /** Whether a heading says that names follow: Speakers, Those present. */
  private static boolean roll(Draft heading) {
    return CueTable.ROLLS.exact(Words.of(heading.contentText())).isPresent();
  }

  /** Where all headings are marked alike, one that comes again in sessions is a part of them. */
  private boolean returnsInSession(Draft draft, int rank) {
    if (draft.role == HeadingRole.SESSION || repeats.getOrDefault(key(draft), 0) == 1) {
      return false;
    }
    int session = ranks.indexOf(rank);
    return session >= 0 && drafts.get(open.get(session)).role == HeadingRole.SESSION;
  }

  /** A summary of a single session has its recommendations and conclusion inside it. */
  private boolean inLoneSession(Draft draft) {
    return sessions == 1 && draft.role != HeadingRole.ANNEX;
  }

  private void walk() {
    int leadIn = -1;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.is(BlockKind.FURNITURE)) {
        draft.section = SectionKind.FURNITURE;
        continue;
      }
      if (draft.hint == LayoutRole.FOOTNOTE) {
        draft.section = SectionKind.ANNEX;
        continue;
      }
      if (draft.is(BlockKind.TITLE)
          || draft.section == SectionKind.FRONT_MATTER && draft.is(BlockKind.BYLINE)) {
        draft.section = SectionKind.FRONT_MATTER;
        continue;
      }
      if (draft.is(BlockKind.HEADING)) {
        int rank = namesSpeakers(i) ? PLAIN : rank(draft);
        close(rank);
        draft.heading = top();
        open.add(i);
        // What leaves all that was open is a part like the others unless it ends the document.
        ranks.add(rank > TOP ? rank : i * 2 > drafts.size() ? SESSION : PLAIN);
        draft.level = open.size();
        draft.section = underHeading(i);
        leadIn = i;
        continue;
      }
      if (endsList(draft)) {
        ranks.remove(ranks.size() - 1);
        open.remove(open.size() - 1);
      }
      draft.heading = top();
      if (draft.section == SectionKind.FRONT_MATTER && top() < 0 && !draft.line.prose()) {
        leadIn = i;
        continue;
      }
      draft.section = underHeading(draft.heading);
      if (draft.is(BlockKind.LIST_ITEM)) {
        draft.leadIn = leadIn(i, leadIn);
        inList(draft);
      } else if (draft.is(BlockKind.PARAGRAPH)) {
        leadIn = i;
      }
      byLabel(draft);
    }
  }

  /** Running text below the names of those present, or what a text contains, is no part of it. */
  private boolean endsList(Draft draft) {
    if (top() < 0) {
      return false;
    }
    Draft heading = drafts.get(top());
    boolean contents = heading.role == HeadingRole.CONTENTS;
    return (contents || heading.role == HeadingRole.ANNEX && roll(heading))
        && (draft.is(BlockKind.PARAGRAPH) || contents && draft.is(BlockKind.LIST_ITEM))
        && draft.label.kind() != LabelKind.FIELD
        && draft.line.wordCount() >= 20
        && draft.line.last() == '.';
  }

  /** An item deeper than the one above it is introduced by that item if it ends in a colon. */
  private int leadIn(int index, int before) {
    if (index > 0) {
      Draft above = drafts.get(index - 1);
      Draft draft = drafts.get(index);
      if (above.is(BlockKind.LIST_ITEM)) {
        if (above.mark.style() == draft.mark.style()) {
          return above.leadIn;
        }
        return above.line.last() == ':' ? index - 1 : before;
      }
      return above.line.last() == ':' ? before : goingOn(index, before);
    }
    return before;
  }

  /**
   * The introduction of a numbered list that goes on behind what broke it, as a page's end does.
   */
  private int goingOn(int index, int before) {
    Mark mark = drafts.get(index).mark;
    for (int i = index - 1; i >= Math.max(0, index - BREAK) && mark.ordinal() > 1; i--) {
      Draft draft = drafts.get(i);
      // The number of a page and what stands beside it look like a heading.
      boolean page =
          draft.mark.style() == Mark.Style.BARE_NUMBER && draft.contentText().indexOf('/') > 0;
      if (draft.is(BlockKind.HEADING) && !page) {
        break;
      }
      boolean next =
          draft.is(BlockKind.LIST_ITEM)
              && draft.mark.style() == mark.style()
              && draft.mark.depth() == mark.depth()
              && draft.mark.ordinal() == mark.ordinal() - 1;
      if (next) {
        return draft.leadIn;
      }
    }
    return before;
  }

  private void close(int rank) {
    while (!ranks.isEmpty() && ranks.get(ranks.size() - 1) >= rank) {
      ranks.remove(ranks.size() - 1);
      open.remove(open.size() - 1);
    }
  }

  private int top() {
    return open.isEmpty() ? -1 : open.get(open.size() - 1);
  }

  /** The kind of the innermost part around a heading that says one. */
  private SectionKind underHeading(int heading) {
    for (int i = heading; i >= 0; i = drafts.get(i).heading) {
      Optional<SectionKind> kind = kind(drafts.get(i).role);
      if (kind.isPresent()) {
        return kind.get();
      }
    }
    return SectionKind.BODY;
  }

  private static Optional<SectionKind> kind(HeadingRole role) {
    return switch (role) {
      case KEY_TAKEAWAYS -> Optional.of(SectionKind.KEY_TAKEAWAYS);
      case RECOMMENDATIONS -> Optional.of(SectionKind.RECOMMENDATIONS);
      case QUESTIONS -> Optional.of(SectionKind.QUESTIONS);
      case ADVICE_BOX -> Optional.of(SectionKind.ADVICE_BOX);
      case ANNEX, CONTENTS -> Optional.of(SectionKind.ANNEX);
      case SESSION -> Optional.of(SectionKind.SESSION);
      case NONE, RECOMMENDED_LIST, CLOSING, PART -> Optional.empty();
    };
  }

  private void inList(Draft draft) {
    boolean open = draft.section == SectionKind.BODY || draft.section == SectionKind.SESSION;
    if (!open) {
      return;
    }
    if (draft.heading >= 0 && drafts.get(draft.heading).role == HeadingRole.RECOMMENDED_LIST) {
      draft.section = SectionKind.RECOMMENDATIONS;
      return;
    }
    if (draft.leadIn >= 0) {
      Draft leadIn = drafts.get(draft.leadIn);
      if (leadIn.section == SectionKind.RECOMMENDATIONS && leadIn.is(BlockKind.LIST_ITEM)) {
        draft.section = SectionKind.RECOMMENDATIONS;
      } else if (introduces(leadIn.line)) {
        draft.section = leadInKind(leadIn.line).orElse(draft.section);
      }
    }
  }

  private static boolean introduces(Line line) {
    List<String> words = line.words();
    return line.last() == ':'
        || words.contains("following")
        || words.contains("below")
        || words.contains("include")
        || words.contains("follows");
  }

  /** What the last sentence before a list says its items are. */
  private Optional<SectionKind> leadInKind(Line line) {
    String text = line.text();
    int stop = Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf("? "), 0));
    List<String> words = Words.of(text.substring(Math.max(stop, text.length() - 300)));
    String joined = " " + String.join(" ", words) + " ";
    for (String points : new String[] {" main points ", " key points ", " takeaways "}) {
      if (joined.contains(points)) {
        return Optional.of(SectionKind.KEY_TAKEAWAYS);
      }
    }
    long prescribes = WordClass.PRESCRIBE.bit();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean modal = word.equals("should") || word.equals("must") || word.equals("ought");
      boolean noun = word.startsWith("recommendation") || CueTable.ADVICE.has(word);
      boolean verb = (lexicon.classes(lexicon.find(word)) & prescribes) != 0;
      boolean called =
          word.startsWith("call")
              && i + 1 < words.size()
              && (words.get(i + 1).equals("on")
                  || words.get(i + 1).equals("for")
                  || words.get(i + 1).equals("upon"));
      boolean agreed =
          word.equals("agreed") && i + 1 < words.size() && words.get(i + 1).equals("to");
      boolean need = word.equals("need") && i + 1 < words.size() && words.get(i + 1).equals("to");
      boolean hope =
          i + 2 == words.size()
              && (word.equals("hope") || word.equals("hoped"))
              && words.get(i + 1).equals("that");
      boolean meant = !word.equals("question") && !word.equals("ask") && !word.equals("asked");
      if (modal || noun || verb && meant || called || agreed || need || hope) {
        return Optional.of(SectionKind.RECOMMENDATIONS);
      }
    }
    return Optional.empty();
  }

  private static void byLabel(Draft draft) {
    switch (draft.label.kind()) {
      case QUESTION, ANSWER -> draft.section = SectionKind.QUESTIONS;
      case ADVICE -> draft.section = SectionKind.ADVICE_BOX;
      case TAKEAWAY -> draft.section = SectionKind.KEY_TAKEAWAYS;
      case ACTION, RECOMMENDATION -> draft.section = SectionKind.RECOMMENDATIONS;
      default -> {}
    }
  }
}

package org.rapporteur.loader.internal.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads the traits of the lines above a text, before it is decided what each of them is. */
final class TitleTraits {

  private static final String OPEN_MARKS = "\u2013\u2014-:,";

  private final List<Draft> drafts;
  private final Bylines bylines;
  private final Masthead masthead;

  TitleTraits(List<Draft> drafts, Bylines bylines) {
    this.drafts = drafts;
    this.bylines = bylines;
    this.masthead = new Masthead(bylines);
  }

  /** What can be seen of the line at a place. */
  Set<TitleTrait> of(int index) {
    Set<TitleTrait> traits = EnumSet.noneOf(TitleTrait.class);
    Draft draft = drafts.get(index);
    Line line = draft.line;
    people(draft, traits);
    forms(draft, traits);
    add(traits, TitleTrait.GAP, line.gap());
    boolean below = index + 1 < drafts.size() && drafts.get(index + 1).line.gap();
    add(traits, TitleTrait.GAP_BELOW, below);
    add(traits, TitleTrait.FIELD, draft.label.kind() == LabelKind.FIELD);
    add(traits, TitleTrait.SPEAKER, draft.label.kind() == LabelKind.SPEAKER);
    add(traits, TitleTrait.MARKED, draft.mark != Mark.NONE);
    writing(line, traits);
    traits.add(TitleTrait.ofLength(pieces(line.text())));
    return traits;
  }

  private static void add(Set<TitleTrait> traits, TitleTrait trait, boolean seen) {
    if (seen) {
      traits.add(trait);
    }
  }

  /** Who and when it tells. */
  private void people(Draft draft, Set<TitleTrait> traits) {
    Line line = draft.line;
    List<String> words = line.words();
    add(traits, TitleTrait.DATE, DateLine.is(line));
    add(traits, TitleTrait.DATED, DateLine.withPlace(line));
    add(traits, TitleTrait.CREDIT, bylines.credit(draft));
    add(traits, TitleTrait.PERSON, bylines.name(line, true) || bylines.names(line));
    add(traits, TitleTrait.SPOKEN, words.size() > 1 && bylines.spokenBy(line));
    add(traits, TitleTrait.BODY, bylines.letterhead(line));
    add(traits, TitleTrait.MASTHEAD, masthead.is(line));
    add(traits, TitleTrait.MEETING, MeetingTitle.names(words));
  }

  /** What part of a document it may be. */
  private static void forms(Draft draft, Set<TitleTrait> traits) {
    Line line = draft.line;
    add(traits, TitleTrait.FORM, TitleFinder.form(line));
    add(traits, TitleTrait.FORM_FIRST, FrontMatter.form(draft));
    add(traits, TitleTrait.REFERENCE, TitleFinder.reference(line));
    add(traits, TitleTrait.BRACKETED, TitleFinder.bracketed(line));
    add(traits, TitleTrait.SESSION, SessionHeading.read(draft) != null);
    add(traits, TitleTrait.HELD, FrontMatter.held(line));
    add(traits, TitleTrait.IMPRINT, Imprint.is(line));
    add(traits, TitleTrait.HEADING, CueTable.HEADINGS.find(line.words()).isPresent());
    add(traits, TitleTrait.QUOTED, TitleSigns.quoted(line));
    add(traits, TitleTrait.PROSE, line.prose());
  }

  /** How it is written. */
  private static void writing(Line line, Set<TitleTrait> traits) {
    String text = line.text();
    List<String> words = line.words();
    char last = text.charAt(text.length() - 1);
    boolean join = !words.isEmpty() && joins(words.get(words.size() - 1));
    add(traits, TitleTrait.CAPITALS, line.capitals());
    add(traits, TitleTrait.OPEN, OPEN_MARKS.indexOf(last) >= 0 || join);
    add(traits, TitleTrait.JOINS, !words.isEmpty() && joins(words.get(0)));
    add(traits, TitleTrait.LOWER, Character.isLowerCase(text.charAt(0)));
    add(traits, TitleTrait.BARRED, holds(text, TitleTraits::bar));
    add(traits, TitleTrait.DIGIT, holds(text, Character::isDigit));
    add(traits, TitleTrait.COLON, text.indexOf(':') >= 0);
    add(traits, TitleTrait.ASKS, last == '?');
    add(traits, TitleTrait.STOP, last == '.');
  }

  private static boolean bar(int c) {
    return c == '|' || c == '\u00b7' || c == '\u2022';
  }

  private static boolean holds(String text, IntPredicate sought) {
    for (int i = 0; i < text.length(); i++) {
      if (sought.test(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** How many pieces ASCII space cuts a line into. */
  private static int pieces(String text) {
    int pieces = 1;
    for (int i = 1; i < text.length(); i++) {
      pieces += !space(text.charAt(i)) && space(text.charAt(i - 1)) ? 1 : 0;
    }
    return pieces;
  }

  private static boolean space(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean joins(String word) {
    return CueTable.JOINS.has(word) || word.equals("by") || word.equals("between");
  }
}

package org.rapporteur.loader.internal.structure;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What can be seen of a line above a text when it is asked which lines together are the title. */
enum TitleTrait {
  /** It tells when something was, beside where. */
  DATED,

  /** It tells who made the document. */
  CREDIT,

  /** It names a person. */
  PERSON,

  /** It names a body. */
  BODY,

  /** It names a publication, its number, or a rubric. */
  MASTHEAD,

  /** It names no more than a form of writing. */
  FORM,

  /** It heads a session. */
  SESSION,

  /** It stands in quotation marks. */
  QUOTED,

  /** It names a meeting. */
  MEETING,

  /** It begins with a form of writing. */
  FORM_FIRST,

  /** It stands in brackets. */
  BRACKETED,

  /** It is a field of a form. */
  FIELD,

  /** It tells who held a meeting. */
  HELD,

  /** It is written in capitals. */
  CAPITALS,

  /** It is running text. */
  PROSE,

  /** It is a date. */
  DATE,

  /** It says whose statement follows. */
  SPOKEN,

  /** It numbers a document or a sitting. */
  REFERENCE,

  /** It tells who may read the document, or where its sender lives. */
  IMPRINT,

  /** It is a heading that many texts have. */
  HEADING,

  /** It names who speaks. */
  SPEAKER,

  /** It ends in a mark or a word that does not end a title. */
  OPEN,

  /** It begins with a small word. */
  JOINS,

  /** It begins with a small letter. */
  LOWER,

  /** Bars or dots part its words. */
  BARRED,

  /** It holds a number. */
  DIGIT,

  /** It holds a colon. */
  COLON,

  /** It asks. */
  ASKS,

  /** It ends in a full stop. */
  STOP,

  /** A number, a letter or a bullet stands before it. */
  MARKED,

  /** A blank line stands above it. */
  GAP,

  /** A blank line stands below it. */
  GAP_BELOW,

  /** One word. */
  WORDS_1,

  /** Two words. */
  WORDS_2,

  /** Three to five words. */
  WORDS_5,

  /** Six to nine words. */
  WORDS_9,

  /** Ten to fifteen words. */
  WORDS_15,

  /** Sixteen to 24 words. */
  WORDS_24,

  /** More words than most titles have. */
  WORDS_MORE;

  /** The traits that tell what sort of a line it is, the most telling first. */
  private static final List<TitleTrait> SORTS =
      List.of(
          DATED,
          CREDIT,
          PERSON,
          BODY,
          MASTHEAD,
          FORM,
          SESSION,
          QUOTED,
          MEETING,
          FORM_FIRST,
          BRACKETED,
          FIELD,
          HELD,
          CAPITALS,
          PROSE);

  /** The sorts of lines that may belong to a title from which they stand apart. */
  private static final Set<TitleTrait> APART = EnumSet.of(FORM, SESSION, MEETING, FORM_FIRST);

  private static final int[] LENGTHS = {1, 2, 5, 9, 15, 24};
  private static final List<TitleTrait> BY_LENGTH =
      List.of(WORDS_1, WORDS_2, WORDS_5, WORDS_9, WORDS_15, WORDS_24);

  /** How many sorts of lines there are, the plain line among them. */
  static final int SORT_COUNT = SORTS.size() + 1;

  /** What sort of a line has these traits, as a number below {@link #SORT_COUNT}. */
  static int sort(Set<TitleTrait> traits) {
    for (int i = 0; i < SORTS.size(); i++) {
      if (traits.contains(SORTS.get(i))) {
        return i;
      }
    }
    return SORTS.size();
  }

  /** The name of a sort of lines. */
  static String sortName(int sort) {
    return sort == SORTS.size() ? "PLAIN" : SORTS.get(sort).name();
  }

  /** Whether a title may have a line of this sort that stands apart from its others. */
  static boolean standsApart(int sort) {
    return sort < SORTS.size() && APART.contains(SORTS.get(sort));
  }

  /** The trait of a line with so many words. */
  static TitleTrait ofLength(int words) {
    for (int i = 0; i < LENGTHS.length; i++) {
      if (words <= LENGTHS[i]) {
        return BY_LENGTH.get(i);
      }
    }
    return WORDS_MORE;
  }
}

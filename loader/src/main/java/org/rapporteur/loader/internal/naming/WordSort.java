package org.rapporteur.loader.internal.naming;

import org.rapporteur.loader.internal.structure.CueTable;
import org.rapporteur.loader.internal.structure.MeetingTitle;
import org.rapporteur.loader.vocabulary.WordList;

/** What a word at the head of a document may be for a name that it stands in or beside. */
enum WordSort {

  /** Its first letter is a capital, or it begins with a digit. */
  CAPITAL,

  /** It has a small letter. */
  LETTERED,
  NUMBER,
  YEAR,
  MONTH,
  ORDINAL,

  /** A word for meetings, for bodies, for forms of writing. */
  MEETING,
  BODY,
  FORM,

  /** A small word that names go on or begin after: of, the, by, at. */
  LINK,

  /** A small word inside names. */
  JOIN,

  /** Any other word that begins with a small letter. */
  SMALL,
  MARK;

  private static final WordList LINKS = WordList.named("naming.links");
  private static final WordList JOINS = WordList.named("naming.joins");
  private static final WordList MONTHS = WordList.named("naming.months");

  private static final int YEAR_LENGTH = 4;

  /** The bit that stands for it. */
  int bit() {
    return 1 << ordinal();
  }

  /** The bits of all sorts of a word as it is written and in lower case. */
  static int of(String written, String word) {
    char first = written.charAt(0);
    if (!Character.isLetterOrDigit(first)) {
      return MARK.bit();
    }
    boolean number = Character.isDigit(first);
    int bits = number || Character.isUpperCase(first) ? CAPITAL.bit() : 0;
    bits |= lettered(written) ? LETTERED.bit() : 0;
    bits |= number ? NUMBER.bit() : 0;
    bits |= number && year(word) ? YEAR.bit() : 0;
    bits |= MONTHS.contains(word) ? MONTH.bit() : 0;
    bits |= MeetingTitle.counts(word) || word.equals("annual") ? ORDINAL.bit() : 0;
    bits |= CueTable.MEETINGS.has(word) ? MEETING.bit() : 0;
    bits |= CueTable.BODIES.has(word) ? BODY.bit() : 0;
    bits |= CueTable.FORMS.has(word) ? FORM.bit() : 0;
    bits |= LINKS.contains(word) ? LINK.bit() : 0;
    bits |= (bits & (CAPITAL.bit() | LINK.bit())) == 0 ? SMALL.bit() : 0;
    return bits | (JOINS.contains(word) ? JOIN.bit() : 0);
  }

  private static boolean lettered(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (Character.isLowerCase(written.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean year(String word) {
    return word.length() == YEAR_LENGTH
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(Character::isDigit);
  }
}

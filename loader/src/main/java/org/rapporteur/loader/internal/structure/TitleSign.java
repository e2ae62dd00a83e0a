package org.rapporteur.loader.internal.structure;

import java.util.Set;

/** What speaks for or against a line above a text being its title, and how strongly. */
enum TitleSign {
  /** It has the length of a title. */
  LENGTH(2),

  /** It is short, as few titles are. */
  SHORT(1),

  /** It is long for a title. */
  LONG(-1),

  /** Who wrote the text is told right below. */
  CREDITED(2),

  /** What form of writing it is, or by whose office, is told right below. */
  CLASSED(2),

  /** Blank lines stand above and below. */
  APART(1),

  /** It stands in quotation marks. */
  QUOTED(2),

  /** It is written in capitals, and what stands below it is not. */
  CAPITALS(1),

  /** The text speaks of what the line names. */
  ECHO(1),

  /** It asks, or it parts a topic from what is said of it. */
  TURN(1),

  /** It says whose statement or address follows. */
  SPOKEN(3),

  /** The form of writing that it names goes on in the line below: STATEMENT / by X. */
  GOES_ON(7),

  /** It numbers a part of a series and gives its name in quotation marks. */
  EPISODE(4),

  /** It names a publication, its number, or a rubric. */
  MASTHEAD(-6),

  /** It is short and first, and a day of the week stands below it. */
  PAPER(-3),

  /** It names a body. */
  LETTERHEAD(-5),

  /** It names a person. */
  PERSON(-5),

  /** It may name a person. */
  NAMELIKE(-2),

  /** It names no more than a form of writing. */
  FORM(-3),

  /** It begins with a form of writing and says little more. */
  SHORT_FORM(-2),

  /** It begins with the name of a record. */
  RECORD(-1),

  /** It names a meeting. */
  MEETING(-1),

  /** It names one meeting of a series. */
  SERIES(-1),

  /** It tells when something was. */
  DATED(-3),

  /** It tells where something was. */
  PLACE(-2),

  /** It tells who held a meeting. */
  HELD(-6),

  /** A writer is named above. */
  AFTER_CREDIT(-3),

  /** It stands close below another line that may be a title. */
  CLOSE(-1),

  /** A number or letter counts it. */
  MARKED(-2),

  /** It heads a chapter. */
  CHAPTER(-4),

  /** It heads a part of the text. */
  HEADING(-4),

  /** It is running text. */
  PROSE(-2),

  /** It begins in the middle of a sentence. */
  MIDDLE(-3),

  /** It tells who may read the document, or where its sender lives. */
  IMPRINT(-8),

  /** The line above ends in a word that does not end a title. */
  GONE_ON(-6),

  /** It ends in a word that does not end a title. */
  OPEN(1),

  /** It is a field of a form: a word or two and a colon, as has the line beside it. */
  FIELD(-5);

  private final int weight;

  TitleSign(int weight) {
    this.weight = weight;
  }

  /** How much the signs say together. */
  static int sum(Set<TitleSign> signs) {
    int sum = 0;
    for (TitleSign sign : signs) {
      sum += sign.weight;
    }
    return sum;
  }
}

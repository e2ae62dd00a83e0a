package org.rapporteur.loader.internal.structure;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.rapporteur.loader.vocabulary.Table;

/**
 * What speaks for or against a line above a text being its title. How strongly each does stands in
 * title-weights.csv, as learnt from annotated documents.
 */
enum TitleSign {
  /** It has the length of a title. */
  LENGTH,

  /** It is short, as few titles are. */
  SHORT,

  /** It is long for a title. */
  LONG,

  /** Who wrote the text is told right below. */
  CREDITED,

  /** What form of writing it is, or by whose office, is told right below. */
  CLASSED,

  /** Blank lines stand above and below. */
  APART,

  /** It stands in quotation marks. */
  QUOTED,

  /** It is written in capitals, and what stands below it is not. */
  CAPITALS,

  /** The text speaks of what the line names. */
  ECHO,

  /** It asks, or it parts a topic from what is said of it. */
  TURN,

  /** It says whose statement or address follows. */
  SPOKEN,

  /** The form of writing that it names goes on in the line below: STATEMENT / by X. */
  GOES_ON,

  /** It numbers a part of a series and gives its name in quotation marks. */
  EPISODE,

  /** It names a publication, its number, or a rubric. */
  MASTHEAD,

  /** It is short and first, and a day of the week stands below it. */
  PAPER,

  /** It names a body. */
  LETTERHEAD,

  /** It names a person. */
  PERSON,

  /** It may name a person. */
  NAMELIKE,

  /** It names no more than a form of writing. */
  FORM,

  /** It begins with a form of writing and says little more. */
  SHORT_FORM,

  /** It begins with the name of a record. */
  RECORD,

  /** It names a meeting. */
  MEETING,

  /** It names one meeting of a series. */
  SERIES,

  /** It tells when something was. */
  DATED,

  /** It tells where something was. */
  PLACE,

  /** It tells who held a meeting. */
  HELD,

  /** A writer is named above. */
  AFTER_CREDIT,

  /** It stands close below another line that may be a title. */
  CLOSE,

  /** A number or letter counts it. */
  MARKED,

  /** It heads a chapter. */
  CHAPTER,

  /** It heads a part of the text. */
  HEADING,

  /** It is running text. */
  PROSE,

  /** It begins in the middle of a sentence. */
  MIDDLE,

  /** It tells who may read the document, or where its sender lives. */
  IMPRINT,

  /** The line above ends in a word that does not end a title. */
  GONE_ON,

  /** It ends in a word that does not end a title. */
  OPEN,

  /** It is a field of a form: a word or two and a colon, as has the line beside it. */
  FIELD;

  private static final Map<TitleSign, Integer> WEIGHTS = read();

  private static Map<TitleSign, Integer> read() {
    Map<TitleSign, Integer> weights = new EnumMap<>(TitleSign.class);
    Table.named("title-weights.csv")
        .forEach(
            row ->
                weights.put(
                    TitleSign.valueOf(row.get("sign")), Integer.parseInt(row.get("weight"))));
    return weights;
  }

  /** How much the signs say together, in tenths of a logit. */
  static int sum(Set<TitleSign> signs) {
    int sum = 0;
    for (TitleSign sign : signs) {
      sum += WEIGHTS.getOrDefault(sign, 0);
    }
    return sum;
  }
}

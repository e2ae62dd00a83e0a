package org.rapporteur.loader.internal.naming;

import java.util.List;
import java.util.Locale;
import org.rapporteur.model.SourceKind;

/**
 * What shows of words at the head of a document that may be a name: a word that stands in some
 * place, one of a few cases, or a number that counts by the step that it falls into.
 */
enum NameSign {

  /** The word or mark before them, the one before that, the one after. */
  BEFORE(Edge.values()),
  SECOND_BEFORE,
  AFTER(Edge.values()),

  /** The first, the last, and any of them. */
  FIRST,
  LAST,
  INSIDE,

  /** The form of the document, and that form where they are what the rules propose. */
  KIND(SourceKind.values()),
  RULED_KIND(SourceKind.values()),

  /** Where the last word of a sort stands among them. */
  MEETING_AT(Place.values()),
  BODY_AT(Place.values()),
  FORM_AT(Place.values()),
  ORDINAL_AT(Place.values()),
  YEAR_AT(Place.values()),

  /** What the lines above and below are. */
  ABOVE(LineSort.values()),
  BELOW(LineSort.values()),

  /** How they stand to the title, and to what the rules propose. */
  TITLE(Relation.values()),
  RULED(Relation.values()),

  /** Over how many lines they run, and how many of these they fill. */
  LINES(2, 3),
  WHOLE(1, 2, 3),

  /**
   * How many lines stand above: all names, whole lines, parts of a line, more than one line,
   * running text.
   */
  LINE(1, 2, 3, 4, 6, 9),
  WHOLE_LINE(1, 2, 3, 4, 6, 9),
  PART_LINE(1, 2, 3, 4, 6, 9),
  RUN_LINE(1, 2, 3, 4, 6, 9),
  PROSE_LINE(1, 2, 3, 4, 6, 9),

  /** How many words there are, and how many of some sorts. */
  WORDS(2, 3, 4, 5, 7, 9, 11, 15, 21),
  MEETINGS(1, 2),
  BODIES(1, 2),
  FORMS(1, 2),
  ORDINALS(1, 2),
  NUMBERS(1, 2, 3),
  SMALL(1, 2, 3),
  MONTHS(1),

  /** How many words have a small letter. */
  LETTERED(1),

  /** In running text: how many words for meetings, and ordinals. */
  PROSE_MEETINGS(1),
  PROSE_ORDINALS(1);

  /** What stands in the place of a word. */
  enum Edge {
    START,
    END
  }

  /** Where a word stands among others. */
  enum Place {
    NOWHERE,
    FIRST,
    MIDST,
    LAST
  }

  /** What a line is. */
  enum LineSort {
    NONE,
    PROSE,
    OPEN,
    DATE,
    MEETING,
    BODY,
    FORM,
    OTHER
  }

  /** How words stand to others. */
  enum Relation {
    NONE,
    SAME,
    BEGINS,
    ENDS,
    WITHIN,
    AROUND,
    OTHER,
    ALONE
  }

  /** Takes what shows of one name. */
  interface Sink {

    /** Takes a word, by its place in the head. */
    void word(NameSign sign, int word);

    /** Takes a case. */
    void one(NameSign sign, Enum<?> which);

    /** Takes a number. */
    void number(NameSign sign, int number);
  }

  private final int[] bounds;
  private final List<Enum<?>> cases;

  /** One that words or numbers show. */
  NameSign(int... bounds) {
    this.bounds = bounds;
    this.cases = List.of();
  }

  /** One that is one of a few cases. */
  NameSign(Enum<?>[] cases) {
    this.bounds = new int[0];
    this.cases = List.of(cases);
  }

  /** How many steps its numbers fall into; none if it has no numbers. */
  int steps() {
    return bounds.length == 0 ? 0 : bounds.length + 1;
  }

  /** The cases that it may be. */
  List<Enum<?>> cases() {
    return cases;
  }

  /** The step of a number: how many bounds it reaches. */
  int step(int number) {
    int step = 0;
    while (step < bounds.length && number >= bounds[step]) {
      step++;
    }
    return step;
  }

  /** The name of a step, such as {@code words<4}. */
  String name(int step) {
    return step < bounds.length ? named() + '<' + bounds[step] : named() + ">=" + bounds[step - 1];
  }

  /** The name of a case, such as {@code title:SAME}. */
  String name(Enum<?> which) {
    return name(which.name());
  }

  /** The name of a word, such as {@code before:of}, or of a mark. */
  String name(String word) {
    return named() + ':' + word;
  }

  private String named() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

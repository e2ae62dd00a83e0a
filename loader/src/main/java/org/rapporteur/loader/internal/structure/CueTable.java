package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Optional;
import org.rapporteur.loader.vocabulary.Table;
import org.rapporteur.loader.vocabulary.WordList;

/** A list of phrases by which lines are known, each with what it shows. */
final class CueTable {

  /** What pages say beside their documents. */
  static final CueTable FURNITURE = new CueTable("furniture.csv", "phrase", "after");

  /** What headings say of the part under them. */
  static final CueTable HEADINGS = new CueTable("headings.csv", "phrase", "role");

  /** What stands before a colon. */
  static final CueTable LABELS = new CueTable("labels.csv", "label", "value");

  /** Small words that a title does not end or begin with, so that it goes on. */
  static final CueTable JOINS = new CueTable("title-words.csv", "JOIN");

  /** Words before "by" and a name. */
  static final CueTable BEFORE_BY = new CueTable("title-words.csv", "BY");

  /** Words that may stand beside a date. */
  static final CueTable BESIDE_DATE = new CueTable("title-words.csv", "DATE");

  /** Words in brackets after the name of who took a record. */
  static final CueTable RECORDERS = new CueTable("title-words.csv", "RECORDER");

  /** Headings of lists of those present. */
  static final CueTable ROLLS = new CueTable("title-words.csv", "ROLL");

  /** Words for what somebody should do, before a list of it. */
  static final CueTable ADVICE = new CueTable("title-words.csv", "ADVICE");

  /** Labels before the name of a maker. */
  static final CueTable CREDITS = new CueTable("title-words.csv", "CREDIT");

  /** The words before a signature. */
  static final CueTable CLOSERS = new CueTable("title-words.csv", "CLOSER");

  /** Words of the names of bodies. */
  static final CueTable BODIES = new CueTable("title-words.csv", "BODY");

  /** Small words that English shares with other languages. */
  static final CueTable SHARED = new CueTable("title-words.csv", "SHARED");

  /** Verbs by which somebody holds a meeting. */
  static final CueTable HOLDS = new CueTable("title-words.csv", "HOLD");

  /** Verbs by which a house begins to sit. */
  static final CueTable SITS = new CueTable("title-words.csv", "SIT");

  /** Words at which the name of a meeting ends. */
  static final CueTable STOPS = new CueTable("title-words.csv", "STOP");

  /** Words for forms of writing. */
  static final CueTable FORMS = new CueTable("title-words.csv", "FORM");

  /** Words for meetings. */
  static final CueTable MEETINGS = new CueTable("title-words.csv", "MEETING");

  /** Words of the names of newspapers, journals and series. */
  static final CueTable ORGANS = new CueTable("title-words.csv", "ORGAN");

  /** Words for a part of a newspaper or site. */
  static final CueTable RUBRICS = new CueTable("title-words.csv", "RUBRIC");

  /** Words before the number of an issue or of a paper in a series. */
  static final CueTable NUMBERED = new CueTable("title-words.csv", "NUMBERED");

  /** Words for what is written down of a meeting. */
  static final CueTable RECORDS = new CueTable("title-words.csv", "RECORD");

  /** Words of offices and affiliations. */
  static final CueTable OFFICES = new CueTable("title-words.csv", "OFFICE");

  /**
   * A phrase of the list.
   *
   * @param order its row
   * @param match how it must stand in the line
   * @param value what it shows
   */
  record Cue(int order, String match, String value) {}

  private final PhraseTree<Cue> cues = new PhraseTree<>();
  private int count;

  private CueTable(String file, String phraseColumn, String valueColumn) {
    boolean matches = !file.equals("labels.csv");
    Table.named(file)
        .forEach(
            row ->
                add(
                    row.get(phraseColumn),
                    matches ? row.get("match") : "LINE",
                    row.get(valueColumn)));
  }

  /** Only the words of one use. */
  private CueTable(String file, String use) {
    Table.named(file)
        .forEach(
            row -> {
              if (row.get("use").equals(use)) {
                add(row.get("word"), "LINE", use);
              }
            });
  }

  private void add(String phrase, String match, String value) {
    PhraseTree<Cue> place = cues.place(phrase);
    if (place.meaning() == null) {
      place.mean(new Cue(count++, match, value));
    }
  }

  /** Whether a word is a cue by itself. */
  boolean has(String word) {
    PhraseTree<Cue> place = cues.then(word);
    return place != null && place.meaning() != null;
  }

  /** The cues that are one word. */
  WordList words() {
    return WordList.of(cues.words().toArray(String[]::new));
  }

  /** Whether any of the words is a cue by itself. */
  boolean anyOf(List<String> words) {
    for (String word : words) {
      if (has(word)) {
        return true;
      }
    }
    return false;
  }

  /** The cue that is exactly these words. */
  Optional<Cue> exact(List<String> words) {
    PhraseTree<Cue> place = cues;
    for (String word : words) {
      place = place.then(word);
      if (place == null) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(place.meaning());
  }

  /** The first cue of the list that stands in the words as it must. */
  Optional<Cue> find(List<String> words) {
    Cue best = null;
    int size = words.size();
    for (int from = 0; from < size; from++) {
      PhraseTree<Cue> place = cues.then(words.get(from));
      for (int to = from + 1; place != null; to++) {
        Cue cue = place.meaning();
        if (cue != null
            && (best == null || cue.order() < best.order())
            && stands(cue.match(), from, to, size)) {
          best = cue;
        }
        place = to < size ? place.then(words.get(to)) : null;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean stands(String match, int from, int to, int count) {
    return switch (match) {
      case "LINE" -> from == 0 && to == count;
      case "START" -> from == 0 && count <= 30;
      case "END" -> to == count;
      case "IN" -> count <= 45;
      default -> false;
    };
  }
}

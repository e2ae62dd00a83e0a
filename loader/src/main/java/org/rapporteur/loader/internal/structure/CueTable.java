package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.loader.vocabulary.Table;
import org.rapporteur.loader.vocabulary.WordList;

/** A list of phrases by which lines are known, each with what it shows. */
public final class CueTable {

  /** What pages say beside their documents. */
  static final CueTable FURNITURE = new CueTable("furniture.csv", "phrase", "after");

  /** What headings say of the part under them. */
  static final CueTable HEADINGS = new CueTable("headings.csv", "phrase", "role");

  /** What stands before a colon. */
  static final CueTable LABELS = new CueTable("labels.csv", "label", "value");

  private static final Map<String, List<String>> TITLE_WORDS = wordsByUse("title-words.csv");

  /** Small words that a title does not end or begin with, so that it goes on. */
  static final CueTable JOINS = new CueTable(TITLE_WORDS, "JOIN");

  /** Words before "by" and a name. */
  static final CueTable BEFORE_BY = new CueTable(TITLE_WORDS, "BY");

  /** Words that may stand beside a date. */
  static final CueTable BESIDE_DATE = new CueTable(TITLE_WORDS, "DATE");

  /** Words in brackets after the name of who took a record. */
  static final CueTable RECORDERS = new CueTable(TITLE_WORDS, "RECORDER");

  /** Headings of lists of those present. */
  static final CueTable ROLLS = new CueTable(TITLE_WORDS, "ROLL");

  /** Words for what somebody should do, before a list of it. */
  static final CueTable ADVICE = new CueTable(TITLE_WORDS, "ADVICE");

  /** Labels before the name of a maker. */
  static final CueTable CREDITS = new CueTable(TITLE_WORDS, "CREDIT");

  /** The words before a signature. */
  static final CueTable CLOSERS = new CueTable(TITLE_WORDS, "CLOSER");

  /** Words of the names of bodies. */
  public static final CueTable BODIES = new CueTable(TITLE_WORDS, "BODY");

  /** Small words that English shares with other languages. */
  static final CueTable SHARED = new CueTable(TITLE_WORDS, "SHARED");

  /** Verbs by which somebody holds a meeting. */
  static final CueTable HOLDS = new CueTable(TITLE_WORDS, "HOLD");

  /** Verbs by which a house begins to sit. */
  static final CueTable SITS = new CueTable(TITLE_WORDS, "SIT");

  /** Words at which the name of a meeting ends. */
  static final CueTable STOPS = new CueTable(TITLE_WORDS, "STOP");

  /** Words for forms of writing. */
  public static final CueTable FORMS = new CueTable(TITLE_WORDS, "FORM");

  /** Words for meetings. */
  public static final CueTable MEETINGS = new CueTable(TITLE_WORDS, "MEETING");

  /** Words of the names of newspapers, journals and series. */
  static final CueTable ORGANS = new CueTable(TITLE_WORDS, "ORGAN");

  /** Words for a part of a newspaper or site. */
  static final CueTable RUBRICS = new CueTable(TITLE_WORDS, "RUBRIC");

  /** Words that with a form of writing still name no more than a form. */
  static final CueTable QUALIFIERS = new CueTable(TITLE_WORDS, "QUALIFIER");

  /** Words before the number of a part of a book or report. */
  static final CueTable PARTS = new CueTable(TITLE_WORDS, "PART");

  /** Words before the number of an issue or of a paper in a series. */
  static final CueTable NUMBERED = new CueTable(TITLE_WORDS, "NUMBERED");

  /** Words for what is written down of a meeting. */
  static final CueTable RECORDS = new CueTable(TITLE_WORDS, "RECORD");

  /** What is said of who may read a document and how it went round. */
  static final CueTable NOTICES = new CueTable(TITLE_WORDS, "NOTICE");

  /** Words of postal addresses. */
  static final CueTable ADDRESSES = new CueTable(TITLE_WORDS, "ADDRESS");

  /** Words for those who took a record, and for what was recorded. */
  static final CueTable TAKERS = new CueTable(TITLE_WORDS, "TAKER");

  /** Words of offices and affiliations. */
  static final CueTable OFFICES = new CueTable(TITLE_WORDS, "OFFICE");

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
  private CueTable(Map<String, List<String>> wordsByUse, String use) {
    wordsByUse.getOrDefault(use, List.of()).forEach(word -> add(word, "LINE", use));
  }

  private static Map<String, List<String>> wordsByUse(String file) {
    Map<String, List<String>> words = new HashMap<>();
    Table.named(file)
        .forEach(
            row ->
                words
                    .computeIfAbsent(row.get("use"), use -> new ArrayList<>())
                    .add(row.get("word")));
    return words;
  }

  /** The words of all lists. */
  static Stream<String> allWords() {
    return Stream.concat(
        Stream.of(FURNITURE, HEADINGS, LABELS).flatMap(table -> table.cues.allWords()),
        TITLE_WORDS.values().stream().flatMap(List::stream));
  }

  private void add(String phrase, String match, String value) {
    PhraseTree<Cue> place = cues.place(phrase);
    if (place.meaning() == null) {
      place.mean(new Cue(count++, match, value));
    }
  }

  /** Whether a word is a cue by itself. */
  public boolean has(String word) {
    PhraseTree<Cue> place = cues.then(word);
    return place != null && place.meaning() != null;
  }

  /** The cues that are one word. */
  WordList words() {
    return WordList.of(cues.words().toArray(String[]::new));
  }

  /** Whether any of the words is a cue by itself. */
  boolean anyOf(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (has(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether any run of the words is a cue. */
  boolean within(List<String> words) {
    for (int from = 0; from < words.size(); from++) {
      PhraseTree<Cue> place = cues.then(words.get(from));
      for (int to = from + 1; place != null; to++) {
        if (place.meaning() != null) {
          return true;
        }
        place = to < words.size() ? place.then(words.get(to)) : null;
      }
    }
    return false;
  }

  /** The cue that is exactly these words. */
  Optional<Cue> exact(List<String> words) {
    PhraseTree<Cue> place = cues;
    for (int i = 0; place != null && i < words.size(); i++) {
      place = place.then(words.get(i));
    }
    return place == null ? Optional.empty() : Optional.ofNullable(place.meaning());
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

package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Set;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.WordClass;

/** Tells lines that say who wrote a text, when and where. */
final class Bylines {

  private final Lexicon lexicon;

  Bylines(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "By X", "Translated by X", "Author: X", "(Translation by X)". */
  boolean credit(Draft draft) {
    Line line = draft.line;
    if (line.wordCount() > 24 || line.prose() && line.wordCount() > 16) {
      return false;
    }
    List<String> words = line.words();
    int count = words.size();
    if (count > 1 && words.get(0).equals("by")) {
      return nameAt(line.text(), line.text().toLowerCase(java.util.Locale.ROOT).indexOf("by") + 2);
    }
    for (int i = 1; i < Math.min(count - 1, 3); i++) {
      if (words.get(i).equals("by") && CueTable.BEFORE_BY.anyOf(words.subList(i - 1, i))) {
        return nameAt(
            line.text(), line.text().toLowerCase(java.util.Locale.ROOT).indexOf("by ") + 3);
      }
    }
    String field = String.join(" ", Words.of(draft.label.text()));
    return CueTable.CREDITS.exact(List.of(field)).isPresent();
  }

  private static boolean nameAt(String line, int from) {
    int i = from;
    while (i < line.length() && !Character.isLetterOrDigit(line.charAt(i))) {
      i++;
    }
    return i < line.length() && Character.isUpperCase(line.charAt(i));
  }

  /** A line of a date, perhaps with place, day of the week and hour. */
  boolean date(Line line) {
    if (line.wordCount() > 14 || line.prose()) {
      return false;
    }
    List<FoundDate> dates = DateScanner.scan(line.text(), 0, line.text().length());
    if (dates.isEmpty()) {
      return clock(line.text());
    }
    FoundDate date = dates.get(0);
    List<String> rest = Words.of(line.text().substring(0, date.start()));
    rest.addAll(Words.of(line.text().substring(date.end())));
    int others = 0;
    for (String word : rest) {
      others +=
          CueTable.BESIDE_DATE.anyOf(List.of(word)) || Character.isDigit(word.charAt(0)) ? 0 : 1;
    }
    boolean named = date.year() > 0 || rest.size() <= 3;
    boolean published = CueTable.BESIDE_DATE.anyOf(line.words().subList(0, 1)) && others <= 2;
    return named && (others == 0 || published || others <= 3 && place(line.text(), date));
  }

  /** Whether capitalised words and a comma stand before a date: Geneva, 12 March 1974. */
  private static boolean place(String text, FoundDate date) {
    String before = text.substring(0, date.start()).strip();
    String after = text.substring(date.end()).strip();
    boolean comma = before.endsWith(",") || before.endsWith("|") || before.endsWith("(");
    return comma && (after.isEmpty() || after.length() <= 3) || before.isEmpty() && place(after);
  }

  private static boolean place(String after) {
    String words = after.startsWith(",") || after.startsWith("|") ? after.substring(1).strip() : "";
    return !words.isEmpty() && Character.isUpperCase(words.charAt(0)) && words.length() < 40;
  }

  /** A clock time alone, as it stands above the entries of live pages. */
  private static boolean clock(String text) {
    if (text.length() > 16 || text.isEmpty() || !Character.isDigit(text.charAt(0))) {
      return false;
    }
    List<String> words = Words.of(text);
    return text.length() >= 4
        && (text.indexOf(':') == 1 || text.indexOf(':') == 2 || text.indexOf('.') <= 2)
        && words.size() >= 2
        && words.stream()
            .allMatch(
                word ->
                    CueTable.BESIDE_DATE.anyOf(List.of(word))
                        || Character.isDigit(word.charAt(0)) && word.length() <= 4)
        && text.indexOf(':') + text.indexOf('.') > -2;
  }

  /** Whether a line starts with an hour, as lines of programmes do. */
  static boolean clock(Line line) {
    String text = line.text();
    int i = 0;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > 0
        && i < 3
        && i + 2 < text.length()
        && (text.charAt(i) == ':' || text.charAt(i) == '.' || text.charAt(i) == 'h')
        && Character.isDigit(text.charAt(i + 1))
        && Character.isDigit(text.charAt(i + 2));
  }

  /** A person's name alone, or followed by office or affiliation. */
  boolean name(Line line, boolean strict) {
    String text = line.text();
    if (line.wordCount() > 22 || line.prose() || text.indexOf(':') >= 0) {
      return false;
    }
    int comma = end(text);
    String name = text.substring(0, comma).strip();
    if (name.startsWith("\u2013") || name.startsWith("\u2014") || name.startsWith("- ")) {
      name = name.substring(1).strip();
    }
    return strict || comma < text.length()
        ? PersonName.known(name, lexicon)
        : PersonName.possible(name, lexicon);
  }

  /** Where a name ends that an office may follow. */
  static int end(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dash = (c == '-' || c == '\u2013' || c == '\u2014') && text.charAt(i - 1) == ' ';
      if (c == ',' || c == '|' || c == '(' || c == ';' || dash) {
        return i;
      }
    }
    return text.length();
  }

  /** A note on the author in brackets, or beginning "The author is". */
  boolean note(Line line) {
    String text = line.text();
    List<String> words = line.words();
    if (line.wordCount() > 80 || words.size() < 2) {
      return false;
    }
    if (text.startsWith("(") && text.endsWith(")") || text.startsWith("[") && text.endsWith("]")) {
      boolean office = line.wordCount() <= 30 && !line.endsSentence() && line.startsUpper();
      return office || aboutAuthor(words);
    }
    return aboutAuthor(words) || text.startsWith("Reporting by ") || text.startsWith("Editing by ");
  }

  private static boolean aboutAuthor(List<String> words) {
    int from = words.get(0).equals("the") ? 1 : 0;
    if (words.size() < from + 2) {
      return false;
    }
    boolean person =
        Set.of("author", "writer", "authors", "writers", "interviewer", "columnist", "speaker")
            .contains(words.get(from));
    boolean verb =
        Set.of("is", "are", "was", "serves", "teaches", "has", "works")
            .contains(words.get(from + 1));
    return person && verb;
  }

  /** A line that begins as a person's note does: name, "is a" and what they are. */
  boolean biography(Line line) {
    String text = line.text();
    int is = text.indexOf(" is ");
    if (is < 4 || is > 50 || line.wordCount() > 80) {
      return false;
    }
    String after = text.substring(is + 4);
    boolean office =
        after.startsWith("a ")
            || after.startsWith("an ")
            || after.startsWith("the ")
            || after.startsWith("Professor")
            || after.startsWith("Senior")
            || after.startsWith("Director")
            || after.startsWith("currently ");
    return office && PersonName.known(text.substring(0, is), lexicon);
  }

  /** The words before a signature. */
  static boolean closes(Line line) {
    return line.wordCount() <= 5 && CueTable.CLOSERS.exact(line.words()).isPresent();
  }

  /** The words that open a letter. */
  static boolean salutation(Line line) {
    return line.wordCount() <= 14
        && line.text().startsWith("Dear ")
        && (line.last() == ',' || line.last() == ':' || line.last() == '!' || !line.endsSentence());
  }

  /** "Statement by X", which may be a title as well. */
  boolean spokenBy(Line line) {
    List<String> words = line.words();
    return line.wordCount() <= 40
        && words.size() > 2
        && (words.get(1).equals("by") || words.get(2).equals("by"))
        && CueTable.FORMS.anyOf(words.subList(0, 2));
  }

  /** Whether a line is no more than the name of a body: a letterhead. */
  boolean letterhead(Line line) {
    if (line.wordCount() > 10
        || line.endsSentence()
        || line.text().indexOf(':') >= 0
        || CueTable.FORMS.anyOf(line.words())) {
      return false;
    }
    List<String> words = line.words();
    boolean last = CueTable.BODIES.anyOf(words.subList(words.size() - 1, words.size()));
    if (!last && CueTable.MEETINGS.anyOf(words)) {
      return false;
    }
    boolean body = false;
    for (String word : words) {
      body |= CueTable.BODIES.anyOf(List.of(word));
      long classes = lexicon.classes(lexicon.find(word));
      if ((classes & WordClass.AUXILIARY.bit()) != 0 || Character.isDigit(word.charAt(0))) {
        return false;
      }
    }
    return body && line.titleCase();
  }
}

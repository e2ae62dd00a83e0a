package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.WordClass;

/** Tells lines that say who wrote a text, when and where. */
final class Bylines {

  /** A credit stands near the start of its line. */
  private static final int LONGEST = 400;

  /** "A View of the Alliance" is the name of no body. */
  private static final Set<String> ARTICLES = Set.of("a", "an");

  private static final int LONGEST_NAME = 50;

  /** Words that no name of a body has. */
  private static final Set<String> APART =
      Set.of(
          "after", "against", "at", "before", "beyond", "between", "by", "from", "how", "into",
          "our", "that", "their", "through", "toward", "towards", "under", "what", "when", "where",
          "who", "why", "with", "without");

  private static final List<String> COMPOUNDS =
      List.of("stiftung", "institut", "gesellschaft", "akademie", "zentrum", "universitet");

  private static final Set<String> LEGAL_FORMS =
      Set.of("e.v.", "inc.", "ltd.", "co.", "corp.", "s.a.", "b.v.", "a.s.", "llc.", "assn.");

  static final Pattern NAME_JOINTS = Pattern.compile("\\s*(?:,? and |,? & |[,;])\\s*");

  /** Marks behind names that lead to a note on each. */
  static final String FOOTNOTES = "*\u2020\u2021\u00b9\u00b2\u00b3";

  private static final Pattern FOOTNOTE = Pattern.compile("[" + FOOTNOTES + "]");

  /** "(Signed) X", "Sgd. X". */
  static final Pattern SIGNED =
      Pattern.compile("^\\(?(?:[Ss]igned|SIGNED|[Ss]gd\\.?)\\)?:? +(?=\\p{Lu})");

  private static final List<String> CAREER =
      List.of(
          " is ",
          " was ",
          " has ",
          " served ",
          " serves ",
          " teaches ",
          " taught ",
          " writes ",
          " works ",
          " worked ",
          " covers ",
          " leads ",
          " heads ",
          " directs ",
          " chairs ",
          " holds ");

  private final Lexicon lexicon;

  Bylines(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "By X", "Translated by X", "Author: X", "Notes of the meeting, written up by X". */
  boolean credit(Draft draft) {
    Line line = draft.line;
    if (line.wordCount() > 24 || line.prose() && line.wordCount() > 16) {
      return false;
    }
    if (line.by() >= 0 || line.text().startsWith("(Signed)")) {
      return true;
    }
    String label = draft.label.text();
    return !label.isEmpty() && CueTable.CREDITS.exact(Words.of(label)).isPresent();
  }

  /** Where the names of a credit begin after its "by", or -1. */
  static int by(String line) {
    for (int at = indexOfBy(line, 0); at >= 0; at = indexOfBy(line, at + 1)) {
      List<String> before = Words.of(line.substring(Math.max(0, at - 40), at));
      int last = before.size() - 1;
      last -= last > 0 && before.get(last).equals("up") ? 1 : 0;
      String head = line.substring(0, at).strip();
      boolean opens =
          head.isEmpty()
              || "|(\u2013\u2014-\u00b7.*_^".indexOf(head.charAt(head.length() - 1)) >= 0;
      boolean made = last >= 0 && CueTable.BEFORE_BY.anyOf(before.subList(last, last + 1));
      if ((opens || made) && nameAt(line, at + 2)) {
        return at + 3;
      }
    }
    return -1;
  }

  private static int indexOfBy(String line, int from) {
    for (int i = Math.max(0, from); i + 3 < Math.min(line.length(), LONGEST); i++) {
      char c = line.charAt(i);
      boolean by =
          (c == 'b' || c == 'B')
              && (line.charAt(i + 1) == 'y' || line.charAt(i + 1) == 'Y')
              && Line.blank(line.charAt(i + 2));
      if (by && (i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1)))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a name follows, or an office in small letters before one: by the rapporteur, Dr. X. */
  private static boolean nameAt(String line, int from) {
    int i = from;
    while (i < line.length() && !Character.isLetterOrDigit(line.charAt(i))) {
      i++;
    }
    if (i < line.length() && Character.isUpperCase(line.charAt(i))) {
      return true;
    }
    boolean office = line.startsWith("the ", i) || line.startsWith("our ", i);
    int words = 0;
    for (int k = i + 4; office && k < line.length() && words < 5; k++) {
      char c = line.charAt(k);
      boolean start = !Line.blank(c) && Line.blank(line.charAt(k - 1));
      words += start ? 1 : 0;
      if (start && Character.isUpperCase(c)) {
        return true;
      }
    }
    return false;
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

  /** The names of two persons or more, and nothing else. */
  boolean names(Line line) {
    if (line.wordCount() > 30 || line.prose() || line.text().indexOf(':') >= 0) {
      return false;
    }
    if (!joined(line.text()) || !line.dates().isEmpty()) {
      return false;
    }
    String[] pieces = NAME_JOINTS.split(FOOTNOTE.matcher(line.text()).replaceAll(""));
    boolean known = false;
    for (String piece : pieces) {
      boolean one = PersonName.known(piece, lexicon);
      if (!one && !PersonName.possible(piece, lexicon)) {
        return false;
      }
      known |= one;
    }
    return pieces.length > 1 && (known || pieces.length > 2);
  }

  /** Whether anything stands in a line that joins names. */
  private static boolean joined(String line) {
    return line.indexOf(',') >= 0
        || line.indexOf(';') >= 0
        || line.contains(" and ")
        || line.contains(" & ");
  }

  /** Initials and a surname. */
  boolean initialled(String words) {
    return PersonName.withInitials(words, lexicon);
  }

  /** Where a name ends that an office may follow. */
  static int end(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dash = (c == '-' || c == '\u2013' || c == '\u2014') && text.charAt(i - 1) == ' ';
      boolean gap = text.startsWith("   ", i);
      if (",|(;<*\u2020\u2021\u00b7\u2022".indexOf(c) >= 0 || dash || gap) {
        return i;
      }
    }
    return text.length();
  }

  /** A note on the author in brackets, or beginning "The author is". */
  boolean note(Line line) {
    String text = line.text();
    if (line.wordCount() > 80 || line.words().size() < 2) {
      return false;
    }
    List<String> words = line.words();
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
    if (is < 4 || is > LONGEST_NAME || line.wordCount() > 80) {
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

  /** The name before "was", "teaches" or the like, by which a note on an author begins. */
  static Optional<String> subject(Line line) {
    String text = line.text();
    for (String verb : CAREER) {
      int at = text.indexOf(verb);
      if (at >= 4 && at <= LONGEST_NAME && line.wordCount() <= 80) {
        return Optional.of(text.substring(0, at));
      }
    }
    return Optional.empty();
  }

  /** The words before a signature. */
  static boolean closes(Line line) {
    List<String> words = line.words();
    if (line.wordCount() <= 5 && CueTable.CLOSERS.exact(words).isPresent()) {
      return true;
    }
    // I remain, gentlemen, with warm regards to all who remember,
    boolean remains = words.size() > 2 && words.get(0).equals("i") && words.get(1).equals("remain");
    return remains && line.last() == ',' && line.wordCount() <= 16;
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

  /** Ludwig-X-Stiftung, Y-Institut: words of one name that hyphens join. */
  private static boolean compound(String word) {
    for (String end : COMPOUNDS) {
      if (word.length() > end.length() && word.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  /** The form of an association or company behind its name: e.V., Inc., Ltd. */
  private static boolean legalForm(String text) {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return LEGAL_FORMS.contains(last.toLowerCase(Locale.ROOT));
  }

  /** Centre for Strategic Dialogue: a body for meetings. */
  static boolean serving(List<String> words) {
    int at = words.indexOf("for");
    return at > 0 && CueTable.BODIES.has(words.get(at - 1));
  }

  /** Whether a line is no more than the name of a body: a letterhead. */
  boolean letterhead(Line line) {
    if (line.wordCount() > 10
        || line.words().isEmpty()
        || line.endsSentence() && !legalForm(line.text())
        || line.text().indexOf(':') >= 0
        || ARTICLES.contains(line.words().get(0))
        || CueTable.FORMS.anyOf(line.words())) {
      return false;
    }
    List<String> words = line.words();
    boolean last = CueTable.BODIES.anyOf(words.subList(words.size() - 1, words.size()));
    if (!last && !serving(words) && CueTable.MEETINGS.anyOf(words)) {
      return false;
    }
    boolean body = false;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      // "Press Freedom" names no press: what names a body ends its name or has "of" after it.
      boolean head =
          i + 1 == words.size()
              || i > 0 && line.text().endsWith(")")
              || CueTable.JOINS.anyOf(words.subList(i + 1, i + 2));
      body |= head && CueTable.BODIES.has(word) || compound(word);
      long classes = lexicon.classes(lexicon.find(word));
      if ((classes & WordClass.AUXILIARY.bit()) != 0
          || APART.contains(word)
          || Character.isDigit(word.charAt(0))) {
        return false;
      }
    }
    return body && line.titleCase();
  }
}

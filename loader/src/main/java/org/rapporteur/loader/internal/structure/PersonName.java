package org.rapporteur.loader.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.WordClass;

/** Whether a few words are the name of a person. */
final class PersonName {

  private static final long NAME = WordClass.mask(WordClass.GIVEN_NAME, WordClass.SURNAME);

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  private static final long ORDINARY =
      ~(NAME | WordClass.TITLE.bit() | WordClass.ABBREVIATION.bit());

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "del", "della", "di", "du", "la", "le", "van", "von", "der",
          "den", "ter", "bin", "ibn", "bint", "al", "el", "ul", "y", "e", "af", "av", "zu", "abu",
          "ben");

  private PersonName() {}

  /** Whether words are a name of which the lexicon knows a part. */
  static boolean known(String words, Lexicon lexicon) {
    return judge(words, lexicon, true);
  }

  /** Whether words can be a name: all capitalised, none an ordinary word that no name has. */
  static boolean possible(String words, Lexicon lexicon) {
    return judge(words, lexicon, false);
  }

  /** Whether words are no more than the initials of a name: T.A., K. M. O. */
  static boolean initials(String words) {
    int letters = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean capital = Character.isUpperCase(c);
      boolean stopped = i + 1 < words.length() && words.charAt(i + 1) == '.';
      if (capital && !stopped || !capital && c != '.' && c != ' ') {
        return false;
      }
      letters += capital ? 1 : 0;
    }
    return letters > 1 && letters < 5;
  }

  /** Whether words begin with initials and end with a name: J. R. Hartley. */
  static boolean withInitials(String words, Lexicon lexicon) {
    int space = words.lastIndexOf(' ');
    return space > 1
        && words.length() - space > 3
        && words.charAt(space - 1) == '.'
        && words.charAt(1) == '.'
        && possible(words, lexicon);
  }

  /** Whether words end in a name that is no word that the lexicon knows: Mere Vakalobo. */
  static boolean foreign(String words, Lexicon lexicon) {
    List<String> parts = parts(words);
    String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
    return parts.size() > 1
        && parts.size() < 4
        && parts.stream().allMatch(PersonName::namePart)
        && last.length() > 2
        && Character.isLowerCase(last.charAt(1))
        && lexicon.find(last) == Lexicon.UNKNOWN
        && !isTitle(parts.get(0), lexicon)
        && (lexicon.classes(lexicon.find(parts.get(0))) & WordClass.NOUN.bit()) == 0
        && !nameless(parts, lexicon);
  }

  private static boolean judge(String words, Lexicon lexicon, boolean needKnown) {
    List<String> parts = parts(words);
    boolean title = false;
    while (!parts.isEmpty() && isTitle(parts.get(0), lexicon)) {
      title = true;
      parts.remove(0);
    }
    if (parts.size() > 2 && shortTitle(parts.get(0))) {
      parts.remove(0);
    }
    if (parts.isEmpty() || parts.size() > 6 || parts.size() == 1 && !title) {
      return false;
    }
    if (nameless(parts, lexicon)) {
      return false;
    }
    boolean known = title;
    int ordinary = 0;
    int names = 0;
    for (String part : parts) {
      if (PARTICLES.contains(part)) {
        continue;
      }
      if (!namePart(part)) {
        return false;
      }
      long classes = lexicon.classes(lexicon.find(part));
      known |= (classes & NAME) != 0;
      // Hyphenated given names are known by their first part.
      int hyphen = part.indexOf('-');
      known |= hyphen > 1 && (lexicon.classes(lexicon.find(part.substring(0, hyphen))) & NAME) != 0;
      boolean initial = part.length() <= 2 && (part.length() == 1 || part.endsWith("."));
      ordinary += !initial && (classes & NAME) == 0 && (classes & ORDINARY) != 0 ? 1 : 0;
      names++;
    }
    return names > 0 && (known ? ordinary < names : !needKnown && ordinary == 0);
  }

  /** Whether words end as the names of bodies, meetings, writings and halls do. */
  private static boolean nameless(List<String> parts, Lexicon lexicon) {
    String last = parts.get(parts.size() - 1);
    List<String> words = Words.of(last);
    String first = parts.get(0).toLowerCase(Locale.ROOT);
    boolean styled =
        parts.size() > 2 && Makers.STYLES.contains(parts.get(1).toLowerCase(Locale.ROOT));
    boolean article =
        ARTICLES.contains(first) && !styled && (parts.size() < 2 || !isTitle(parts.get(1), lexicon))
            || parts.size() > 2 && CueTable.FORMS.has(first) && parts.get(1).length() == 2;
    return article
        || parts.size() == 2 && TitleSigns.VENUES.containsAll(words)
        || parts.size() > 2
            && (lexicon.classes(lexicon.find(last)) & NAME) == 0
            && (CueTable.FORMS.anyOf(words)
                || CueTable.MEETINGS.anyOf(words)
                || CueTable.BODIES.anyOf(words)
                || CueTable.ORGANS.anyOf(words)
                || TitleSigns.VENUES.containsAll(words));
  }

  private static List<String> parts(String words) {
    String name = words.strip();
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || blank(name.charAt(i))) {
        if (start < i) {
          parts.add(name.substring(start, i));
        }
        start = i + 1;
      }
    }
    return parts;
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\u00a0' || c >= '\t' && c <= '\r';
  }

  /** Whether a word is a title or style and no name as well. */
  static boolean isTitle(String word, Lexicon lexicon) {
    return (lexicon.classes(lexicon.find(word)) & WordClass.TITLE.bit()) != 0
        && (lexicon.classes(lexicon.find(word)) & NAME) == 0;
  }

  /** Pfr., Ing., Fr.: a title of another language, cut short. */
  static boolean shortTitle(String part) {
    return part.length() > 2
        && part.length() < 6
        && part.indexOf('.') == part.length() - 1
        && Character.isUpperCase(part.charAt(0));
  }

  private static boolean namePart(String part) {
    if (!Character.isUpperCase(part.charAt(0))) {
      return false;
    }
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean inside = c == '-' || c == '\'' || c == '\u2019' || c == '.';
      if (!Character.isLetter(c) && !inside && Character.getType(c) != Character.NON_SPACING_MARK) {
        return false;
      }
    }
    return part.length() <= 2 || !part.endsWith(".") || part.indexOf('.') < part.length() - 1;
  }
}

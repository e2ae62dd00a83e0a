package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the small print at the head of a document: who may read it, how it went round, and the
 * postal address of who sends it.
 */
final class Imprint {

  private static final int LONGEST = 24;

  /** How far a mark of secrecy may be from the start of its line. */
  private static final int LONGEST_MARK = 8;

  private static final int SHORT = 5;

  private static final Pattern POSTCODE =
      Pattern.compile("^(?:\\p{Lu}[\\p{L}.]*,? ){1,4}\\d{5}(?:-\\d{4})?$");

  private static final Set<String> SECRECY =
      Set.of("secret", "confidential", "restricted", "unclassified", "classified", "embargoed");

  private Imprint() {}

  static boolean is(Line line) {
    return notice(line) || address(line);
  }

  /** "Check against delivery", "CONFIDENTIAL (declassified in part)". */
  static boolean notice(Line line) {
    List<String> words = line.words();
    if (words.isEmpty() || line.wordCount() > LONGEST) {
      return false;
    }
    boolean secret =
        SECRECY.contains(words.get(0))
            && line.wordCount() <= LONGEST_MARK
            && line.text().startsWith(words.get(0).toUpperCase(Locale.ROOT));
    return secret || CueTable.NOTICES.within(words);
  }

  private static boolean number(List<String> words) {
    for (String word : words) {
      if (Character.isDigit(word.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** "820 Second Avenue, Suite 800", "P.O. Box 3243, Telephone +251 11". */
  static boolean address(Line line) {
    List<String> words = line.words();
    if (line.wordCount() > LONGEST || line.last() == '?') {
      return false;
    }
    boolean parted = line.text().indexOf(',') > 0 || line.wordCount() <= SHORT;
    return parted && CueTable.ADDRESSES.anyOf(words) && number(words) && line.dates().isEmpty()
        || Character.isDigit(line.last()) && POSTCODE.matcher(line.text()).find()
        || line.text().contains("www.");
  }
}

package org.rapporteur.loader.internal.structure;

import java.util.Optional;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.loader.vocabulary.WordList;

/**
 * Decides whether a text is English: by the script of its letters and the share of the small words
 * that no English sentence does without and other languages do not have.
 */
public final class LanguageReader {

  /** Not all of {@link WordClass#FUNCTION}: other languages say "no" as well. */
  private static final long FUNCTION =
      WordClass.mask(
          WordClass.DETERMINER,
          WordClass.PRONOUN,
          WordClass.PREPOSITION,
          WordClass.CONJUNCTION,
          WordClass.SUBORDINATOR,
          WordClass.AUXILIARY);

  /** How much of a text is read: some 1,300 words tell. */
  private static final int SAMPLE = 8_000;

  /** Of hundred words of English prose some forty are of these classes, of headlines some ten. */
  private static final int SHARE = 12;

  /** Small words that English shares with other languages. */
  private static final WordList SHARED = CueTable.SHARED.words();

  private LanguageReader() {}

  /** The BCP 47 tag {@code en}, or empty for any other language and for texts without words. */
  public static Optional<String> read(CharSequence characters, Lexicon lexicon) {
    String text = characters.toString();
    int latin = 0;
    int other = 0;
    int words = 0;
    int known = 0;
    int function = 0;
    int foreign = 0;
    int limit = Math.min(text.length(), SAMPLE);
    int i = 0;
    while (i < limit) {
      if (!letter(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      boolean ascii = true;
      int foreignLetters = 0;
      while (i < limit && (letter(text.charAt(i)) || apostrophe(text, i, limit))) {
        char c = text.charAt(i++);
        if (c >= 128) {
          ascii &= c == '\u2019';
          foreignLetters += roman(c) ? 0 : 1;
        }
      }
      latin += i - start - foreignLetters;
      other += foreignLetters;
      if (i - start < 2 && text.charAt(start) != 'a' && text.charAt(start) != 'I') {
        continue;
      }
      int word = lexicon.find(text, start, i);
      boolean lower = Character.isLowerCase(text.charAt(start));
      words++;
      known += word != Lexicon.UNKNOWN ? 1 : 0;
      foreign += lower && (word == Lexicon.UNKNOWN || !ascii) ? 1 : 0;
      boolean small = (lexicon.classes(word) & FUNCTION) != 0;
      function += small && !lexicon.in(word, SHARED) ? 1 : 0;
      // A word takes two characters at least, with what stands between it and the one before.
      int rest = limit - i;
      boolean certain =
          function * 100 >= SHARE * (words + rest / 2)
              && 2 * foreign + rest / 2 < words
              && other + rest <= latin;
      if (certain) {
        return Optional.of("en");
      }
    }
    if (words == 0 || other > latin) {
      return Optional.empty();
    }
    boolean english =
        function * 100 >= SHARE * words && foreign * 2 < words
            || known * 10 >= words * 8 && foreign * 10 <= words && function > 0;
    return english ? Optional.of("en") : Optional.empty();
  }

  private static boolean letter(char c) {
    return c < 128 ? (c | ' ') >= 'a' && (c | ' ') <= 'z' : Character.isLetter(c);
  }

  private static boolean roman(char c) {
    return c < 0x250 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean apostrophe(String text, int at, int limit) {
    char c = text.charAt(at);
    return (c == '\'' || c == '\u2019') && at + 1 < limit && letter(text.charAt(at + 1));
  }
}

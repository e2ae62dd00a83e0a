package org.rapporteur.loader.internal.token;

import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.WordClass;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * Cuts text into words and marks.
 *
 * <p>The full stops of abbreviations and initials belong to their word (U.S., Dr., J.), the clitic
 * 's is a word of its own, compounds are cut at their hyphens, numbers keep separators and percent
 * sign.
 */
public final class Tokenizer {

  /** Classes that do not tell a word's part of speech. */
  private static final long NAMING =
      WordClass.mask(
          WordClass.GIVEN_NAME,
          WordClass.SURNAME,
          WordClass.TITLE,
          WordClass.ABBREVIATION,
          WordClass.NUMBER_ABBREVIATION);

  /** What a word in -ing may be, and one in -ed. */
  private static final long ACTING = WordClass.mask(WordClass.VERB_ING, WordClass.NOUN);

  private static final long ACTED =
      WordClass.mask(WordClass.VERB_PAST, WordClass.VERB_PARTICIPLE, WordClass.ADJECTIVE);

  private final String text;
  private final Lexicon lexicon;
  private final Tokens tokens;

  /** For one text; mutable, for use by a single thread. */
  public Tokenizer(SourceText text, Lexicon lexicon) {
    this.text = text.toString();
    this.lexicon = lexicon;
    this.tokens = new Tokens(text, lexicon);
  }

  /** All tokens so far. */
  public Tokens tokens() {
    return tokens;
  }

  /** Adds the tokens of a span; spans come in text order. */
  public void add(TextSpan span) {
    int i = span.start();
    while (i < span.end()) {
      char c = text.charAt(i);
      if (c <= ' ') {
        i++;
      } else if (isLetter(c)) {
        i = word(i, span.end());
      } else if (isDigit(c)) {
        i = number(i, span.end());
      } else if (c == '\u00a0' || Character.isWhitespace(c)) {
        i++;
      } else {
        i = mark(i, span.end());
      }
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    return Character.isLetter(c) && !isApostrophe(c) || isCombining(c) || c == '\ufffd';
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isCombining(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private int number(int start, int limit) {
    int i = start + 1;
    while (i < limit) {
      char c = text.charAt(i);
      boolean separator =
          (c == '.' || c == ',' || c == ':') && i + 1 < limit && isDigit(text.charAt(i + 1));
      if (!isDigit(c) && !isLetter(c) && !separator) {
        break;
      }
      i++;
    }
    if (i < limit && text.charAt(i) == '%') {
      i++;
    }
    int word = lexicon.find(text, start, i);
    long number = WordClass.NUMBER.bit();
    tokens.add(start, i, Shape.NUMBER, word, lexicon.classes(word) | number);
    return i;
  }

  private int word(int start, int limit) {
    int i = start + 1;
    while (i < limit && isSmall(text.charAt(i))) {
      i++;
    }
    // Nearly every word is over here, and has but one letter that may be a capital.
    int small = i;
    boolean dotted = false;
    while (i < limit) {
      char c = text.charAt(i);
      if (isLetter(c) || isDigit(c)) {
        i++;
      } else if (isApostrophe(c) && i + 1 < limit && isLetter(text.charAt(i + 1))) {
        if (isClitic(i, limit)) {
          break;
        }
        i++;
      } else if (c == '&' && i + 1 < limit && isLetter(text.charAt(i + 1))) {
        i++;
      } else if (c == '.' && endsInSingleLetter(start, i)) {
        // U.S. and J. keep their stops; a lone small letter (item b.) does not.
        boolean inside = i + 1 < limit && isLetter(text.charAt(i + 1));
        if (!inside && !dotted && !Character.isUpperCase(text.charAt(start))) {
          break;
        }
        dotted = true;
        i++;
        if (!inside) {
          break;
        }
      } else {
        break;
      }
    }
    int word = lexicon.find(text, start, i);
    long classBits = lexicon.classes(word);
    if (!dotted && i < limit && text.charAt(i) == '.' && isAbbreviation(classBits, i, limit)) {
      i++;
    }
    Shape shape = i == small && isSmall(text.charAt(start)) ? Shape.LOWER : shape(start, i);
    if ((classBits & ~NAMING) == 0) {
      classBits |= guess(start, i, shape);
    }
    tokens.add(start, i, shape, word, classBits);
    return i;
  }

  private boolean isAbbreviation(long classBits, int stop, int limit) {
    if ((classBits & WordClass.ABBREVIATION.bit()) != 0) {
      return true;
    }
    return (classBits & WordClass.NUMBER_ABBREVIATION.bit()) != 0
        && stop + 2 < limit
        && isDigit(text.charAt(text.charAt(stop + 1) == ' ' ? stop + 2 : stop + 1));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  /** Whether 's stands at an apostrophe and ends the word. */
  private boolean isClitic(int apostrophe, int limit) {
    char c = text.charAt(apostrophe + 1);
    return (c == 's' || c == 'S')
        && (apostrophe + 2 >= limit || !isLetter(text.charAt(apostrophe + 2)));
  }

  private boolean endsInSingleLetter(int start, int end) {
    return end == start + 1 || text.charAt(end - 2) == '.';
  }

  private Shape shape(int start, int end) {
    int letters = 0;
    int capitals = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c)) {
        capitals++;
      }
      if (isLetter(c)) {
        letters++;
      }
    }
    if (capitals == 0) {
      return Shape.LOWER;
    }
    if (letters > 1 && capitals == letters) {
      return Shape.UPPER;
    }
    return capitals == 1 && Character.isUpperCase(text.charAt(start)) ? Shape.CAPITAL : Shape.MIXED;
  }

  /** What an unknown word is likely to be, from its ending. */
  private long guess(int start, int end, Shape shape) {
    int length = end - start;
    if (shape != Shape.LOWER && shape != Shape.CAPITAL || length < 4) {
      return WordClass.NOUN.bit();
    }
    boolean small = shape == Shape.LOWER;
    // Each ending by its last letter, since most words have none of them.
    return switch (text.charAt(end - 1)) {
      case 'g' -> length > 5 && ends(end, "ing") ? ACTING : WordClass.NOUN.bit();
      case 'd' -> length > 4 && ends(end, "ed") ? ACTED : WordClass.NOUN.bit();
      case 'r', 't' -> comparative(start, end) ? WordClass.ADJECTIVE.bit() : WordClass.NOUN.bit();
      case 'y' ->
          ends(end, "ly")
              ? WordClass.ADVERB.bit()
              : small && ends(end, "ify") ? WordClass.VERB_BASE.bit() : WordClass.NOUN.bit();
      case 'e' ->
          ends(end, "ive")
              ? WordClass.ADJECTIVE.bit()
              : small && (ends(end, "ise") || ends(end, "ize"))
                  ? WordClass.VERB_BASE.bit()
                  : WordClass.NOUN.bit();
      case 'l' -> ends(end, "al") ? WordClass.ADJECTIVE.bit() : WordClass.NOUN.bit();
      case 's' -> ends(end, "ous") ? WordClass.ADJECTIVE.bit() : WordClass.NOUN.bit();
      case 'c' -> ends(end, "ic") ? WordClass.ADJECTIVE.bit() : WordClass.NOUN.bit();
      default -> WordClass.NOUN.bit();
    };
  }

  /** Whether a word is a known adjective with -er or -est, its spelling undone. */
  private boolean comparative(int start, int end) {
    int length = ends(end, "er") ? 2 : ends(end, "est") ? 3 : 0;
    if (length == 0 || end - start < length + 3) {
      return false;
    }
    int stem = end - length;
    boolean doubled = text.charAt(stem - 1) == text.charAt(stem - 2);
    boolean fromY = text.charAt(stem - 1) == 'i';
    return isAdjective(start, stem)
        || isAdjective(start, stem + 1)
        || doubled && isAdjective(start, stem - 1)
        || fromY && isAdjective(text.substring(start, stem - 1) + "y");
  }

  private boolean isAdjective(int start, int end) {
    int word = lexicon.find(text, start, end);
    return (lexicon.classes(word) & WordClass.ADJECTIVE.bit()) != 0;
  }

  private boolean isAdjective(String word) {
    return (lexicon.classes(lexicon.find(word)) & WordClass.ADJECTIVE.bit()) != 0;
  }

  private boolean ends(int end, String ending) {
    for (int i = 0; i < ending.length(); i++) {
      if (text.charAt(end - ending.length() + i) != ending.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private int mark(int start, int limit) {
    char c = text.charAt(start);
    int end = start + (Character.isHighSurrogate(c) && start + 1 < limit ? 2 : 1);
    if (isApostrophe(c) && start + 1 < limit && isClitic(start, limit) && !spaceAt(start - 1)) {
      int word = lexicon.find(text, start, start + 2);
      tokens.add(start, start + 2, Shape.LOWER, word, lexicon.classes(word));
      return start + 2;
    }
    Shape shape = Shape.MARK;
    if (c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2014') {
      boolean tight = !spaceAt(start - 1) && !spaceAt(end);
      boolean wide = c == '\u2014' || c == '-' && end < limit && text.charAt(end) == '-';
      shape = tight && !wide ? Shape.HYPHEN : Shape.DASH;
      while (shape == Shape.DASH && end < limit && text.charAt(end) == '-') {
        end++;
      }
    }
    // A mark has a number only if a phrase of the vocabulary holds it.
    int word = shape == Shape.MARK ? lexicon.find(text, start, end) : Lexicon.UNKNOWN;
    tokens.add(start, end, shape, word, 0);
    return end;
  }

  private boolean spaceAt(int index) {
    return index < 0
        || index >= text.length()
        || text.charAt(index) <= ' '
        || text.charAt(index) == '\u00a0';
  }
}

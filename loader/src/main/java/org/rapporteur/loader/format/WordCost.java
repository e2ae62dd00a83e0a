package org.rapporteur.loader.format;

/**
 * How implausible the words of a file are if it is read by a page: signs inside words, capitals
 * after small letters, letters that no language of the page has side by side. Sums up over words;
 * mutable, for use by a single thread.
 */
final class WordCost {

  private static final int UNDEFINED = 20;
  private static final int MISFIT = 4;
  private static final int FOREIGN = 3;

  private final LegacyPage page;

  /** In how many words each language lacks a letter. */
  private final int[] lacking;

  private int sum;

  WordCost(LegacyPage page) {
    this.page = page;
    this.lacking = new int[page.alphabet().size()];
  }

  LegacyPage page() {
    return page;
  }

  /** All words so far; a text in one language is likelier than one in many. */
  int total() {
    int least = lacking.length == 0 ? 0 : Integer.MAX_VALUE;
    for (int words : lacking) {
      least = Math.min(least, words);
    }
    return sum + least;
  }

  /** Takes in a word of the file, which has a byte beyond ASCII. */
  void add(byte[] bytes, int from, int to) {
    int[] missing = new int[lacking.length];
    int marks = 0;
    int capitals = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      char before = i > 0 ? page.character(bytes[i - 1]) : ' ';
      char c = page.character(bytes[i]);
      char after = i + 1 < bytes.length ? page.character(bytes[i + 1]) : ' ';
      if (isLetter(c)) {
        letters++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
        marks = c >= 0x80 ? marks + 1 : 0;
        if (c >= 0x80 || before >= 0x80) {
          sum += step(before, c, after, marks);
        }
        for (int l = 0; c >= 0x80 && l < missing.length; l++) {
          missing[l] += page.alphabet().has(l, c) ? 0 : 1;
        }
      } else if (c >= 0x80) {
        sum += sign(before, c, after);
      }
    }
    boolean latin = page.alphabet().ordinal() < Alphabet.CYRILLIC.ordinal();
    sum += !latin && letters > 1 && capitals == letters ? 1 : 0;
    int least = missing.length == 0 ? 0 : Integer.MAX_VALUE;
    for (int l = 0; l < missing.length; l++) {
      least = Math.min(least, FOREIGN * missing[l]);
      lacking[l] += missing[l] > 0 ? 1 : 0;
    }
    sum += least;
  }

  /** From one letter to the next. */
  private static int step(char before, char c, char after, int marks) {
    if (!isLetter(before)) {
      return 0;
    }
    boolean latin = isLatin(c);
    if (latin != isLatin(before)) {
      return MISFIT;
    }
    if (Character.isLowerCase(before) && Character.isUpperCase(c)) {
      return MISFIT;
    }
    boolean smallAmongCapitals =
        Character.isUpperCase(before) && Character.isLowerCase(c) && Character.isUpperCase(after);
    // Three letters with marks in a row are rare in any Latin alphabet.
    return smallAmongCapitals || latin && marks > 2 ? FOREIGN : 0;
  }

  private static int sign(char before, char c, char after) {
    boolean afterWord = isLetter(before);
    boolean beforeWord = isLetter(after);
    if (c == 0xFFFD) {
      return UNDEFINED;
    }
    if (c < 0xA0) {
      return 12;
    }
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK:
        return Character.isLetter(before) || Character.getType(before) == Character.NON_SPACING_MARK
            ? 0
            : MISFIT;
      case Character.PRIVATE_USE:
        return UNDEFINED;
      case Character.SPACE_SEPARATOR, Character.DASH_PUNCTUATION:
        return 0;
      case Character.CURRENCY_SYMBOL:
        return c == '¤' ? MISFIT : (afterWord ? FOREIGN : 0) + (beforeWord ? FOREIGN : 0);
      default:
        break;
    }
    if (c == '’' || c == '\u00AD') {
      return afterWord || beforeWord ? 0 : 1;
    }
    if ("‘”»›“™®©°…".indexOf(c) >= 0) {
      // They end words, and the first of them begin some.
      return afterWord && beforeWord ? c == '‘' || c == '…' ? 1 : FOREIGN : 0;
    }
    if ("„‚«‹¿¡".indexOf(c) >= 0) {
      return afterWord ? beforeWord ? MISFIT : 1 : 0;
    }
    if ("ºª".indexOf(c) >= 0) {
      return Character.isDigit(before) ? 0 : beforeWord ? FOREIGN : 1;
    }
    if ("²³¹".indexOf(c) >= 0) {
      return beforeWord ? MISFIT : afterWord ? 1 : 0;
    }
    if (c == 'µ') {
      return afterWord ? MISFIT : 0;
    }
    boolean usual = Character.isDigit(before) || "•·§¶†‡".indexOf(c) >= 0;
    return (afterWord ? 2 : 0) + (beforeWord ? 2 : 0) + (usual ? 0 : 1);
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c)
        && c != 'ª'
        && c != 'º'
        && c != 'ƒ'
        && c != 'ˆ'
        && c != 'µ'
        && c != 'ˇ';
  }

  private static boolean isLatin(char c) {
    return c < 0x250 || c >= 0x1E00 && c < 0x1F00;
  }
}

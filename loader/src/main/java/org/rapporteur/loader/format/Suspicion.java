package org.rapporteur.loader.format;

/**
 * How strange characters are beside each other, and how common a character is. Both are judged by
 * the kind of character alone, not by words, so that they hold for every language.
 */
final class Suspicion {

  /** Added where the repair itself would look wrong. */
  static final int CLASH = -4;

  /** So far a closing mark is looked for. */
  private static final int SENTENCE = 300;

  private Suspicion() {}

  /**
   * How little a sequence of characters looks like something a person wrote.
   *
   * @param text the text
   * @param start the first character of the sequence
   * @param end the offset after its last
   * @param page the page that it would have been misread through
   * @param first whether no other sequence stands directly before it
   * @param last whether no other sequence stands directly after it
   * @return 0 for nothing special; 2 and more is strange
   */
  static int of(String text, int start, int end, CodePage page, boolean first, boolean last) {
    char lead = text.charAt(start);
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    char after = end < text.length() ? text.charAt(end) : ' ';
    int sum = usualLead(lead, page);
    for (int i = start; i + 1 < end; i++) {
      sum += pair(text.charAt(i), text.charAt(i + 1));
    }
    if (first) {
      sum += entry(before, lead);
    }
    if (last) {
      sum += exit(before, lead, text.charAt(end - 1), after, first);
    }
    if (first && lead == '√' && isLetter(before) && start > 1 && isLetter(text.charAt(start - 2))) {
      // No formula takes a root after a word.
      sum += 2;
    }
    boolean alone = first && last && !Character.isLetter(before);
    if (usualLead(lead, page) > 0) {
      char second = text.charAt(start + 1);
      if (second == '\u00A0' && !Character.isUpperCase(before)
          || second == '\u00A0' && Character.isLowerCase(after)
          || alone && isGap(before) && isGap(after) && lead != 'â'
          || alone && (second == '–' || second == '—') && Character.isLetter(after)) {
        sum++;
      }
    }
    return sum;
  }

  /** Â, Ã and â head nearly all misread punctuation and accents of Western Europe. */
  private static int usualLead(char lead, CodePage page) {
    return page == CodePage.WESTERN && (lead == 'Ã' || lead == 'Â' || lead == 'â') ? 1 : 0;
  }

  private static int pair(char a, char b) {
    if (isControl(a) || isControl(b)) {
      return 3;
    }
    boolean letterA = isLetter(a);
    boolean letterB = isLetter(b);
    if (letterA && letterB) {
      return letters(a, b);
    }
    if (letterA) {
      return afterLetter(a, b);
    }
    if (letterB) {
      // The square root of pi is no accident.
      return isSymbol(a) && !(a == '√' && b == 'π') ? 2 : 0;
    }
    if (isBox(a) && isBox(b)) {
      return 0;
    }
    return isSymbol(a) || isSymbol(b) ? 1 : 0;
  }

  private static int letters(char a, char b) {
    if (script(a) != script(b)) {
      return 2;
    }
    if (Character.isLowerCase(a) && Character.isUpperCase(b)) {
      return 2;
    }
    return "ŠšŒœŽžŸ".indexOf(b) >= 0 ? 1 : 0;
  }

  private static int afterLetter(char a, char b) {
    if ("„‚‹«¿¡".indexOf(b) >= 0) {
      return 2;
    }
    if ("°²³·§™\u00AD".indexOf(b) >= 0) {
      return 1;
    }
    // Trade marks, and the sign after a Greek numeral.
    if (b == '®'
        || b == '©'
        || (b == '\u0384' || b == '´') && script(a) == Character.UnicodeScript.GREEK) {
      return 0;
    }
    return isSymbol(b) ? 2 : 0;
  }

  /** The step from ordinary text into the sequence. */
  private static int entry(char before, char lead) {
    if (!Character.isLetter(before)) {
      return 0;
    }
    if (isLetter(lead)) {
      return script(before) != script(lead)
              || Character.isLowerCase(before) && Character.isUpperCase(lead)
          ? 2
          : 0;
    }
    return "„‚‹«¿¡".indexOf(lead) >= 0 ? 2 : isSymbol(lead) ? 1 : 0;
  }

  /** The step from the sequence back into ordinary text. */
  private static int exit(char before, char lead, char end, char after, boolean first) {
    if (!Character.isLetter(after)) {
      return 0;
    }
    if (isLetter(end)) {
      boolean twoCapitals = Character.isUpperCase(lead) && Character.isUpperCase(end);
      return script(end) != script(after) ? 2 : twoCapitals && Character.isLowerCase(after) ? 1 : 0;
    }
    if ("“‘".indexOf(end) >= 0) {
      return first && Character.isLetter(before) ? 1 : 0;
    }
    return isSymbol(end) || end == '”' ? 1 : 0;
  }

  private static boolean isGap(char c) {
    return c == '\n' || c == '\r' || Canonicalizer.isSpace(c) || Character.isDigit(c);
  }

  private static boolean isControl(char c) {
    return c >= 0x80 && c < 0xA0;
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c) && c != 'ª' && c != 'º' && c != 'ƒ' && c != 'ˆ';
  }

  private static boolean isBox(char c) {
    return c >= 0x2500 && c < 0x25A0;
  }

  private static boolean isSymbol(char c) {
    return switch (Character.getType(c)) {
      case Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.MODIFIER_LETTER,
          Character.OTHER_SYMBOL,
          Character.OTHER_NUMBER ->
          true;
      default -> "§¶†‡‰•ªºƒ·".indexOf(c) >= 0;
    };
  }

  private static Character.UnicodeScript script(char c) {
    return Character.UnicodeScript.of(c);
  }

  /**
   * Whether a repair would break the case of its word: a small letter among capitals or a capital
   * after a small letter.
   */
  static int clash(String text, int start, int end, int codePoint) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    if (Character.isLowerCase(codePoint) && Character.isUpperCase(before)) {
      boolean capitals =
          start > 1 && Character.isUpperCase(text.charAt(start - 2))
              || end < text.length() && Character.isUpperCase(text.charAt(end));
      return capitals ? CLASH : 0;
    }
    return Character.isUpperCase(codePoint) && Character.isLowerCase(before) ? CLASH : 0;
  }

  /** Whether a repair would open a question or an exclamation that is closed on the same line. */
  static boolean opensQuestion(String text, int start, int end, int codePoint) {
    char closing = codePoint == '¿' ? '?' : codePoint == '¡' ? '!' : 0;
    boolean opens =
        closing != 0
            && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
            && end < text.length()
            && Character.isLetter(text.charAt(end));
    for (int i = end; opens && i < Math.min(text.length(), end + SENTENCE); i++) {
      char c = text.charAt(i);
      if (c == closing || c == '\n') {
        return c == closing;
      }
    }
    return false;
  }

  /** 0 for what no text holds, 1 for what few do, 2 for what is common. */
  static int commonness(int codePoint) {
    int type = Character.getType(codePoint);
    // Control characters are what text looks like that was misread twice.
    if (type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE) {
      return 0;
    }
    return isCommon(codePoint) ? 2 : 1;
  }

  private static boolean isCommon(int c) {
    if (c < 0x180) {
      return c >= 0xA0 && c != 'ſ' && c != 'ŉ' && "¤¦¨¬¯´¸¹ªº¶".indexOf(c) < 0;
    }
    if (c < 0x700) {
      return c >= 0x300 && c <= 0x36F
          || c >= 0x386 && c <= 0x3CE
          || c >= 0x401 && c <= 0x45F
          || c == 'Ґ'
          || c == 'ґ'
          || "ƠơƯưǎǐǒǔȘșȚț".indexOf(c) >= 0
          || c >= 0x5D0 && c <= 0x5EA
          || c >= 0x60C && c <= 0x6D2;
    }
    return c >= 0x900 && c <= 0xE7F
        || c >= 0x1E00 && c <= 0x1EFF
        || c >= 0x2000 && c <= 0x206F
        || c >= 0x20A0 && c <= 0x20BF
        || c >= 0x2100 && c <= 0x27BF
        || c >= 0x3000 && c <= 0x30FF
        || c >= 0x4E00 && c <= 0x9FFF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xFB00 && c <= 0xFB04
        || c >= 0xFE00 && c <= 0xFE0F
        || c >= 0xFEFF && c <= 0xFFEF
        || c == 0xFFFD
        || c >= 0x1F000 && c <= 0x1FAFF;
  }
}

package org.rapporteur.loader.format;

/**
 * A run of characters that may be UTF-8 bytes which a program showed through a page: how far it
 * goes, how strange it is as it stands, and what speaks against reading it so.
 *
 * <p>One serves for all runs of a text, since most are read only to be left; each reading replaces
 * the last. Not thread-safe.
 */
final class MisreadRun {

  /** Stands for the page of a run that is to stay as it is. */
  static final int NONE = -1;

  /** How far around a run other damage is looked for. */
  private static final int NEIGHBOURHOOD = 8;

  private final String text;
  private int page = NONE;
  private int start;
  private int end;
  private int suspicion;
  private boolean rare;
  private int flaws;
  private boolean foreign;

  MisreadRun(String text) {
    this.text = text;
  }

  /** The number of the page it was read through, or none. */
  int page() {
    return page;
  }

  /** The offset after its last character. */
  int end() {
    return end;
  }

  /** How little it looks like something a person wrote. */
  int suspicion() {
    return suspicion;
  }

  /** Whether it stands for a character that is not common. */
  boolean rare() {
    return rare;
  }

  /** What speaks against the page, if another one explains as much. */
  int flaws() {
    return flaws;
  }

  /** Whether all letters that it stands for are of another script than Latin. */
  boolean foreign() {
    return foreign;
  }

  /** The run is to stay. */
  void leave() {
    page = NONE;
  }

  /** Reads as much as possible from an offset on through a page. */
  boolean read(int p, int first) {
    CodePage candidate = CodePage.ALL.get(p);
    start = first;
    page = p;
    end = first;
    int sum = 0;
    int letters = 0;
    foreign = true;
    flaws = 0;
    rare = false;
    int before = ' ';
    for (long next = sequence(candidate, text, end); next >= 0; ) {
      int length = CodePage.length(next);
      int codePoint = CodePage.codePoint(next);
      long following = sequence(candidate, text, end + length);
      boolean last = following < 0;
      sum += Suspicion.of(text, end, end + length, candidate, end == start, last);
      boolean isRare = Suspicion.commonness(codePoint) < 2;
      rare |= isRare;
      sum -= isRare ? 2 : 0;
      if (end == start && last) {
        sum += Suspicion.clash(text, end, end + length, codePoint);
        sum += Suspicion.opensQuestion(text, end, end + length, codePoint) ? 1 : 0;
      }
      boolean isForeign = Character.isLetter(codePoint) && codePoint > 0x2FF;
      letters += isForeign ? 1 : 0;
      flaws += Character.isLowerCase(before) && Character.isUpperCase(codePoint) ? 4 : 0;
      flaws += isRare ? 4 : 0;
      for (int i = end; i < end + length; i++) {
        flaws += candidate.isBorrowed(text.charAt(i)) ? 2 : 0;
      }
      before = codePoint;
      foreign &= isForeign;
      end += length;
      next = following;
    }
    // Whole words of another script are no accident.
    suspicion = sum + (letters >= 3 ? letters - 1 : 0);
    return end > start;
  }

  /** The sequence at an offset that stands for what a text may hold; -1 if there is none. */
  static long sequence(CodePage page, String text, int offset) {
    long next = page.sequenceAt(text, offset, text.length());
    return next >= 0 && Suspicion.commonness(CodePage.codePoint(next)) > 0 ? next : -1;
  }

  /** Whether what the run stands for is again a sequence through the page. */
  boolean isMisreadAgain() {
    CodePage candidate = CodePage.ALL.get(page);
    StringBuilder decoded = new StringBuilder();
    for (int i = start; i < end && decoded.length() < 8; ) {
      long next = sequence(candidate, text, i);
      decoded.appendCodePoint(CodePage.codePoint(next));
      i += CodePage.length(next);
    }
    String once = decoded.toString();
    long twice = candidate.sequenceAt(once, 0, once.length());
    return twice >= 0
        && CodePage.length(twice) > 2
        && Suspicion.commonness(CodePage.codePoint(twice)) == 2;
  }

  /**
   * Whether the run stands among other damage that is beyond repair; then what looks like a
   * sequence in it is chance.
   *
   * @param done where what was repaired before it ends
   */
  boolean isAmongDamage(int done) {
    CodePage candidate = CodePage.ALL.get(page);
    int others = 0;
    for (int i = start - 1;
        i >= Math.max(done, start - NEIGHBOURHOOD) && text.charAt(i) > 0x7F;
        i--) {
      others += candidate.byteOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    int last = Math.min(text.length(), end + NEIGHBOURHOOD);
    for (int i = end; i < last && text.charAt(i) > 0x7F && sequence(candidate, text, i) < 0; i++) {
      others += candidate.byteOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return others > end - start;
  }

  /** Whether a letter stands directly before or after it. */
  boolean isInsideWord() {
    return letterAt(text, start - 1) || letterAt(text, end);
  }

  static boolean letterAt(String text, int offset) {
    return offset >= 0 && offset < text.length() && Character.isLetter(text.charAt(offset));
  }

  /** Puts in its place what it stands for. */
  void replace(Revision revision) {
    CodePage candidate = CodePage.ALL.get(page);
    for (int i = start; i < end; ) {
      long next = sequence(candidate, text, i);
      revision.replace(i, i + CodePage.length(next), CodePage.codePoint(next));
      i += CodePage.length(next);
    }
  }
}

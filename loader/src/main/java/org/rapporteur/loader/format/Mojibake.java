package org.rapporteur.loader.format;

import java.util.Arrays;

/**
 * Repairs text whose UTF-8 bytes some program showed through a single-byte encoding: {@code â€œ}
 * for an opening quotation mark, {@code SÃ£o TomÃ©} for São Tomé.
 *
 * <p>Each run of such characters is judged by itself, since often only parts of a document are
 * damaged. A run is repaired if its bytes are UTF-8 and it looks strange enough that no one can
 * have meant it, or if it looks a little strange and the text has other runs that were misread in
 * the same way. In doubt the text stays.
 *
 * <p>Robyn Speer's ftfy showed that such damage can be told from text by the kinds of characters
 * that stand side by side; the judgement here is our own.
 */
final class Mojibake {

  /** Text can be misread more than once; each time makes it about twice as long. */
  private static final int LAYERS = 3;

  /** From here on a run cannot be meant as it stands. */
  private static final int STRANGE = 2;

  /** How far around a run other damage is looked for. */
  private static final int NEIGHBOURHOOD = 8;

  /** What the likeliest page is ahead of the others, in characters explained times four. */
  private static final int LIKELY = 6;

  private static final int NONE = -1;

  private final String text;

  /** How many strange runs each page explains. */
  private final int[] evidence = new int[CodePage.ALL.size()];

  /** The page that explains most of the text, or none. */
  private int main = NONE;

  /** The run that was read last: its page, its end, how strange it is. */
  private int page;

  private int runEnd;
  private int suspicion;

  /** Whether the run stands for a character that is not common. */
  private boolean rare;

  /** What speaks against the page, if another one explains as much. */
  private int flaws;

  /** Whether all letters that the run stands for are of another script than Latin. */
  private boolean foreign;

  private Mojibake(String text) {
    this.text = text;
  }

  /**
   * Repairs a text.
   *
   * @param text any text
   * @return the text as its author saw it
   */
  static AlignedText repair(String text) {
    AlignedText repaired = AlignedText.unchanged(text);
    for (int i = 0; i < LAYERS; i++) {
      AlignedText next = repaired.then(layer -> new Mojibake(layer).repairLayer());
      if (next == repaired) {
        break;
      }
      repaired = next;
    }
    boolean certain = PrintedControls.in(text);
    return repaired.then(last -> PrintedControls.print(last, certain));
  }

  private AlignedText repairLayer() {
    int first = firstBeyondAscii();
    if (first == text.length() || !gatherEvidence(first)) {
      return AlignedText.unchanged(text);
    }
    Revision revision = new Revision(text);
    int done = first;
    for (int i = first; i < text.length(); ) {
      if (text.charAt(i) < 0x80) {
        i++;
        continue;
      }
      page = NONE;
      int skipped = canOpenRun(i) ? chooseRun(i, done) : i;
      if (page != NONE) {
        replaceRun(i, revision);
        done = runEnd;
        i = runEnd;
      } else if (skipped > i) {
        i = skipped;
      } else {
        int end = replaceDamaged(i, revision);
        done = end > i ? end : done;
        i = Math.max(end, i + 1);
      }
    }
    return revision.finish();
  }

  /** Reads the whole text through each page; false if that gives no reason to change it. */
  private boolean gatherEvidence(int first) {
    int most = 0;
    int lone = first;
    int[] openings = openings(first);
    for (int p = 0; p < evidence.length; p++) {
      int explained = p == 0 ? explainLostMarks(first) : 0;
      int read = first;
      for (int i : openings) {
        if (i < read || !readRun(p, i)) {
          continue;
        }
        if (suspicion == 1 && !rare) {
          explained += runEnd - i;
        }
        if (suspicion >= STRANGE && !isAmongDamage(i, first)) {
          evidence[p]++;
          explained += (CodePage.ALL.get(p).isUsual() ? 12 : 9) * (runEnd - i) - flaws;
          lone = i;
        }
        read = runEnd;
      }
      if (explained > most) {
        most = explained;
        main = p;
      }
    }
    return most == 0 || evidence[main] > 1 || !isStylised(lone);
  }

  /** What the page of the West explains of sequences that lost a byte. */
  private int explainLostMarks(int first) {
    int explained = 0;
    for (int i = first; i < text.length(); i++) {
      int lost = text.charAt(i) < 0x80 ? 0 : DamagedSequence.lostMark(text, i);
      if (lost > 0) {
        evidence[0] += text.charAt(i + 1) == '?' ? 0 : 1;
        explained += 12 * lost;
      }
    }
    return explained;
  }

  /** Where a run can begin, from an offset on. */
  private int[] openings(int first) {
    int[] openings = {};
    int count = 0;
    for (int i = first; i < text.length(); i++) {
      if (canOpenRun(i)) {
        if (count == openings.length) {
          openings = Arrays.copyOf(openings, Math.max(16, 2 * count));
        }
        openings[count++] = i;
      }
    }
    return Arrays.copyOf(openings, count);
  }

  /**
   * Whether two characters follow each other that are both beyond ASCII, which no page shows for
   * the bytes of one; what stands alone, as quotation marks and accents mostly do, is no run.
   */
  private boolean canOpenRun(int start) {
    return text.charAt(start) >= 0x80
        && start + 1 < text.length()
        && text.charAt(start + 1) >= 0x80;
  }

  private int firstBeyondAscii() {
    int i = 0;
    while (i < text.length() && text.charAt(i) < 0x80) {
      i++;
    }
    return i;
  }

  /**
   * Chooses the page to read a run through: the text's main page if that makes sense here, or the
   * one that explains most of what cannot be meant; none if the run is to stay.
   *
   * @return the end of what was looked at
   */
  private int chooseRun(int start, int done) {
    if (main != NONE
        && readRun(main, start)
        && (!rare || isMisreadAgain(start))
        && isAccepted(start)
        && !isAmongDamage(start, done)) {
      return runEnd;
    }
    int looked = start;
    int best = NONE;
    int bestRank = 0;
    for (int p = 0; p < evidence.length; p++) {
      if (!CodePage.ALL.get(p).isUsual() && p != main || !readRun(p, start)) {
        continue;
      }
      looked = Math.max(looked, runEnd);
      int rank = Math.min(suspicion, 1000) + 4 * (runEnd - start) + (p == 0 ? LIKELY : 0);
      rank += p == main ? 1 : 0;
      if (suspicion >= STRANGE && rank > bestRank && !isAmongDamage(start, done)) {
        best = p;
        bestRank = rank;
      }
    }
    if (best == NONE) {
      page = NONE;
      return looked;
    }
    readRun(best, start);
    return runEnd;
  }

  /** Reads as much as possible from an offset on through a page. */
  private boolean readRun(int p, int start) {
    CodePage candidate = CodePage.ALL.get(p);
    int end = start;
    int sum = 0;
    int letters = 0;
    foreign = true;
    flaws = 0;
    rare = false;
    int before = ' ';
    for (long next = usable(candidate, end); next >= 0; ) {
      int length = CodePage.length(next);
      int codePoint = CodePage.codePoint(next);
      long following = usable(candidate, end + length);
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
    page = p;
    runEnd = end;
    // Whole words of another script are no accident.
    suspicion = sum + (letters >= 3 ? letters - 1 : 0);
    return end > start;
  }

  private long usable(CodePage candidate, int offset) {
    long next = candidate.sequenceAt(text, offset, text.length());
    return next >= 0 && Suspicion.commonness(CodePage.codePoint(next)) > 0 ? next : -1;
  }

  private boolean isAccepted(int start) {
    if (suspicion >= STRANGE) {
      return true;
    }
    if (suspicion == 1) {
      return evidence[page] >= 1;
    }
    // Nothing strange in itself: only where the text is known to be full of it.
    return suspicion == 0
        && evidence[page] >= 1
        && (foreign || !CodePage.ALL.get(page).isLatin())
        && !letterAt(start - 1)
        && !letterAt(runEnd);
  }

  /** Whether what the run stands for is again a sequence through the page. */
  private boolean isMisreadAgain(int start) {
    CodePage candidate = CodePage.ALL.get(page);
    StringBuilder decoded = new StringBuilder();
    for (int i = start; i < runEnd && decoded.length() < 8; ) {
      long next = usable(candidate, i);
      decoded.appendCodePoint(CodePage.codePoint(next));
      i += CodePage.length(next);
    }
    String once = decoded.toString();
    long twice = candidate.sequenceAt(once, 0, once.length());
    return twice >= 0
        && CodePage.length(twice) > 2
        && Suspicion.commonness(CodePage.codePoint(twice)) == 2;
  }

  private boolean letterAt(int offset) {
    return offset >= 0 && offset < text.length() && Character.isLetter(text.charAt(offset));
  }

  /**
   * Whether the run stands among other damage that is beyond repair; then what looks like a
   * sequence in it is chance.
   */
  private boolean isAmongDamage(int start, int done) {
    CodePage candidate = CodePage.ALL.get(page);
    int others = 0;
    for (int i = start - 1;
        i >= Math.max(done, start - NEIGHBOURHOOD) && text.charAt(i) > 0x7F;
        i--) {
      others += candidate.byteOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    int end = Math.min(text.length(), runEnd + NEIGHBOURHOOD);
    for (int i = runEnd; i < end && text.charAt(i) > 0x7F && usable(candidate, i) < 0; i++) {
      others += candidate.byteOf(text.charAt(i)) >= 0 ? 1 : 0;
    }
    return others > runEnd - start;
  }

  /**
   * Currency signs are also written for letters. A single one proves nothing in a text whose other
   * characters are right.
   */
  private boolean isStylised(int lone) {
    if (!text.startsWith("Ã¥", lone)) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F && i != lone && i != lone + 1) {
        return true;
      }
    }
    return false;
  }

  private void replaceRun(int start, Revision revision) {
    CodePage candidate = CodePage.ALL.get(page);
    int end = runEnd;
    for (int i = start; i < end; ) {
      long next = usable(candidate, i);
      revision.replace(i, i + CodePage.length(next), CodePage.codePoint(next));
      i += CodePage.length(next);
    }
  }

  /**
   * Repairs a sequence of which a byte was changed.
   *
   * @return the offset after it, or the given one if there is nothing to repair
   */
  private int replaceDamaged(int offset, Revision revision) {
    int end = replaceWithSpace(offset, revision);
    if (end > offset || main == NONE) {
      return end;
    }
    CodePage candidate = CodePage.ALL.get(main);
    int codePoint = DamagedSequence.withSpace(candidate, text, offset);
    if (codePoint >= 0) {
      end = offset + DamagedSequence.length(candidate, text, offset);
      revision.replace(offset, end, codePoint);
    } else if (main == 0) {
      end = offset + DamagedSequence.lostMark(text, offset);
      end += end > offset ? 0 : DamagedSequence.lostLetter(text, offset);
      if (end > offset) {
        revision.replace(offset, end, 0xFFFD);
      }
    }
    return end;
  }

  /**
   * Repairs a letter whose second byte, A0, became a no-break space and then a space: à, Š, the
   * Russian Р and the no-break space itself.
   *
   * @return the offset after it, or the given one if there is nothing to repair
   */
  private int replaceWithSpace(int offset, Revision revision) {
    char lead = text.charAt(offset);
    if (offset + 1 >= text.length() || text.charAt(offset + 1) != ' ') {
      return offset;
    }
    char after = offset + 2 < text.length() ? text.charAt(offset + 2) : ' ';
    boolean western = lead == 'Ã' || lead == 'Å' || lead == 'Ð';
    int p = western ? 0 : 1;
    boolean wordEnd = offset > 0 && Character.isLowerCase(text.charAt(offset - 1));
    if (lead == 'Â' && (wordEnd || evidence[0] > 0 && !letterAt(offset - 1))) {
      revision.replace(offset, offset + 2, "\u00A0");
      return offset + 2;
    }
    if (lead == 'Ã'
            && (wordEnd
                || after == '-' && offset > 0 && text.charAt(offset - 1) == '-'
                || evidence[p] > 0 && !letterAt(offset - 1) && !Character.isUpperCase(after))
        || lead == 'Г' && evidence[p] > 0 && !letterAt(offset - 1) && isAscii(after)) {
      boolean spaceIsByte = after == ' ' || after == '-' || isPortuguese(offset + 2);
      int end = spaceIsByte ? offset + 2 : offset + 1;
      revision.replace(offset, end, "à");
      return end;
    }
    if (lead == 'Å' && evidence[p] > 0 && !letterAt(offset - 1) && Character.isLowerCase(after)) {
      revision.replace(offset, offset + 2, "Š");
      return offset + 2;
    }
    if (lead == 'Ð' && evidence[p] > 0 && usable(CodePage.WESTERN, offset + 2) >= 0) {
      revision.replace(offset, offset + 2, "Р");
      return offset + 2;
    }
    return offset;
  }

  private static boolean isAscii(char c) {
    return c < 0x80;
  }

  /** The contraction of a preposition with what follows: às, àquele, àquela, àquilo. */
  private boolean isPortuguese(int offset) {
    return text.startsWith("quel", offset)
        || text.startsWith("quilo", offset)
        || text.startsWith("s", offset)
            && !letterAt(offset + 1)
            && !text.startsWith("'", offset + 1)
            && !text.startsWith("’", offset + 1);
  }
}

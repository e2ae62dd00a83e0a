package org.rapporteur.loader.format;

import java.util.Arrays;
import java.util.BitSet;

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

  /** What the likeliest page is ahead of the others, in characters explained times four. */
  private static final int LIKELY = 6;

  private final String text;

  /** Where characters beyond ASCII stand, of which most texts have few. */
  private final BitSet beyondAscii;

  /** How many strange runs each page explains. */
  private final int[] evidence = new int[CodePage.ALL.size()];

  /** The page that explains most of the text, or none. */
  private int main = MisreadRun.NONE;

  /** What was read last. */
  private final MisreadRun run;

  private Mojibake(String text) {
    this.text = text;
    this.beyondAscii = beyondAscii(text);
    this.run = new MisreadRun(text);
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
      Mojibake layer = new Mojibake(repaired.text());
      AlignedText next = repaired.then(unused -> layer.repairLayer());
      if (next == repaired) {
        if (i == 0 && !layer.hasControls()) {
          return repaired; // As nearly all texts are.
        }
        break;
      }
      repaired = next;
    }
    boolean certain = PrintedControls.in(text);
    return repaired.then(last -> PrintedControls.print(last, certain));
  }

  private boolean hasControls() {
    for (int i = beyondAscii.nextSetBit(0); i >= 0; i = beyondAscii.nextSetBit(i + 1)) {
      if (PrintedControls.isControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private AlignedText repairLayer() {
    int first = beyondAscii.nextSetBit(0);
    if (first < 0 || !gatherEvidence(first)) {
      return AlignedText.unchanged(text);
    }
    Revision revision = new Revision(text);
    int done = first;
    for (int i = first; i >= 0; i = beyondAscii.nextSetBit(i)) {
      run.leave();
      int skipped = canOpenRun(i) ? chooseRun(i, done) : i;
      if (run.page() != MisreadRun.NONE) {
        run.replace(revision);
        done = run.end();
        i = run.end();
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
        if (i < read || !run.read(p, i)) {
          continue;
        }
        if (run.suspicion() == 1 && !run.rare()) {
          explained += run.end() - i;
        }
        if (run.suspicion() >= STRANGE && !run.isAmongDamage(first)) {
          evidence[p]++;
          explained += (CodePage.ALL.get(p).isUsual() ? 12 : 9) * (run.end() - i) - run.flaws();
          lone = i;
        }
        read = run.end();
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
    for (int i = first; i >= 0; i = beyondAscii.nextSetBit(i + 1)) {
      int lost = DamagedSequence.lostMark(text, i);
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
    for (int i = first; i >= 0; i = beyondAscii.nextSetBit(i + 1)) {
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
    return beyondAscii.get(start) && beyondAscii.get(start + 1);
  }

  private static BitSet beyondAscii(String text) {
    BitSet places = new BitSet(text.length());
    for (int i = afterAscii(text, 0); i < text.length(); i = afterAscii(text, i + 1)) {
      places.set(i);
    }
    return places;
  }

  /** The next place that is not ASCII; apart, since a loop that does no more is a fast one. */
  private static int afterAscii(String text, int from) {
    int i = from;
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
    if (main != MisreadRun.NONE
        && run.read(main, start)
        && (!run.rare() || run.isMisreadAgain())
        && isAccepted()
        && !run.isAmongDamage(done)) {
      return run.end();
    }
    int looked = start;
    int best = MisreadRun.NONE;
    int bestRank = 0;
    for (int p = 0; p < evidence.length; p++) {
      if (!CodePage.ALL.get(p).isUsual() && p != main || !run.read(p, start)) {
        continue;
      }
      looked = Math.max(looked, run.end());
      int rank = Math.min(run.suspicion(), 1000) + 4 * (run.end() - start) + (p == 0 ? LIKELY : 0);
      rank += p == main ? 1 : 0;
      if (run.suspicion() >= STRANGE && rank > bestRank && !run.isAmongDamage(done)) {
        best = p;
        bestRank = rank;
      }
    }
    if (best == MisreadRun.NONE) {
      run.leave();
      return looked;
    }
    run.read(best, start);
    return run.end();
  }

  private boolean isAccepted() {
    if (run.suspicion() >= STRANGE) {
      return true;
    }
    if (run.suspicion() == 1) {
      return evidence[run.page()] >= 1;
    }
    // Nothing strange in itself: only where the text is known to be full of it.
    return run.suspicion() == 0
        && evidence[run.page()] >= 1
        && (run.foreign() || !CodePage.ALL.get(run.page()).isLatin())
        && !run.isInsideWord();
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

  /**
   * Repairs a sequence of which a byte was changed.
   *
   * @return the offset after it, or the given one if there is nothing to repair
   */
  private int replaceDamaged(int offset, Revision revision) {
    int end = SpacedLetter.repair(text, offset, evidence, revision);
    if (end > offset || main == MisreadRun.NONE) {
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
}

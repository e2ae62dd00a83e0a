package org.rapporteur.loader.internal.naming;

import java.util.BitSet;

/**
 * All runs of words at the head of a document that may be a name: parts of a line between words and
 * marks at which names begin and end, and lines that follow each other.
 */
final class Spans {

  /** A name has no more words and marks than this in one line. */
  private static final int LONGEST = 26;

  /** In running text a longer run with words that no name has is none. */
  private static final int LONGEST_IN_PROSE = 14;

  /** How many lines a name may run over. */
  private static final int LINES = 3;

  /** Takes runs of words. */
  interface Sink {

    /** Takes the run from a word up to another. */
    void take(int from, int to);
  }

  private final HeadWords head;

  /** The words at which a name may begin, and those behind which one may end. */
  private final BitSet begins = new BitSet();

  private final BitSet ends = new BitSet();

  private Spans(HeadWords head) {
    this.head = head;
    for (int line = 0; line < head.lineCount(); line++) {
      int from = head.lineStart(line);
      int to = head.lineStart(line + 1);
      for (int i = from; i < to; i++) {
        begins.set(i, begins(i, from));
        ends.set(i, ends(i, to));
      }
    }
  }

  /** Hands on all that may be a name in a head. */
  static void of(HeadWords head, Sink sink) {
    Spans spans = new Spans(head);
    for (int line = 0; line < head.lineCount(); line++) {
      spans.inside(line, sink);
      spans.over(line, sink);
    }
  }

  private boolean begins(int word, int lineStart) {
    if (head.is(word, WordSort.MARK)) {
      return false;
    }
    if (word == lineStart || head.is(word, WordSort.ORDINAL)) {
      return true;
    }
    return head.is(word, WordSort.CAPITAL)
        && (head.is(word - 1, WordSort.LINK) || !head.is(word - 1, WordSort.CAPITAL));
  }

  private boolean ends(int word, int lineEnd) {
    if (head.is(word, WordSort.MARK)) {
      return false;
    }
    if (word + 1 == lineEnd || head.is(word, WordSort.MEETING) || head.is(word, WordSort.YEAR)) {
      return true;
    }
    int next = word + 1;
    return !head.is(next, WordSort.CAPITAL)
        || head.is(next, WordSort.LINK)
        || head.is(next, WordSort.NUMBER)
        || head.is(next, WordSort.MONTH);
  }

  private void inside(int line, Sink sink) {
    int lineEnd = head.lineStart(line + 1);
    boolean prose = head.prose(line);
    for (int from = begins.nextSetBit(head.lineStart(line));
        from >= 0 && from < lineEnd;
        from = begins.nextSetBit(from + 1)) {
      boolean strange = false;
      int last = Math.min(lineEnd, from + LONGEST);
      for (int word = from; word < last; word++) {
        boolean small = !head.is(word, WordSort.CAPITAL) && !head.is(word, WordSort.MARK);
        strange |= small && !head.is(word, WordSort.JOIN);
        if (prose && strange && word - from >= LONGEST_IN_PROSE) {
          break;
        }
        if (ends.get(word)) {
          sink.take(from, word + 1);
        }
      }
    }
  }

  /** Lines that follow each other: the first may begin, or else the last may end, in its midst. */
  private void over(int first, Sink sink) {
    for (int next = first + 1; next < Math.min(head.lineCount(), first + LINES); next++) {
      if (head.prose(first) || head.prose(next)) {
        return;
      }
      int from = head.lineStart(first);
      int to = head.lineStart(next + 1);
      sink.take(from, to);
      for (int word = from + 1; word < head.lineStart(first + 1); word++) {
        boolean after = head.is(word - 1, WordSort.MARK) || head.is(word - 1, WordSort.LINK);
        if (after && begins.get(word)) {
          sink.take(word, to);
        }
      }
      for (int word = head.lineStart(next) + 1; word < to; word++) {
        if (head.is(word, WordSort.MARK) && !head.is(word - 1, WordSort.MARK)) {
          sink.take(from, word);
        }
      }
    }
  }
}

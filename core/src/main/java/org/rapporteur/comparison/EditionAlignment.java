package org.rapporteur.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.SourceText;

/**
 * How an edition of a text was made from an earlier one, word by word.
 *
 * <p>Words that stand once on either side and keep their order are taken for the same (the longest
 * such chain, as in a patience sort); between two of them the same is asked again, and what begins
 * and ends alike is kept. Work is bounded by the length of the texts times the depth of that, which
 * is limited.
 */
final class EditionAlignment {

  /** Deeper than this nothing is compared any more: the rest counts as replaced. */
  private static final int DEPTH = 30;

  private final Words before;
  private final Words after;
  private final Alignment.Builder alignment = Alignment.builder();

  /** How many words of either text the alignment holds already. */
  private int doneBefore;

  private int doneAfter;

  private EditionAlignment(Words before, Words after) {
    this.before = before;
    this.after = after;
  }

  static Alignment of(SourceText before, SourceText after) {
    EditionAlignment edition = new EditionAlignment(new Words(before), new Words(after));
    edition.align(0, edition.before.count(), 0, edition.after.count(), 0);
    edition.replaceUpTo(edition.before.count(), edition.after.count());
    return edition.alignment.build();
  }

  /** A text in words and the characters between them. */
  private record Words(List<String> words, int[] starts) {

    Words(SourceText text) {
      this(words(text), new int[0]);
    }

    private Words(List<String> words, int[] starts) {
      this.words = words;
      this.starts = starts(words);
    }

    private static List<String> words(SourceText text) {
      List<String> words = new ArrayList<>();
      int start = 0;
      for (int i = 1; i <= text.length(); i++) {
        boolean ends = i == text.length() || !inWord(text.charAt(i)) || !inWord(text.charAt(i - 1));
        // A surrogate pair is never cut.
        if (ends && !(i < text.length() && Character.isLowSurrogate(text.charAt(i)))) {
          words.add(text.subSequence(start, i).toString());
          start = i;
        }
      }
      return words;
    }

    private static boolean inWord(char c) {
      return Character.isLetterOrDigit(c);
    }

    private static int[] starts(List<String> words) {
      int[] starts = new int[words.size() + 1];
      for (int i = 0; i < words.size(); i++) {
        starts[i + 1] = starts[i] + words.get(i).length();
      }
      return starts;
    }

    int count() {
      return words.size();
    }

    int length(int from, int to) {
      return starts[to] - starts[from];
    }
  }

  private void align(int from, int to, int afterFrom, int afterTo, int depth) {
    int start = from;
    int afterStart = afterFrom;
    while (start < to && afterStart < afterTo && same(start, afterStart)) {
      keep(start++, afterStart++);
    }
    int end = to;
    int afterEnd = afterTo;
    while (end > start && afterEnd > afterStart && same(end - 1, afterEnd - 1)) {
      end--;
      afterEnd--;
    }
    if (start < end && afterStart < afterEnd && depth < DEPTH) {
      List<int[]> anchors = anchors(start, end, afterStart, afterEnd);
      for (int[] anchor : anchors) {
        align(start, anchor[0], afterStart, anchor[1], depth + 1);
        keep(anchor[0], anchor[1]);
        start = anchor[0] + 1;
        afterStart = anchor[1] + 1;
      }
      if (!anchors.isEmpty()) {
        align(start, end, afterStart, afterEnd, depth + 1);
      }
    }
    for (int i = end; i < to; i++) {
      keep(i, afterEnd + i - end);
    }
  }

  private boolean same(int word, int other) {
    return before.words().get(word).equals(after.words().get(other));
  }

  private void keep(int word, int other) {
    replaceUpTo(word, other);
    alignment.keep(before.length(word, word + 1));
    doneBefore = word + 1;
    doneAfter = other + 1;
  }

  private void replaceUpTo(int word, int other) {
    if (word > doneBefore || other > doneAfter) {
      alignment.replace(before.length(doneBefore, word), after.length(doneAfter, other));
      doneBefore = word;
      doneAfter = other;
    }
  }

  /** The longest chain of words that stand once on either side, in the order of both. */
  private List<int[]> anchors(int from, int to, int afterFrom, int afterTo) {
    Map<String, Integer> once = once(before.words().subList(from, to));
    Map<String, Integer> onceAfter = once(after.words().subList(afterFrom, afterTo));
    List<int[]> pairs = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String word = before.words().get(i);
      if (once.getOrDefault(word, -1) >= 0 && onceAfter.getOrDefault(word, -1) >= 0) {
        pairs.add(new int[] {i, afterFrom + onceAfter.getOrDefault(word, -1)});
      }
    }
    return longestRising(pairs);
  }

  /** The index of each word that stands once, -1 for the others. */
  private static Map<String, Integer> once(List<String> words) {
    Map<String, Integer> once = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      once.merge(words.get(i), i, (first, second) -> -1);
    }
    return once;
  }

  private static List<int[]> longestRising(List<int[]> pairs) {
    int[] ends = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int length = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(ends[middle])[1] < pairs.get(i)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    int[][] chain = new int[length][];
    for (int i = length == 0 ? -1 : ends[length - 1], at = length - 1; i >= 0; i = previous[i]) {
      chain[at--] = pairs.get(i);
    }
    return Arrays.asList(chain);
  }
}

package org.rapporteur.exchange;

import java.util.Arrays;
import org.rapporteur.text.TextSpan;

/**
 * Offsets of a text in Unicode code points, in which most other tools count, and in the UTF-16 code
 * units of this library. The two drift apart by one with each character outside the Basic
 * Multilingual Plane.
 */
final class CodePoints {

  /** Where pairs begin, in code points; the pair of index i is preceded by i others. */
  private final int[] pairs;

  private final int length;

  private CodePoints(int[] pairs, int length) {
    this.pairs = pairs;
    this.length = length;
  }

  static CodePoints of(CharSequence text) {
    int[] pairs = new int[16];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        if (count == pairs.length) {
          pairs = Arrays.copyOf(pairs, 2 * count);
        }
        pairs[count] = i - count;
        count++;
        i++;
      }
    }
    return new CodePoints(Arrays.copyOf(pairs, count), text.length() - count);
  }

  /** The number of code points in the text. */
  int length() {
    return length;
  }

  /** A span in code units, which splits no pair, as one in code points. */
  TextSpan of(TextSpan units) {
    return new TextSpan(fromUnits(units.start()), fromUnits(units.end()));
  }

  /** A span in code points as one in code units. */
  TextSpan toUnits(TextSpan points) {
    return new TextSpan(toUnits(points.start()), toUnits(points.end()));
  }

  private int toUnits(int point) {
    int found = Arrays.binarySearch(pairs, point);
    return point + (found < 0 ? -found - 1 : found);
  }

  private int fromUnits(int unit) {
    // The pairs that end at or before the offset: the least count such that none more fits.
    int low = 0;
    int high = pairs.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[middle] + middle + 2 <= unit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return unit - low;
  }
}

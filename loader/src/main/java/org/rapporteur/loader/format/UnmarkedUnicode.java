package org.rapporteur.loader.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Recognises UTF-16 and UTF-32 without a byte order mark by their structure: units that are
 * characters, many of them plain letters and spaces or all of one script. The letters of other
 * texts, taken two by two, look like ideographs of many blocks with no space between.
 */
final class UnmarkedUnicode {

  /** So much of a file is looked at. */
  private static final int HEAD = 1 << 16;

  private final byte[] bytes;
  private final int length;

  private UnmarkedUnicode(byte[] bytes) {
    this.bytes = bytes;
    this.length = Math.min(bytes.length, HEAD);
  }

  /** The encoding of a file, if it is one of these. */
  static Optional<Charset> of(byte[] bytes) {
    UnmarkedUnicode file = new UnmarkedUnicode(bytes);
    if (file.isUtf32(3)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (file.isUtf32(0)) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    int little = file.regularity(1);
    int big = file.regularity(0);
    if (little == 0 && big == 0) {
      return Optional.empty();
    }
    return Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
  }

  private boolean isUtf32(int highByte) {
    int step = highByte == 0 ? 1 : -1;
    for (int i = 0; i + 4 <= length; i += 4) {
      int first = i + highByte;
      int unit =
          (bytes[first] & 0xFF) << 24
              | (bytes[first + step] & 0xFF) << 16
              | (bytes[first + 2 * step] & 0xFF) << 8
              | bytes[first + 3 * step] & 0xFF;
      if (unit <= 0
          || unit > Character.MAX_CODE_POINT
          || Character.getType(unit) == Character.SURROGATE) {
        return false;
      }
    }
    return length >= 4;
  }

  /** How many units bear out that the file is UTF-16; 0 if it is not. */
  private int regularity(int highByte) {
    int units = length / 2;
    int strange = 0;
    int plain = 0;
    int[] blocks = new int[256];
    for (int i = 0; i < units; i++) {
      int high = bytes[2 * i + highByte] & 0xFF;
      char c = (char) (high << 8 | bytes[2 * i + 1 - highByte] & 0xFF);
      blocks[high]++;
      strange += isStrange(c) ? 1 : 0;
      plain += isPlain(c) ? 1 : 0;
    }
    int largest = 0;
    for (int block : blocks) {
      largest = Math.max(largest, block);
    }
    // One unit is no structure.
    boolean regular =
        units > 1
            && strange * 100 <= units
            && (plain * 20 >= units || largest * 10 >= units * 6 && plain > 0);
    return regular ? plain + largest : 0;
  }

  private static boolean isStrange(char c) {
    return !Character.isDefined(c)
        || c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f'
        || Character.getType(c) == Character.PRIVATE_USE;
  }

  /** ASCII, kana and the punctuation of East Asia. */
  private static boolean isPlain(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\t'
        || c >= ' ' && c < 0x7F
        || c >= '\u3000' && c <= '\u3002'
        || c > '\u3040' && c < '\u3100'
        || c > '\uFF00' && c < '\uFF60';
  }
}

package org.rapporteur.loader.format;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/**
 * A single-byte encoding, read backwards: from the characters that a program showed to the bytes
 * that it was given.
 *
 * <p>Bytes 80–9F are often shown by another table than the rest, so a character that the page does
 * not have is looked for there in windows-1252, then among the control characters of ISO 8859. This
 * is what makes text that went through two programs readable: Greek letters beside Western symbols.
 */
final class CodePage {

  /** What follows 7F in the encoding of the classic Macintosh, which not every Java has. */
  private static final String MAC_ROMAN =
      "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
          + "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

  private static final byte[] EMPTY = new byte[256];

  /** Western Europe: the page that nearly all such damage goes through. */
  static final CodePage WESTERN = of("windows-1252", true, true);

  /** The classic Macintosh. */
  static final CodePage MACINTOSH = new CodePage(MAC_ROMAN, false, false);

  /** All pages, the likelier ones first. */
  static final List<CodePage> ALL =
      List.of(
          WESTERN,
          of("windows-1251", true, false),
          of("windows-1253", true, false),
          of("ISO-8859-7", true, false),
          of("windows-1250", true, true),
          of("ISO-8859-2", true, true),
          of("windows-1254", true, true),
          of("windows-1257", true, true),
          MACINTOSH,
          of("IBM437", false, false),
          of("IBM850", false, false),
          of("KOI8-R", false, false));

  /** By the upper and the lower byte of a character; 0 if the page does not have it. */
  private final byte[][] bytes = new byte[256][];

  private final String upperHalf;
  private final boolean mixed;
  private final boolean latin;

  private CodePage(String upperHalf, boolean mixed, boolean latin) {
    this.upperHalf = upperHalf;
    this.mixed = mixed;
    this.latin = latin;
    Arrays.fill(bytes, EMPTY);
    if (mixed) {
      // ISO 8859-7 got a euro sign of its own long after programs had settled for this one.
      put('€', 0x80);
    }
    for (int i = 0; i < upperHalf.length(); i++) {
      put(upperHalf.charAt(i), 0x80 + i);
    }
    if (mixed) {
      String western = upperHalf("windows-1252");
      for (int i = 0; i < 0x20; i++) {
        put(western.charAt(i), 0x80 + i);
        put((char) (0x80 + i), 0x80 + i);
      }
    }
  }

  private static CodePage of(String charset, boolean mixed, boolean latin) {
    return new CodePage(upperHalf(charset), mixed, latin);
  }

  private static String upperHalf(String charset) {
    byte[] all = new byte[128];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (0x80 + i);
    }
    return new String(all, Charset.forName(charset));
  }

  /** The first to claim a character has it. */
  private void put(char c, int value) {
    if (c == 0xFFFD) {
      return;
    }
    if (bytes[c >>> 8] == EMPTY) {
      bytes[c >>> 8] = new byte[256];
    }
    if (bytes[c >>> 8][c & 0xFF] == 0) {
      bytes[c >>> 8][c & 0xFF] = (byte) value;
    }
  }

  /** The byte that was shown as a character, from 80 to FF; -1 if there is none. */
  int byteOf(char c) {
    int value = bytes[c >>> 8][c & 0xFF] & 0xFF;
    return value == 0 ? -1 : value;
  }

  /** Whether the page itself shows another character for the byte than the given one. */
  boolean isBorrowed(char c) {
    int value = byteOf(c);
    if (value < 0 || this == WESTERN) {
      return false;
    }
    char own = upperHalf.charAt(value - 0x80);
    return own != c && own != 0xFFFD;
  }

  /** Whether the page is one of those that the web knows, rather than an old computer's own. */
  boolean isUsual() {
    return mixed;
  }

  /** Whether the page shows most damage as Latin letters. */
  boolean isLatin() {
    return latin;
  }

  /** What the page shows for the byte of a control character; that itself if it shows nothing. */
  char printed(char control) {
    char printed = upperHalf.charAt(control - 0x80);
    return printed == 0xFFFD ? control : printed;
  }

  /**
   * The character that stands at an offset if the text is turned back into bytes and these are read
   * as UTF-8.
   *
   * @return its code point and length, packed by {@link #pack}; -1 if the bytes are not UTF-8 or
   *     are ASCII
   */
  long sequenceAt(String text, int offset, int end) {
    int lead = offset < end ? byteOf(text.charAt(offset)) : -1;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || offset + length > end) {
      return -1;
    }
    int codePoint = lead & (0xFF >> (length + 1));
    boolean lost = false;
    for (int i = offset + 1; i < offset + length; i++) {
      char c = text.charAt(i);
      int next = byteOf(c);
      // A byte that a program had no character for.
      lost |= c == 0xFFFD;
      if (c != 0xFFFD && (next < 0x80 || next > 0xBF)) {
        return -1;
      }
      codePoint = codePoint << 6 | next & 0x3F;
    }
    if (lost) {
      return pack(0xFFFD, length);
    }
    if (length == 3 && codePoint < 0x800
        || length == 4 && (codePoint < 0x10000 || codePoint > Character.MAX_CODE_POINT)) {
      return -1;
    }
    if (codePoint >= 0xD800 && codePoint < 0xE000) {
      return pairAt(text, offset, end, codePoint);
    }
    return pack(codePoint, length);
  }

  /** Some programs write each half of a surrogate pair as three bytes. */
  private long pairAt(String text, int offset, int end, int high) {
    if (high >= 0xDC00 || offset + 6 > end || byteOf(text.charAt(offset + 3)) != 0xED) {
      return -1;
    }
    int second = byteOf(text.charAt(offset + 4));
    int third = byteOf(text.charAt(offset + 5));
    if (second < 0xB0 || second > 0xBF || third < 0x80 || third > 0xBF) {
      return -1;
    }
    char low = (char) (0xD000 | (second & 0x3F) << 6 | third & 0x3F);
    return pack(Character.toCodePoint((char) high, low), 6);
  }

  private static long pack(int codePoint, int length) {
    return (long) codePoint << 4 | length;
  }

  static int codePoint(long packed) {
    return (int) (packed >>> 4);
  }

  static int length(long packed) {
    return (int) (packed & 0xF);
  }
}

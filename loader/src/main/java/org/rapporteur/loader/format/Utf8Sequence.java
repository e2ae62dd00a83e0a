package org.rapporteur.loader.format;

/** The bytes of one character in UTF-8. */
final class Utf8Sequence {

  private Utf8Sequence() {}

  /** How many bytes the character at an offset has, 1 to 4; 0 if there is none. */
  static int length(byte[] bytes, int offset) {
    int expected = expected(bytes[offset] & 0xFF);
    if (expected < 2 || offset + expected > bytes.length) {
      return expected == 1 ? 1 : 0;
    }
    return goesOn(bytes, offset, offset + expected) ? expected : 0;
  }

  /** Whether the file ends inside the character at an offset. */
  static boolean isCutOff(byte[] bytes, int offset) {
    return offset + expected(bytes[offset] & 0xFF) > bytes.length
        && goesOn(bytes, offset, bytes.length);
  }

  private static int expected(int lead) {
    return lead < 0x80
        ? 1
        : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
  }

  private static boolean goesOn(byte[] bytes, int offset, int end) {
    for (int i = offset + 1; i < end; i++) {
      int next = bytes[i] & 0xFF;
      int lead = i == offset + 1 ? bytes[offset] & 0xFF : 0;
      // No surrogates, nothing overlong, nothing beyond Unicode.
      int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
      int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
      if (next < least || next > most) {
        return false;
      }
    }
    return true;
  }
}

package org.rapporteur.loader.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads UTF-8 and, if they say so with a byte order mark, both UTF-16. */
final class UnicodeDecoder implements Decoder {

  static final UnicodeDecoder INSTANCE = new UnicodeDecoder();

  private UnicodeDecoder() {}

  @Override
  public DecodedText decode(byte[] bytes) throws UndecodableException {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new DecodedText(utf16(bytes, "UTF-16LE", 1), "UTF-16LE");
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new DecodedText(utf16(bytes, "UTF-16BE", 0), "UTF-16BE");
    }
    return new DecodedText(utf8(bytes), "UTF-8");
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Keeps a mark at the start as U+FEFF and fails at the first byte that is not UTF-8. */
  private static String utf8(byte[] bytes) throws UndecodableException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // The quick way puts this for what is not UTF-8; it may also stand in the file.
    return text.indexOf('\uFFFD') < 0 ? text : strictUtf8(bytes);
  }

  private static String strictUtf8(byte[] bytes) throws UndecodableException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // UTF-8 never has fewer bytes than UTF-16 has code units.
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new UndecodableException("UTF-8", in.position(), line(bytes, in.position()));
    }
    return out.flip().toString();
  }

  /**
   * Pairs bytes and judges nothing: a lone surrogate is one wrong character, for a later step to
   * replace, not a reason to refuse the file.
   */
  private static String utf16(byte[] bytes, String charset, int highByte)
      throws UndecodableException {
    char[] chars = new char[bytes.length / 2];
    int line = 1;
    for (int i = 0; i < chars.length; i++) {
      chars[i] =
          (char) ((bytes[2 * i + highByte] & 0xFF) << 8 | bytes[2 * i + 1 - highByte] & 0xFF);
      line += chars[i] == '\n' ? 1 : 0;
    }
    if (bytes.length % 2 != 0) {
      throw new UndecodableException(charset, bytes.length - 1, line);
    }
    return new String(chars);
  }

  /** Lines end with LF, CR LF or CR. */
  private static int line(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      boolean ends =
          bytes[i] == '\n' || bytes[i] == '\r' && (i + 1 == offset || bytes[i + 1] != '\n');
      line += ends ? 1 : 0;
    }
    return line;
  }
}

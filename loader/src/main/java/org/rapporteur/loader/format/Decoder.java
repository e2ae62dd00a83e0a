package org.rapporteur.loader.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Turns the bytes of a text file into characters. Implementations are thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface Decoder {

  /**
   * The characters of a file.
   *
   * @param bytes the whole file; not changed
   * @return its characters and the encoding that they were read by
   * @throws UndecodableException if the bytes are not text of an encoding that this decoder reads
   */
  DecodedText decode(byte[] bytes) throws UndecodableException;

  /**
   * The decoder of Unicode files: by the byte order mark if there is one, strict UTF-8 otherwise.
   *
   * @return the decoder
   */
  static Decoder unicode() {
    return UnicodeDecoder.INSTANCE;
  }

  /**
   * The beginning of a file, to recognise its format by. UTF-16 and UTF-32 are decoded; of other
   * encodings, in which ASCII is the same, all else may be wrong.
   *
   * @param bytes the whole file; not changed
   * @param length how many bytes are looked at
   * @return the characters
   */
  static String head(byte[] bytes, int length) {
    byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, length));
    Charset charset =
        UnicodeDecoder.marked(head)
            .or(() -> hasZero(head) ? UnmarkedUnicode.of(head) : Optional.empty())
            .orElse(StandardCharsets.UTF_8);
    return new String(head, charset);
  }

  private static boolean hasZero(byte[] bytes) {
    for (byte each : bytes) {
      if (each == 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The decoder of files in any encoding. It goes by the surest sign that there is: a byte order
   * mark; what the caller says of the file; UTF-16 and UTF-32 by their structure and UTF-8 by its
   * validity; what the file declares; what the caller says of the batch; and else guesses by the
   * words, with a notice. That UTF-8 comes before the declaration is no slip: bytes that are UTF-8
   * throughout are hardly ever anything else, while declarations are often left over. What is no
   * character becomes U+FFFD, with a notice.
   *
   * @param hints what is known of the file's encoding beforehand
   * @return the decoder
   */
  static Decoder detecting(CharsetHints hints) {
    return new DetectingDecoder(hints);
  }
}

package org.rapporteur.loader.format;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * The characters that a document's bytes stand for. Immutable and thread-safe.
 *
 * @param text all characters, the byte order mark included; U+FFFD for each run of bytes that is
 *     none
 * @param charset the name of the encoding, as registered with IANA if it is
 * @param basis by what the encoding was told
 * @param origins leads from the characters to the bytes
 * @param notices what the user should know of the reading; empty if all is sure and sound
 * @since 0.1.0
 */
public record DecodedText(
    String text, String charset, CharsetBasis basis, TextOrigins origins, List<Notice> notices) {

  /**
   * Keeps its own copy of the notices.
   *
   * @param text all characters
   * @param charset the name of the encoding
   * @param basis by what the encoding was told
   * @param origins leads from the characters to the bytes
   * @param notices what the user should know of the reading
   */
  public DecodedText {
    notices = List.copyOf(notices);
  }

  /**
   * A text without fault in an encoding that the decoder was told, for decoders of your own.
   *
   * @param text all characters, the byte order mark included
   * @param charset the name of the encoding
   * @return the text, led back to the bytes that the encoding has for it
   */
  public static DecodedText of(String text, String charset) {
    return of(text, Charset.forName(charset), CharsetBasis.GIVEN);
  }

  static DecodedText of(String text, Charset charset, CharsetBasis basis) {
    TextOrigins origins = new TextOrigins(() -> ByteOffsets.of(text, charset));
    return new DecodedText(text, charset.name(), basis, origins, List.of());
  }

  DecodedText with(Notice notice) {
    List<Notice> all = new ArrayList<>(notices);
    all.add(notice);
    return new DecodedText(text, charset, basis, origins, all);
  }
}

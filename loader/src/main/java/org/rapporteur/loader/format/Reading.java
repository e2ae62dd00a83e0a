package org.rapporteur.loader.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.text.TextSpan;

/** Reads the bytes of a file by a given encoding, strictly or with what is no character marked. */
final class Reading {

  private static final String MARK = "\uFEFF";

  private final byte[] bytes;

  Reading(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The text, if every byte belongs to a character of the encoding. */
  Optional<DecodedText> strict(Charset charset, CharsetBasis basis) {
    return characters(charset).map(text -> DecodedText.of(text, charset, basis));
  }

  /** The characters alone, if every byte belongs to one. */
  Optional<String> characters(Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      String quick = new String(bytes, charset);
      if (quick.indexOf('\uFFFD') < 0) {
        return Optional.of(quick);
      }
      // The quick way puts this for what is not UTF-8; it may also stand in the file.
    }
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      boolean dropped =
          charset.name().startsWith("UTF-32")
              && UnicodeDecoder.marked(bytes).isPresent()
              && !text.startsWith(MARK);
      return Optional.of(dropped ? MARK + text : text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The text with U+FFFD for what is no character of the encoding, and a notice of it. */
  DecodedText lenient(Charset charset, CharsetBasis basis) {
    return strict(charset, basis).orElseGet(() -> marked(charset, basis));
  }

  private DecodedText marked(Charset charset, CharsetBasis basis) {
    StringBuilder text = new StringBuilder(bytes.length);
    Faults faults = new Faults();
    ByteOffsets offsets = ByteOffsets.Builder.read(bytes, charset, text, faults).build();
    DecodedText decoded =
        new DecodedText(
            text.toString(), charset.name(), basis, new TextOrigins(() -> offsets), List.of());
    return faults.count == 0 ? decoded : decoded.with(faults.notice(charset));
  }

  /** What is no character. */
  private final class Faults implements ByteOffsets.Malformed {

    private int count;
    private int firstByte;
    private int firstCharacter;
    private int bytesInAll;

    @Override
    public void add(int character, int start, int end) {
      if (count == 0) {
        firstByte = start;
        firstCharacter = character;
      }
      count++;
      bytesInAll += end - start;
    }

    Notice notice(Charset charset) {
      return new Notice(
          Notice.Kind.UNDECODABLE_BYTES,
          Optional.of(new TextSpan(firstCharacter, firstCharacter + 1)),
          String.format(
              Locale.ROOT,
              "holds %d byte%s that %s no %s, the first at byte %d, line %d (%02X); U+FFFD stands"
                  + " for %s",
              bytesInAll,
              bytesInAll == 1 ? "" : "s",
              bytesInAll == 1 ? "is" : "are",
              charset.name(),
              firstByte,
              line(firstByte),
              bytes[firstByte] & 0xFF,
              bytesInAll == 1 ? "it" : "them"),
          "Check the file there; if it is in another encoding, name that with"
              + " Document.withCharset.");
    }
  }

  /** The line of a byte, counted from 1; lines end with LF, CR LF or CR. */
  int line(int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      boolean ends =
          bytes[i] == '\n' || bytes[i] == '\r' && (i + 1 == offset || bytes[i + 1] != '\n');
      line += ends ? 1 : 0;
    }
    return line;
  }
}

package org.rapporteur.loader.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads UTF-8 and, if they say so with a byte order mark, UTF-16 and UTF-32. */
final class UnicodeDecoder implements Decoder {

  static final UnicodeDecoder INSTANCE = new UnicodeDecoder();

  private UnicodeDecoder() {}

  @Override
  public DecodedText decode(byte[] bytes) throws UndecodableException {
    Reading reading = new Reading(bytes);
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent() && !marked.get().equals(StandardCharsets.UTF_8)) {
      return wide(bytes, reading, marked.get());
    }
    CharsetBasis basis = marked.isPresent() ? CharsetBasis.MARK : CharsetBasis.VALID;
    return reading.strict(StandardCharsets.UTF_8, basis).orElseThrow(() -> malformed(bytes));
  }

  /** The encoding that a byte order mark stands for. */
  static Optional<Charset> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
      return Optional.of(Charset.forName("UTF-32LE"));
    }
    if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of(Charset.forName("UTF-32BE"));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** A lone surrogate is one wrong character, no reason to refuse the file; half a unit is. */
  private static DecodedText wide(byte[] bytes, Reading reading, Charset charset)
      throws UndecodableException {
    int unit = charset.name().startsWith("UTF-16") ? 2 : 4;
    int rest = bytes.length % unit;
    if (rest != 0) {
      DecodedText text = reading.lenient(charset, CharsetBasis.MARK);
      int line = 1 + (int) text.text().chars().filter(c -> c == '\n').count();
      throw new UndecodableException(charset.name(), bytes.length - rest, line);
    }
    return reading.lenient(charset, CharsetBasis.MARK);
  }

  /** Where bytes stop being UTF-8. */
  static UndecodableException malformed(byte[] bytes) {
    int offset = 0;
    while (offset < bytes.length && Utf8Sequence.length(bytes, offset) > 0) {
      offset += Utf8Sequence.length(bytes, offset);
    }
    return new UndecodableException("UTF-8", offset, new Reading(bytes).line(offset));
  }
}

package org.rapporteur.loader.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Decides which encoding a file is in, by the surest sign that there is. */
final class DetectingDecoder implements Decoder {

  /** What programs write under the name of a standard has more characters than the standard. */
  private static final Map<String, String> EXTENSIONS =
      Map.of(
          "US-ASCII", "windows-1252",
          "ISO-8859-1", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "ISO-8859-11", "x-windows-874",
          "TIS-620", "x-windows-874",
          "Shift_JIS", "windows-31j",
          "EUC-KR", "x-windows-949",
          "GB2312", "GB18030",
          "GBK", "GB18030",
          "Big5", "Big5-HKSCS");

  /** So many characters of damaged UTF-8 are right for each that is wrong. */
  private static final int MOSTLY = 2;

  private static final byte ESCAPE = 0x1B;

  private final CharsetHints hints;

  DetectingDecoder(CharsetHints hints) {
    this.hints = hints;
  }

  @Override
  public DecodedText decode(byte[] bytes) throws UndecodableException {
    Reading reading = new Reading(bytes);
    Optional<Charset> marked = UnicodeDecoder.marked(bytes);
    if (marked.isPresent()) {
      return reading.lenient(marked.get(), CharsetBasis.MARK);
    }
    if (hints.given().isPresent()) {
      return reading.lenient(hints.given().get(), CharsetBasis.GIVEN);
    }
    Optional<DecodedText> unicode = unicode(bytes, reading);
    if (unicode.isPresent()) {
      return unicode.get();
    }
    Optional<DecodedText> declared =
        hints.declared().flatMap(charset -> valid(reading, charset, CharsetBasis.DECLARED));
    if (declared.isPresent()) {
      return declared.get();
    }
    Optional<DecodedText> assumed =
        hints.assumed().flatMap(charset -> valid(reading, charset, CharsetBasis.ASSUMED));
    if (assumed.isPresent()) {
      return assumed.get();
    }
    Optional<Charset> guessed = new LegacyDetector(bytes).detect();
    return guessed
        .flatMap(charset -> reading.strict(charset, CharsetBasis.DETECTED))
        .map(text -> text.with(guess(text.charset())))
        .orElseThrow(() -> UnicodeDecoder.malformed(bytes));
  }

  /** By the bytes alone: UTF-16, UTF-32, ISO 2022, UTF-8 without fault or with little. */
  private Optional<DecodedText> unicode(byte[] bytes, Reading reading) {
    boolean ascii = true;
    boolean zeros = false;
    boolean escapes = false;
    for (byte each : bytes) {
      if (each > ESCAPE) {
        continue; // As nearly all are.
      }
      ascii &= each >= 0;
      zeros |= each == 0;
      escapes |= each == ESCAPE;
    }
    Optional<Charset> wide = zeros ? UnmarkedUnicode.of(bytes) : Optional.empty();
    if (wide.isPresent()) {
      return Optional.of(structured(reading, wide.get()));
    }
    if (ascii && escapes) {
      Optional<DecodedText> switching =
          hints
              .declared()
              .filter(charset -> charset.name().startsWith("ISO-2022"))
              .or(() -> new LegacyDetector(bytes).detectSwitching())
              .flatMap(charset -> reading.strict(charset, CharsetBasis.STRUCTURE));
      if (switching.isPresent()) {
        return switching;
      }
    }
    Optional<DecodedText> utf8 = reading.strict(StandardCharsets.UTF_8, CharsetBasis.VALID);
    if (utf8.isPresent()) {
      return utf8;
    }
    Optional<Charset> rare = zeros ? Optional.empty() : UnmarkedUnicode.of(bytes);
    if (rare.isPresent()) {
      return Optional.of(structured(reading, rare.get()));
    }
    return isDamagedUtf8(bytes)
        ? Optional.of(reading.lenient(StandardCharsets.UTF_8, CharsetBasis.VALID))
        : Optional.empty();
  }

  private static DecodedText structured(Reading reading, Charset charset) {
    return reading.lenient(charset, CharsetBasis.STRUCTURE).with(guess(charset.name()));
  }

  private static Notice guess(String charset) {
    return new Notice(
        Notice.Kind.GUESSED_ENCODING,
        Optional.empty(),
        "does not say which encoding it is in and was read as " + charset,
        "If letters are wrong, name the encoding with Document.withCharset.");
  }

  /** By an encoding or what is written under its name, if that fits nearly all bytes. */
  private static Optional<DecodedText> valid(Reading reading, Charset charset, CharsetBasis basis) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return Optional.empty();
    }
    Optional<DecodedText> exact =
        reading.strict(charset, basis).filter(text -> !PrintedControls.in(text.text()));
    return exact.or(
        () ->
            Optional.ofNullable(EXTENSIONS.get(charset.name()))
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .flatMap(wider -> reading.strict(wider, basis))
                .or(() -> reading.strict(charset, basis)));
  }

  /**
   * Whether a file is UTF-8 but for a few bytes: one that was cut off, or has a letter in another
   * encoding. Other encodings make no such sequences by chance.
   */
  private static boolean isDamagedUtf8(byte[] bytes) {
    int sound = 0;
    int faults = 0;
    for (int i = 0; i < bytes.length; ) {
      int length = Utf8Sequence.length(bytes, i);
      if (length > 1) {
        sound++;
      } else if (length == 0 && Utf8Sequence.isCutOff(bytes, i)) {
        // One byte alone may as well be a letter of another encoding.
        return sound >= MOSTLY * faults && (sound > 0 || i + 1 < bytes.length);
      } else if (length == 0) {
        faults++;
      }
      i += Math.max(1, length);
    }
    return sound >= MOSTLY * faults;
  }
}

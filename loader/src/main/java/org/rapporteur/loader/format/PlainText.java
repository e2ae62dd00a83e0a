package org.rapporteur.loader.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.SourceText;

/**
 * Reads plain text: from the bytes of a file to the canonical text of a source.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PlainText {

  private final Decoder decoder;
  private final LineJoiner lines;

  private PlainText(Decoder decoder, LineJoiner lines) {
    this.decoder = decoder;
    this.lines = lines;
  }

  /**
   * A reader of Unicode files that knows no words.
   *
   * @return the reader
   */
  public static PlainText reader() {
    return new PlainText(Decoder.unicode(), LineJoiner.knowing(word -> false));
  }

  /**
   * This reader with another decoder.
   *
   * @param other turns bytes into characters
   * @return a new reader
   */
  public PlainText withDecoder(Decoder other) {
    return new PlainText(other, lines);
  }

  /**
   * This reader with a list of words, which tells it whether a hyphen at the end of a line belongs
   * to the word: {@code inter-} and {@code national} are one word if that is known.
   *
   * @param known whether a word in lower case exists; thread-safe
   * @return a new reader
   */
  public PlainText withWords(Predicate<? super CharSequence> known) {
    return new PlainText(decoder, LineJoiner.knowing(known));
  }

  /**
   * Reads a file.
   *
   * @param bytes the whole file; not changed
   * @return its canonical text
   * @throws UndecodableException if the bytes are not text of an encoding that the decoder reads
   */
  public CanonicalText read(byte[] bytes) throws UndecodableException {
    return read(decoder.decode(bytes));
  }

  /** Reads a file that is decoded already. */
  CanonicalText read(DecodedText decoded) {
    return read(decoded.text(), Optional.of(decoded.charset()));
  }

  /**
   * Reads a text that is decoded already.
   *
   * @param text its characters
   * @return its canonical text
   */
  public CanonicalText read(String text) {
    return read(text, Optional.empty());
  }

  private CanonicalText read(String text, Optional<String> charset) {
    AlignedText repaired = Mojibake.repair(text);
    AlignedText clean = Canonicalizer.canonicalize(repaired.text());
    List<Alignment> changes =
        repaired.alignment().isIdentity()
            ? List.of()
            : List.of(clean.alignment(), repaired.alignment());
    AlignedText canonical =
        repaired.then(before -> clean).then(before -> lines.join(before, changes));
    return new CanonicalText(SourceText.of(canonical.text()), canonical.alignment(), charset);
  }
}

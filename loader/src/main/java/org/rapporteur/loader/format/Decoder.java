package org.rapporteur.loader.format;

/** Turns the bytes of a text file into characters. Implementations are thread-safe. */
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
}

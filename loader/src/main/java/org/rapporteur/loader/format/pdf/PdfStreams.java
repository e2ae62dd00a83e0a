package org.rapporteur.loader.format.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.rapporteur.loader.format.Expansion;
import org.rapporteur.loader.format.FormatContext;
import org.rapporteur.loader.format.UnreadableException;

/**
 * Measures what the streams of a PDF file hold decompressed before PDFBox unfolds them, since it
 * does so into memory. Streams are found by their keyword, as tables of a hostile file may not tell
 * of them; those that do not begin as deflated data are left to PDFBox. Pictures are not unfolded
 * for text, so that each is only measured by itself: scans shrink to a hundredth and less.
 */
final class PdfStreams {

  private static final byte[] STREAM = ascii("stream");
  private static final byte[] PICTURE = ascii("/Image");

  /** How far before its data the dictionary of a stream is looked for. */
  private static final int DICTIONARY = 1024;

  private static final int BUFFER = 1 << 16;

  private PdfStreams() {}

  /** Refuses a file whose streams hold more than is allowed. */
  static void check(byte[] file, FormatContext context) throws UnreadableException {
    Expansion text = context.expansion(file.length);
    byte[] buffer = new byte[BUFFER];
    int i = 0;
    while (i + STREAM.length < file.length) {
      if (!at(file, i, STREAM)) {
        i++;
        continue;
      }
      int data = i + STREAM.length;
      while (data < file.length && (file[data] == '\r' || file[data] == '\n')) {
        data++;
      }
      if (deflated(file, data)) {
        boolean picture = holds(file, Math.max(0, i - DICTIONARY), i, PICTURE);
        // Only the bytes count, not how often they go into the file.
        Expansion alone =
            new FormatContext(
                    context.words(),
                    context.maxDepth(),
                    context.maxExpandedBytes(),
                    Integer.MAX_VALUE,
                    context.charsets())
                .expansion(file.length);
        count(file, data, picture ? alone : text, buffer);
      }
      i = data;
    }
  }

  private static void count(byte[] file, int from, Expansion expansion, byte[] buffer)
      throws UnreadableException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, from, file.length - from);
      for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
        expansion.count(read, "the stream at byte " + from);
      }
    } catch (DataFormatException e) {
      // PDFBox takes what can be read of it, which is counted.
    } finally {
      inflater.end();
    }
  }

  /** Whether data begin with the two bytes that say so. */
  private static boolean deflated(byte[] file, int at) {
    return at + 1 < file.length
        && (file[at] & 0x0F) == 8
        && ((file[at] & 0xFF) << 8 | file[at + 1] & 0xFF) % 31 == 0;
  }

  private static boolean holds(byte[] file, int from, int to, byte[] word) {
    for (int i = to - word.length; i >= from; i--) {
      if (at(file, i, word)) {
        return true;
      }
      if (at(file, i, STREAM)) {
        // The end of the stream before.
        return false;
      }
    }
    return false;
  }

  private static boolean at(byte[] file, int offset, byte[] word) {
    for (int i = 0; i < word.length; i++) {
      if (file[offset + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] ascii(String word) {
    return word.getBytes(StandardCharsets.US_ASCII);
  }
}

package org.rapporteur.loader.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a zip archive as one input, each part but the last ended by a NUL, which XML cannot
 * hold, and left out if it is empty: a fuzzer that changes them gets past the compression and the
 * checksums.
 */
final class Parts {

  /** Those of a word processor's file that are read. */
  static final List<String> DOCX =
      List.of(
          "word/document.xml",
          "word/numbering.xml",
          "word/styles.xml",
          "word/footnotes.xml",
          "docProps/core.xml",
          "word/endnotes.xml");

  /** Those of a project. */
  static final List<String> QDPX =
      List.of(
          "project.qde", "Sources/talk.txt", "sources/11111111-1111-1111-1111-111111111111.txt");

  private Parts() {}

  /** The archive of an input. */
  static byte[] zip(List<String> names, byte[] input) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      int start = 0;
      for (int i = 0; i < names.size() && start <= input.length; i++) {
        int end = start;
        while (end < input.length && (input[end] != 0 || i == names.size() - 1)) {
          end++;
        }
        if (end > start) {
          // The time of an entry would come from the clock.
          ZipEntry entry = new ZipEntry(names.get(i));
          entry.setTime(315_532_800_000L);
          zip.putNextEntry(entry);
          zip.write(input, start, end - start);
          zip.closeEntry();
        }
        start = end + 1;
      }
    }
    return bytes.toByteArray();
  }

  /** The input for an archive with these parts. */
  static byte[] input(List<String> names, Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String name : names) {
      if (bytes.size() > 0) {
        bytes.write(0);
      }
      bytes.writeBytes(parts.getOrDefault(name, "".getBytes(StandardCharsets.UTF_8)));
    }
    return bytes.toByteArray();
  }
}

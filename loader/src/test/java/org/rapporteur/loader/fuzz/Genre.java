package org.rapporteur.loader.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Texts put together from what the record of policy dialogue is made of: headings, labels, names,
 * cues, clauses, marks and signs of broken encodings. A byte of an input picks a piece, so that a
 * fuzzer recombines them; after the byte 255 the next is a character of its own.
 */
final class Genre {

  private static final int VERBATIM = 255;

  private static final Pattern UNIT = Pattern.compile("\\\\u([0-9a-f]{4})");

  private static final List<String> PIECES = pieces();

  private Genre() {}

  /** The text of an input. */
  static String text(byte[] input) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < input.length; i++) {
      int choice = Byte.toUnsignedInt(input[i]);
      if (choice == VERBATIM && i + 1 < input.length) {
        i++;
        text.append((char) Byte.toUnsignedInt(input[i]));
      } else {
        text.append(PIECES.get(choice % PIECES.size()));
      }
    }
    return text.toString();
  }

  /** How many pieces there are to choose from. */
  static int size() {
    return PIECES.size();
  }

  private static List<String> pieces() {
    try (InputStream stream = Genre.class.getResourceAsStream("/fuzz/pieces.txt")) {
      String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.startsWith("//")).map(Genre::unescaped).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String line) {
    return UNIT.matcher(line)
        .replaceAll(unit -> String.valueOf((char) Integer.parseInt(unit.group(1), 16)))
        .translateEscapes();
  }
}

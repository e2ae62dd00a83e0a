package org.rapporteur.loader.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a document and the blocks that are to be read from it, one a line: role, rank if it
 * has one, a bar, the words; a line break inside a block is written {@code \n}.
 */
public record FormatSample(String name, String input, List<String> blocks) {

  /** The samples of a file: {@code === name}, the input, {@code ---}, the blocks. */
  public static List<FormatSample> of(String resource) {
    List<FormatSample> samples = new ArrayList<>();
    for (String part : read(resource).split("(?m)^=== ")) {
      if (part.isBlank() || part.startsWith("#")) {
        continue;
      }
      int line = part.indexOf('\n');
      int rule = part.indexOf("\n--->\n");
      List<String> blocks = part.substring(rule + 6).lines().filter(b -> !b.isBlank()).toList();
      samples.add(
          new FormatSample(
              part.substring(0, line).strip(), part.substring(line + 1, rule + 1), blocks));
    }
    return samples;
  }

  private static String read(String resource) {
    try (InputStream stream = FormatSample.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public byte[] bytes() {
    return input.getBytes(StandardCharsets.UTF_8);
  }

  /** The blocks of a text as samples write them. */
  public static List<String> written(FormattedText text) {
    return text.layout().stream()
        .map(
            block ->
                block.role()
                    + (block.rank() > 0 ? " " + block.rank() : "")
                    + " | "
                    + text.canonical().text().slice(block.span()).replace("\n", "\\n"))
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}

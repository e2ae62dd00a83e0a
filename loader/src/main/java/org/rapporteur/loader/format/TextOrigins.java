package org.rapporteur.loader.format;

import java.nio.charset.Charset;
import java.util.List;
import org.rapporteur.text.TextSpan;

/**
 * Leads from the characters of a decoded file to its bytes. Immutable and thread-safe.
 *
 * @param decoded all characters of the file, a byte order mark included
 * @param charset the encoding of the file
 */
public record TextOrigins(String decoded, Charset charset) implements Origins {

  @Override
  public List<Place> places(TextSpan original) {
    return original.empty() ? List.of() : List.of(new Place.InText(original, bytes(original)));
  }

  /**
   * Where characters stand in the file.
   *
   * @param characters a span of the decoded text
   * @return the span of the bytes that encode them
   */
  public TextSpan bytes(TextSpan characters) {
    int start = length(0, characters.start());
    return new TextSpan(start, start + length(characters.start(), characters.end()));
  }

  private int length(int from, int to) {
    return decoded.substring(from, to).getBytes(charset).length;
  }
}

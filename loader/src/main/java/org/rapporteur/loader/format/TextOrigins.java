package org.rapporteur.loader.format;

import java.util.List;
import org.rapporteur.text.TextSpan;

/** Leads from the characters of a decoded file to its bytes. Immutable and thread-safe. */
public final class TextOrigins implements Origins {

  private final ByteOffsets offsets;

  TextOrigins(ByteOffsets offsets) {
    this.offsets = offsets;
  }

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
    return offsets.bytes(characters);
  }
}

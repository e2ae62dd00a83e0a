package org.rapporteur.loader.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rapporteur.text.TextSpan;

/**
 * Leads from the characters of a decoded file to its bytes. Thread-safe.
 *
 * @since 0.1.0
 */
public final class TextOrigins implements Origins {

  /** Counted when first asked for: most documents are read without ever being led back. */
  private final Supplier<ByteOffsets> count;

  private volatile Optional<ByteOffsets> offsets = Optional.empty();

  TextOrigins(Supplier<ByteOffsets> count) {
    this.count = count;
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
    Optional<ByteOffsets> known = offsets;
    if (known.isEmpty()) {
      // Two threads may both count; they come to the same.
      known = Optional.of(count.get());
      offsets = known;
    }
    return known.get().bytes(characters);
  }
}

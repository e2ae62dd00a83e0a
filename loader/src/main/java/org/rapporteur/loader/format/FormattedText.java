package org.rapporteur.loader.format;

import java.util.List;
import org.rapporteur.text.TextSpan;

/**
 * A document as its format gives it: the text, what the format says of its parts and of the whole,
 * and the way back. Immutable and thread-safe.
 *
 * @param canonical the canonical text
 * @param layout the blocks of which the format tells something, in text order, without overlap;
 *     none if it tells nothing, as plain text does
 * @param metadata what stands beside the text
 * @param origins leads from spans of the decoded text into the file
 */
public record FormattedText(
    CanonicalText canonical, List<LayoutBlock> layout, Metadata metadata, Origins origins) {

  /**
   * Keeps its own copy of the blocks.
   *
   * @param canonical the canonical text
   * @param layout the blocks of which the format tells something
   * @param metadata what stands beside the text
   * @param origins leads into the file
   */
  public FormattedText {
    layout = List.copyOf(layout);
  }

  /**
   * Where a passage stands in the document as it was given.
   *
   * @param span a span of the canonical text
   * @return its places in the order of the text
   * @throws IllegalArgumentException if the span reaches beyond the text
   */
  public List<Place> places(TextSpan span) {
    return origins.places(canonical.alignment().toOriginal(span));
  }
}

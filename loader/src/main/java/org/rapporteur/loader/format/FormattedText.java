package org.rapporteur.loader.format;

import java.util.ArrayList;
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
 * @param notices what the user should know about how it was read
 * @since 0.1.0
 */
public record FormattedText(
    CanonicalText canonical,
    List<LayoutBlock> layout,
    Metadata metadata,
    Origins origins,
    List<Notice> notices) {

  /**
   * Keeps its own copy of the lists.
   *
   * @param canonical the canonical text
   * @param layout the blocks of which the format tells something
   * @param metadata what stands beside the text
   * @param origins leads into the file
   * @param notices what the user should know about how it was read
   */
  public FormattedText {
    layout = List.copyOf(layout);
    notices = List.copyOf(notices);
  }

  /**
   * Of a document of which there is nothing to notice.
   *
   * @param canonical the canonical text
   * @param layout the blocks of which the format tells something
   * @param metadata what stands beside the text
   * @param origins leads into the file
   */
  public FormattedText(
      CanonicalText canonical, List<LayoutBlock> layout, Metadata metadata, Origins origins) {
    this(canonical, layout, metadata, origins, List.of());
  }

  /**
   * This text and what the user should know about how it was read.
   *
   * @param more further notices
   * @return a new text
   */
  public FormattedText withNotices(List<Notice> more) {
    List<Notice> all = new ArrayList<>(notices);
    all.addAll(more);
    return new FormattedText(canonical, layout, metadata, origins, all);
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

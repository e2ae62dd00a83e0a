package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.text.TextSpan;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A part of a document under a heading, or a part that stands apart, with the parts inside it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableSection.class)
@JsonPropertyOrder({"kind", "level", "heading", "span", "children"})
public interface Section extends WithSection {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * What part it is.
   *
   * @return the kind
   */
  SectionKind kind();

  /**
   * How deep it is nested.
   *
   * @return 1 for the outermost
   */
  int level();

  /**
   * Its heading.
   *
   * @return the place of the heading, or empty
   */
  Optional<TextSpan> heading();

  /**
   * All of it, heading included.
   *
   * @return its place in the source's text
   */
  TextSpan span();

  /**
   * The parts inside it.
   *
   * @return in text order
   */
  List<Section> children();

  /**
   * Refuses a heading or part outside the section.
   *
   * @throws IllegalArgumentException if a heading or child is not inside the span, or the level is
   *     less than 1
   */
  @Value.Check
  default void check() {
    if (level() < 1) {
      throw new IllegalArgumentException("a section has a level from 1, not " + level());
    }
    if (heading().isPresent() && !span().contains(heading().get())) {
      throw new IllegalArgumentException("heading " + heading().get() + " outside " + span());
    }
    for (Section child : children()) {
      if (!span().contains(child.span())) {
        throw new IllegalArgumentException("section " + child.span() + " outside " + span());
      }
    }
  }

  /** Builds a section; mutable, for use by a single thread. */
  class Builder extends ImmutableSection.Builder {
    Builder() {}
  }
}

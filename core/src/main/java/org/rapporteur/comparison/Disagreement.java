package org.rapporteur.comparison;

import java.util.Optional;
import org.rapporteur.model.Source;
import org.rapporteur.text.Quote;

/**
 * Something that two coders of a text see differently. Immutable and thread-safe.
 *
 * @param source the text
 * @param category what it is about
 * @param first the words in the first coding; empty if it does not have the item
 * @param second the words in the second coding; empty if it does not have the item
 * @param change the field that is seen differently; {@code presence} if one does not have the item
 * @since 0.1.0
 */
public record Disagreement(
    Source source,
    Category category,
    Optional<Quote> first,
    Optional<Quote> second,
    FieldChange change) {

  /** One line: the source, the item, what is seen differently, and the words. */
  @Override
  public String toString() {
    return source.title().value()
        + ": "
        + category
        + " "
        + change
        + " at "
        + first.or(() -> second).map(Quote::toString).orElse("no place");
  }
}

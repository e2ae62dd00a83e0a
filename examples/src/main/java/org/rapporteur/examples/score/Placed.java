package org.rapporteur.examples.score;

import java.util.Optional;
import org.rapporteur.text.TextSpan;

/**
 * An item and where its quote stands.
 *
 * @param place in the text, or empty if the text does not have the quote
 * @param item what is quoted
 */
record Placed<I>(Optional<TextSpan> place, I item) {}

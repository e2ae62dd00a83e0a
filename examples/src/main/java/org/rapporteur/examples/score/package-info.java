/**
 * How well one coding of documents agrees with another: the project's measure, in Java.
 *
 * <p>Sentences, folding of characters and matching of items follow the scorer that goes with the
 * annotation guide, so that both give the same figures.
 */
@NullMarked
package org.rapporteur.examples.score;

import org.jspecify.annotations.NullMarked;

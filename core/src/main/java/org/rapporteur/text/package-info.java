/**
 * Text and places in it: what every statement of a corpus is anchored to.
 *
 * <p>All offsets of the library are half-open intervals of UTF-16 code units, counted from 0, into
 * the one canonical text of a source. The package knows nothing of documents, actors or findings.
 *
 * <ol>
 *   <li>{@link org.rapporteur.text.SourceText} is the canonical text; it never changes.
 *   <li>{@link org.rapporteur.text.TextSpan} is a place in it; {@link org.rapporteur.text.Quote} a
 *       place together with the exact characters found there.
 *   <li>{@link org.rapporteur.text.LineMap} turns offsets into lines and columns for people.
 *   <li>{@link org.rapporteur.text.SentenceMap} cuts it into the sentences that people count by.
 *   <li>{@link org.rapporteur.text.Alignment} leads back to the input that the canonical text was
 *       made from. A quote is never searched for again.
 * </ol>
 */
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;

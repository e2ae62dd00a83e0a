/**
 * The seed documents, byte for byte, and what trained readers coded in them.
 *
 * <pre>{@code
 * List<Document> documents =
 *     Seed.all().stream().map(seed -> Document.of(seed.fileName(), seed.bytes())).toList();
 * Corpus corpus = CorpusLoader.create().load(documents).corpus();
 * }</pre>
 *
 * <p>Everybody has read these texts, the authors of the rules included: they are for trying
 * programs, not for measuring how well the library reads.
 */
@NullMarked
package org.rapporteur.seeds;

import org.jspecify.annotations.NullMarked;

/**
 * The native JSON form of a corpus and of a review: strict when read, the same bytes whenever
 * written.
 *
 * <p>{@link org.rapporteur.json.CorpusJson} and {@link org.rapporteur.json.ReviewJson} share a
 * strict reader, the only mapper of the library, and a writer. The forms are published as JSON
 * Schemas, {@link org.rapporteur.json.CorpusJson#schema()} and {@link
 * org.rapporteur.json.ReviewJson#schema()}.
 *
 * <pre>{@code
 * CorpusJson.write(corpus, Path.of("corpus.json"));
 * Corpus same = CorpusJson.read(Path.of("corpus.json"));
 * }</pre>
 */
@NullMarked
package org.rapporteur.json;

import org.jspecify.annotations.NullMarked;

/**
 * Documents of policy dialogue in, a coded corpus out.
 *
 * <p>{@link org.rapporteur.loader.CorpusLoader} is the whole of it for most users:
 *
 * <pre>{@code
 * LoadResult result = CorpusLoader.create().load(Path.of("reports"));
 * Corpus corpus = result.corpus();
 * result.problems().forEach(System.err::println);
 * }</pre>
 *
 * <p>The stages are pure functions with immutable results: bytes, decoded text, canonical text with
 * its alignment, blocks, sentences and tokens, mentions, rule matches, corpus and problems. No
 * stage uses the network, the clock, the default locale or a random number.
 */
@NullMarked
package org.rapporteur.loader;

import org.jspecify.annotations.NullMarked;

/**
 * Asking a corpus: selections that read like the question.
 *
 * <p>Start at {@link org.rapporteur.query.CorpusIndex}: it is built once from a corpus and gives
 * {@link org.rapporteur.query.Selection}s of its findings, actors, issues and mentions, which are
 * narrowed criterion by criterion and read as a list or stream.
 *
 * <pre>{@code
 * CorpusIndex index = CorpusIndex.of(corpus);
 * for (Recommendation advice :
 *     index
 *         .recommendations()
 *         .addressedTo("Japan")
 *         .about("defense-spending")
 *         .atLeast(Strength.SHOULD)
 *         .voicedByPanel()
 *         .inSessionsOf(2025)
 *         .sortedBy(Comparator.comparing(Recommendation::strength).reversed())) {
 *   System.out.println(advice.quote().text());
 * }
 * }</pre>
 *
 * <p>Everything here is immutable and thread-safe unless it says otherwise, and gives what it finds
 * in the order of the corpus unless it was sorted.
 */
@NullMarked
package org.rapporteur.query;

import org.jspecify.annotations.NullMarked;

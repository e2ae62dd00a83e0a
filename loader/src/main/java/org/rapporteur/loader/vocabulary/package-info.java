/**
 * What the loader knows of the world before it reads: words, actors, issues and cues, as data.
 *
 * <p>The lists are commented CSV files beside this package. {@link
 * org.rapporteur.loader.vocabulary.Vocabulary#standard()} holds them all; a user adds to it or
 * replaces parts of it with its builder, and gives the result to the loader. Matching is by whole
 * words; apostrophes and dashes are folded, full stops inside abbreviations do not count.
 *
 * <pre>{@code
 * Vocabulary.Builder vocabulary = Vocabulary.standard().toBuilder();
 * try (Reader rows = Files.newBufferedReader(Path.of("organisations.csv"))) {
 *   vocabulary.addAll(VocabularyFile.ORGANISATIONS, "organisations.csv", rows);
 * }
 * CorpusLoader loader = CorpusLoader.builder().vocabulary(vocabulary.build()).build();
 * }</pre>
 */
@NullMarked
package org.rapporteur.loader.vocabulary;

import org.jspecify.annotations.NullMarked;

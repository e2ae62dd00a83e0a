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
 * <ul>
 *   <li>{@link org.rapporteur.loader.Document} is a document that is at hand already, with its
 *       name; files and folders are read by their path.
 *   <li>{@link org.rapporteur.loader.LoadResult} is the corpus of all documents that could be read,
 *       and a {@link org.rapporteur.loader.Problem} for each thing that went wrong: which document,
 *       where, how bad, and what to do. No document costs another.
 *   <li>{@link org.rapporteur.loader.Limits} bound by counting what hostile input can cost.
 *   <li>{@link org.rapporteur.loader.LoaderExtension} is a vocabulary, rules and limits as one
 *       pack, which can live in a jar of its own.
 *   <li>{@link org.rapporteur.loader.ProgressListener} is told how far a long load has come; {@link
 *       org.rapporteur.loader.CorpusLoader#stream} reads archives larger than memory.
 * </ul>
 *
 * <p>The stages are pure functions with immutable results: bytes, decoded text, canonical text with
 * its alignment, blocks, sentences and tokens, mentions, rule matches, corpus and problems. No
 * stage uses the network, the clock, the default locale or a random number.
 */
@NullMarked
package org.rapporteur.loader;

import org.jspecify.annotations.NullMarked;

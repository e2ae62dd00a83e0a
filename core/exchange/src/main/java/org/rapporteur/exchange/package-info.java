/**
 * What leaves the library for other tools, and comes back from them.
 *
 * <p>Each form is a {@link org.rapporteur.exchange.CorpusWriter}:
 *
 * <ul>
 *   <li>{@link org.rapporteur.exchange.CorpusCsv}: wide tables for spreadsheet programs, R, pandas
 *   <li>{@link org.rapporteur.exchange.JsonLines}: a finding or document a line, as langextract
 *   <li>{@link org.rapporteur.exchange.WebAnnotations}: JSON-LD of the W3C's Web Annotation model
 *   <li>{@link org.rapporteur.exchange.QdaProject} and {@link org.rapporteur.exchange.QdaCodebook}:
 *       REFI-QDA for ATLAS.ti, MAXQDA, NVivo, QualCoder
 *   <li>{@link org.rapporteur.exchange.GraphMl}: networks for Gephi, visone, igraph
 *   <li>{@link org.rapporteur.exchange.StandOff}: everything but the texts
 *   <li>{@link org.rapporteur.exchange.Briefing}: Markdown and plain text with footnoted quotes
 * </ul>
 *
 * <p>For instance, all recommendations for a spreadsheet and a project for a QDA program:
 *
 * <pre>{@code
 * CorpusCsv.recommendations().write(corpus, folder.resolve("recommendations.csv"));
 * QdaProject.create().write(corpus, folder.resolve("corpus.qdpx"));
 * }</pre>
 *
 * <p>What people coded in a QDA program comes back with {@link
 * org.rapporteur.exchange.QdaProject#read} as {@link org.rapporteur.exchange.CodedText}s, which a
 * {@link org.rapporteur.exchange.CodeMapping} turns into findings. {@link
 * org.rapporteur.exchange.ReviewCsv} turns a review into a table that an analyst fills in with a
 * spreadsheet program, and reads it back.
 *
 * <p>Offsets are code points, half-open, wherever another tool reads them; only {@link
 * org.rapporteur.exchange.ReviewCsv} and {@link org.rapporteur.exchange.StandOff}, which this
 * library reads back, and {@link org.rapporteur.exchange.CodedText} count UTF-16 code units as the
 * model does. Every document says what made it ({@link org.rapporteur.exchange.Provenance}) and
 * gives the SHA-256 of each text.
 */
@NullMarked
package org.rapporteur.exchange;

import org.jspecify.annotations.NullMarked;

/**
 * A corpus as a report for people who open it in a browser: {@link
 * org.rapporteur.exchange.report.HtmlReport}.
 *
 * <pre>{@code
 * HtmlReport.write(corpus, Path.of("report.html"));
 * }</pre>
 *
 * <p>It is one file that fetches nothing: every text with its findings in place, tables that filter
 * them, and the decisions of a reader, which are saved as a {@link org.rapporteur.model.Review} and
 * applied with {@link org.rapporteur.model.Corpus#with}.
 */
@NullMarked
package org.rapporteur.exchange.report;

import org.jspecify.annotations.NullMarked;

/**
 * A corpus as a report for people who open it in a browser: {@link
 * org.rapporteur.exchange.report.HtmlReport}.
 */
@NullMarked
package org.rapporteur.exchange.report;

import org.jspecify.annotations.NullMarked;

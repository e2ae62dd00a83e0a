/**
 * What leaves the library for other tools, and comes back from them.
 *
 * <p>{@link org.rapporteur.exchange.ReviewCsv} turns a review into a table that an analyst fills in
 * with a spreadsheet program, and reads it back.
 */
@NullMarked
package org.rapporteur.exchange;

import org.jspecify.annotations.NullMarked;

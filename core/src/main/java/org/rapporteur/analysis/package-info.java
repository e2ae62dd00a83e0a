/**
 * What is asked of corpora as a whole.
 *
 * <ul>
 *   <li>{@link org.rapporteur.analysis.CohenKappa} and {@link
 *       org.rapporteur.analysis.KrippendorffAlpha} tell how far codings agree beyond chance.
 * </ul>
 */
@NullMarked
package org.rapporteur.analysis;

import org.jspecify.annotations.NullMarked;

/**
 * Two codings held against each other: how far two readers of the same texts agree, and what a
 * later reading adds, drops and changes.
 *
 * <ul>
 *   <li>{@link org.rapporteur.comparison.Agreement} tells how far two codings of the same texts
 *       agree; {@link org.rapporteur.comparison.CohenKappa} and {@link
 *       org.rapporteur.comparison.KrippendorffAlpha} are its coefficients, for any data.
 *   <li>{@link org.rapporteur.comparison.CorpusDiff} tells what a new version of the library, of a
 *       coding or of a document adds, drops and changes.
 * </ul>
 *
 * <pre>{@code
 * System.out.print(Agreement.between(byHand, byLibrary).total());
 * System.out.print(CorpusDiff.between(lastYear, thisYear));
 * }</pre>
 */
@NullMarked
package org.rapporteur.comparison;

import org.jspecify.annotations.NullMarked;

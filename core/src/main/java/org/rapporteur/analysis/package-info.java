/**
 * What is asked of corpora as a whole.
 *
 * <ul>
 *   <li>{@link org.rapporteur.analysis.Agreement} tells how far two codings of the same texts
 *       agree; {@link org.rapporteur.analysis.CohenKappa} and {@link
 *       org.rapporteur.analysis.KrippendorffAlpha} are its coefficients, for any data.
 *   <li>{@link org.rapporteur.analysis.CorpusDiff} tells what a new version of the library, of a
 *       coding or of a document adds, drops and changes.
 * </ul>
 */
@NullMarked
package org.rapporteur.analysis;

import org.jspecify.annotations.NullMarked;

/**
 * What a corpus says as a whole: counted in tables, compared across its sources, drawn as networks.
 *
 * <ul>
 *   <li>What findings are counted by is a {@link org.rapporteur.analysis.Dimension}: {@link
 *       org.rapporteur.analysis.Tally} counts by one, {@link org.rapporteur.analysis.CrossTab} by
 *       two, {@link org.rapporteur.analysis.Timeline} by when it was said; {@link
 *       org.rapporteur.analysis.CoOccurrence} counts which actors or issues are mentioned together.
 *   <li>{@link org.rapporteur.analysis.CommonGround} finds where independent sources agree, differ
 *       and stress differently.
 *   <li>{@link org.rapporteur.analysis.RiskRegister} tells which recommendations answer a risk, and
 *       which risks nobody answers; {@link org.rapporteur.analysis.Spokespeople} who speaks for
 *       whom.
 *   <li>{@link org.rapporteur.analysis.DiscourseNetwork} makes the networks of discourse network
 *       analysis.
 * </ul>
 *
 * <pre>{@code
 * CorpusIndex index = CorpusIndex.of(corpus);
 * System.out.println(
 *     CrossTab.of(
 *         index.recommendations().about("security"), Dimension.ISSUE, Dimension.ADDRESSEE));
 * }</pre>
 *
 * <p>Everything here is computed from the findings alone, keeps the way back to them, comes in a
 * documented order, and is immutable and thread-safe.
 */
@NullMarked
package org.rapporteur.analysis;

import org.jspecify.annotations.NullMarked;

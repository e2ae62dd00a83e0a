/**
 * What a corpus says as a whole: where its sources agree and differ, which risks are answered, who
 * speaks for whom, and the networks that its statements make.
 *
 * <p>Everything here is computed from the findings alone, keeps the way back to them, and comes in
 * a documented order. All types are immutable and thread-safe.
 */
@NullMarked
package org.rapporteur.analysis;

import org.jspecify.annotations.NullMarked;

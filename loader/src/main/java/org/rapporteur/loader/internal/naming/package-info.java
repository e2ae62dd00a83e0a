/**
 * Weighs which words at the head of a document name the meeting that it reports, and which name who
 * held it.
 *
 * <p>{@link org.rapporteur.loader.internal.naming.MeetingNames} looks at all {@code Spans} of the
 * {@code HeadWords} that may be a name, among them what the rules of the description propose, and
 * takes the one for whose {@code NameSign}s most speaks. {@code NameWeights} are learnt from
 * annotated documents.
 */
@NullMarked
package org.rapporteur.loader.internal.naming;

import org.jspecify.annotations.NullMarked;

package org.rapporteur.loader.format;

import java.util.Optional;
import org.rapporteur.text.Alignment;
import org.rapporteur.text.SourceText;

/**
 * The canonical text of a document and the way back to its input.
 *
 * @param text the canonical text, which all offsets of a corpus count in
 * @param alignment leads from the decoded input to {@code text}
 * @param charset the name of the encoding of the input, as registered with IANA; empty if the input
 *     was characters
 * @since 0.1.0
 */
public record CanonicalText(SourceText text, Alignment alignment, Optional<String> charset) {}

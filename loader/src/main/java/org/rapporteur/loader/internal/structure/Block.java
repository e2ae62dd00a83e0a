package org.rapporteur.loader.internal.structure;

import org.rapporteur.model.SectionKind;
import org.rapporteur.text.TextSpan;

/**
 * A line or paragraph of a document and its place in the whole.
 *
 * @param kind what it is
 * @param line all of it
 * @param span its content, without list marker and label
 * @param marker what stands before a list item
 * @param label words before a colon that say what the block is or who speaks in it: "Q", "A", "Pro
 *     Tip", "ACTION", "MR SMITH"; without the colon, empty if none
 * @param section what part of the document it stands in
 * @param heading the index of the heading it stands under, or -1
 * @param leadIn for a list item, the index of the paragraph or heading that introduces the list, or
 *     -1
 * @param session the index of the session it belongs to, or -1
 */
public record Block(
    BlockKind kind,
    TextSpan line,
    TextSpan span,
    Marker marker,
    String label,
    SectionKind section,
    int heading,
    int leadIn,
    int session) {}

package org.rapporteur.loader.internal.structure;

import java.util.List;
import org.rapporteur.model.Section;
import org.rapporteur.text.TextSpan;

/**
 * The form of a document.
 *
 * @param blocks all blocks in text order
 * @param sections the outermost sections
 * @param sessions the sessions it reports, in text order
 * @param keyTakeaways the main points it lists for itself as a whole
 */
public record Outline(
    List<Block> blocks,
    List<Section> sections,
    List<SessionSketch> sessions,
    List<TextSpan> keyTakeaways) {}

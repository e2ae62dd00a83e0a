package org.rapporteur.loader.internal.structure;

import java.util.List;
import java.util.Optional;
import org.rapporteur.text.TextSpan;

/**
 * A session as the document's form shows it.
 *
 * @param label what it is called in the programme: Session 1, Roundtable II
 * @param title its topic, if it has one
 * @param heading the heading that begins its report
 * @param span all of its report, heading included
 * @param keyTakeaways the main points listed for it
 */
public record SessionSketch(
    String label,
    Optional<String> title,
    TextSpan heading,
    TextSpan span,
    List<TextSpan> keyTakeaways) {}

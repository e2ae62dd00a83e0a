package org.rapporteur.loader;

import java.util.Optional;

/**
 * How far a loader has come with a batch. Immutable and thread-safe.
 *
 * @param documents how many documents are dealt with
 * @param documentsInAll how many there are
 * @param bytes how many bytes are dealt with
 * @param bytesInAll how many there are
 * @param current the name of the document that is read next, or empty at the end
 * @since 0.1.0
 */
public record Progress(
    int documents, int documentsInAll, long bytes, long bytesInAll, Optional<String> current) {}

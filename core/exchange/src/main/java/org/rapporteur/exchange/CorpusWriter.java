package org.rapporteur.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.rapporteur.model.Corpus;

/**
 * A form in which a corpus leaves for another tool.
 *
 * <p>All writers of this package are immutable and thread-safe. Equal corpora are written as equal
 * bytes, whatever the platform, locale, time zone or thread; there is no clock and no random number
 * in them. They write as they go: what they keep in memory is one source's, not the corpus's;
 * briefings, which go by issue, keep a few bytes for each finding, and networks their ties. Every
 * document states its {@link Provenance}.
 *
 * @since 0.1.0
 */
public interface CorpusWriter {

  /**
   * Writes a corpus.
   *
   * @param corpus the corpus
   * @param stream where to; flushed, and stays open
   * @throws IOException if the stream fails
   */
  void write(Corpus corpus, OutputStream stream) throws IOException;

  /**
   * Writes a corpus to a file. The file appears whole or not at all: it is written beside its
   * place, forced to the disk and then moved.
   *
   * @param corpus the corpus
   * @param file where to; replaced if it exists
   * @throws IOException if it cannot be written
   */
  default void write(Corpus corpus, Path file) throws IOException {
    AtomicFile.write(file, stream -> write(corpus, stream));
  }
}

package org.rapporteur.loader;

import java.util.List;
import org.rapporteur.model.Corpus;

/**
 * What came out of a batch of documents: the corpus of all that could be read, and what was wrong
 * with the rest. Immutable and thread-safe.
 *
 * @param corpus the sources that could be read, with all they say
 * @param problems in the order of the documents; empty if all went well
 * @since 0.1.0
 */
public record LoadResult(Corpus corpus, List<Problem> problems) {

  /**
   * Keeps its own copy of the problems.
   *
   * @param corpus the sources that could be read, with all they say
   * @param problems in the order of the documents
   */
  public LoadResult {
    problems = List.copyOf(problems);
  }
}

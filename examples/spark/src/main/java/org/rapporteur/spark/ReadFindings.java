package org.rapporteur.spark;

import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.util.CollectionAccumulator;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.LoadResult;

/**
 * Reads a document into its findings, wherever Spark sends it.
 *
 * <p>A document that cannot be read gives no rows, and a line to the problems. The lines of a task
 * that Spark runs twice stand there twice.
 */
final class ReadFindings implements FlatMapFunction<DocumentRow, FindingRow> {

  private static final long serialVersionUID = 1;

  /** One loader a process, made when the first document comes: it is large, and not serialised. */
  private static final class Executor {
    static final CorpusLoader LOADER = CorpusLoader.create();
  }

  private final CollectionAccumulator<String> problems;

  ReadFindings(CollectionAccumulator<String> problems) {
    this.problems = problems;
  }

  @Override
  public Iterator<FindingRow> call(DocumentRow row) {
    LoadResult result = Executor.LOADER.load(Document.of(row.getName(), row.getContent()));
    result.problems().forEach(problem -> problems.add(problem.toString()));
    return FindingRows.of(result.corpus()).iterator();
  }
}

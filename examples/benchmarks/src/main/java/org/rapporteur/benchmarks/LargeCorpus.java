package org.rapporteur.benchmarks;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.rapporteur.model.Corpus;
import org.rapporteur.query.CorpusIndex;

/** What is measured on: 1,000,000 findings in 50,000 sources, and their index. */
@State(Scope.Benchmark)
public class LargeCorpus {

  static final long SEED = 20_250_101;
  static final int FINDINGS_EACH = 20;

  /** How many sources there are. */
  @Param("50000")
  public int sources;

  Corpus corpus = Corpus.empty();
  CorpusIndex index = CorpusIndex.of(corpus);

  /** Draws the corpus. */
  @Setup(Level.Trial)
  public void draw() {
    corpus = GeneratedCorpus.of(SEED, sources, FINDINGS_EACH);
    index = CorpusIndex.of(corpus);
  }
}

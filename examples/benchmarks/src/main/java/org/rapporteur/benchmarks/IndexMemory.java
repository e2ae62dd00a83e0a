package org.rapporteur.benchmarks;

import java.util.Locale;
import org.openjdk.jol.info.GraphStats;
import org.rapporteur.model.Corpus;
import org.rapporteur.query.CorpusIndex;

/** What does the index of a corpus weigh? All that it reaches, less what the corpus reaches. */
public final class IndexMemory {

  private IndexMemory() {}

  /**
   * Prints the weight.
   *
   * @param arguments how many sources, 50,000 if nothing is given
   */
  public static void main(String[] arguments) {
    int sources = arguments.length == 0 ? 50_000 : Integer.parseInt(arguments[0]);
    Corpus corpus = GeneratedCorpus.of(LargeCorpus.SEED, sources, LargeCorpus.FINDINGS_EACH);
    CorpusIndex index = CorpusIndex.of(corpus);
    long alone = GraphStats.parseInstance(corpus).totalSize();
    long together = GraphStats.parseInstance(index, corpus).totalSize();
    int findings = corpus.findings().size();
    System.out.printf(
        Locale.ROOT,
        "%,d findings in %,d sources: corpus %,d bytes, index %,d bytes, %.1f a finding%n",
        findings,
        sources,
        alone,
        together - alone,
        (double) (together - alone) / findings);
  }
}

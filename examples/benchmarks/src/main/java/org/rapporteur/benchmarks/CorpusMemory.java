package org.rapporteur.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Mention;
import org.rapporteur.testing.DrawnDocuments;

/**
 * What does a corpus of many findings hold in memory, besides its texts? The used heap after
 * collection, with all of the corpus, with its findings alone and with its texts alone.
 */
public final class CorpusMemory {

  private CorpusMemory() {}

  /**
   * Prints the weight.
   *
   * @param arguments {@code generated} and how many sources of 20 findings, {@code drawn} and how
   *     many documents to load, or {@code json} and how many to load, write and read again;
   *     1,000,000 generated findings if nothing is given
   */
  public static void main(String[] arguments) {
    String way = arguments.length > 0 ? arguments[0] : "generated";
    int sources = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50_000;
    CorpusLoader loader = CorpusLoader.create();
    // What the vocabulary of the loader holds is there before.
    loader.load(DrawnDocuments.of(LargeCorpus.SEED).document(0));
    long before = heap();
    Corpus corpus =
        switch (way) {
          case "drawn" -> loaded(loader, sources);
          case "json" -> CorpusJson.read(CorpusJson.write(loaded(loader, sources)));
          default -> GeneratedCorpus.of(LargeCorpus.SEED, sources, LargeCorpus.FINDINGS_EACH);
        };
    long whole = heap() - before;
    int findings = corpus.findings().size();
    int mentions = corpus.mentions().size();
    List<Finding> onlyFindings = new ArrayList<>(corpus.findings());
    List<Mention> onlyMentions = new ArrayList<>(corpus.mentions());
    List<Object> texts = new ArrayList<>();
    corpus.sources().forEach(source -> texts.add(source.text()));
    corpus = Corpus.empty();
    long withMentions = heap() - before;
    onlyMentions.clear();
    onlyMentions = List.of();
    long withFindings = heap() - before;
    onlyFindings.clear();
    onlyFindings = List.of();
    long withTexts = heap() - before;
    System.out.printf(
        Locale.ROOT,
        "%,d findings, %,d mentions in %,d sources%n"
            + "the texts alone: %,d bytes%n"
            + "a finding with its evidence: %.0f bytes%n"
            + "a mention with its evidence: %.0f bytes%n"
            + "all of the corpus besides its texts: %.0f bytes a finding%n",
        findings,
        mentions,
        texts.size(),
        withTexts,
        (double) (withFindings - withTexts) / findings,
        (double) (withMentions - withFindings) / mentions,
        (double) (whole - withTexts) / findings);
  }

  private static Corpus loaded(CorpusLoader loader, int documents) {
    int threads = Runtime.getRuntime().availableProcessors();
    try (Stream<LoadResult> results =
        loader.stream(DrawnDocuments.of(LargeCorpus.SEED).stream(documents), threads)) {
      return Corpus.empty().merge(results.map(LoadResult::corpus).toArray(Corpus[]::new));
    }
  }

  private static long heap() {
    long used = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      used = Math.min(used, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return used;
  }
}

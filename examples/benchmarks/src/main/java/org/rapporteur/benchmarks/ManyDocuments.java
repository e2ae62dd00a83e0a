package org.rapporteur.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.testing.DrawnDocuments;

/**
 * Does an archive go through a heap that does not hold it? Streams drawn documents through the
 * loader, each result let go when it is counted, and tells what came out and what it took.
 */
public final class ManyDocuments {

  private static final long SEED = 20_250_101;
  private static final int LINES = 100;

  private int documents;
  private long bytes;
  private long findings;
  private long problems;
  private long largestHeap;

  private ManyDocuments() {}

  /**
   * Runs to the end and prints a line now and then.
   *
   * @param arguments how many documents, 200,000 if nothing is given, and on how many threads, as
   *     many as there are processors if nothing is given
   */
  public static void main(String[] arguments) {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
    int threads =
        arguments.length > 1
            ? Integer.parseInt(arguments[1])
            : Runtime.getRuntime().availableProcessors();
    new ManyDocuments().run(count, threads);
  }

  private void run(int count, int threads) {
    System.out.printf(
        Locale.ROOT,
        "%,d documents, %d threads, heap of at most %,d MB%n",
        count,
        threads,
        Runtime.getRuntime().maxMemory() >> 20);
    Stream<Document> documents =
        DrawnDocuments.of(SEED).stream(count).peek(document -> bytes += document.bytes().length);
    int line = Math.max(1, count / LINES);
    long start = System.nanoTime();
    try (Stream<LoadResult> results = CorpusLoader.create().stream(documents, threads)) {
      results.forEach(
          result -> {
            count(result);
            if (this.documents % line == 0) {
              print(System.nanoTime() - start);
            }
          });
    }
  }

  private void count(LoadResult result) {
    documents++;
    findings += result.corpus().findings().size();
    problems += result.problems().size();
  }

  private void print(long nanoseconds) {
    System.gc();
    long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    largestHeap = Math.max(largestHeap, heap);
    double seconds = nanoseconds / (double) TimeUnit.SECONDS.toNanos(1);
    System.out.printf(
        Locale.ROOT,
        "%,9d documents, %,d MB, %,d findings, %,d problems; %,.0f s, %.2f MB/s, %.0f documents/s;"
            + " heap after collection %,d MB, at most %,d MB%n",
        documents,
        bytes / 1_000_000,
        findings,
        problems,
        seconds,
        bytes / seconds / 1_000_000,
        documents / seconds,
        heap >> 20,
        largestHeap >> 20);
  }
}

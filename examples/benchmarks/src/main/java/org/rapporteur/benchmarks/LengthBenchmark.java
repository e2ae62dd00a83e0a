package org.rapporteur.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.Limits;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.seeds.Seed;

/** Does the time grow with the length of a document alone? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 3, time = 10)
@Fork(
    value = 1,
    jvmArgs = {"-Xms6g", "-Xmx6g"})
public class LengthBenchmark {

  /** One document of the paragraphs of the seeds, again and again. */
  @State(Scope.Benchmark)
  public static class LongDocument {

    /** How many bytes it has, about. */
    @Param({"50000", "500000", "5000000", "50000000"})
    public int length;

    final CorpusLoader loader =
        CorpusLoader.builder()
            .limits(
                Limits.standard()
                    .withMaxBytes(60_000_000)
                    .withMaxTokens(20_000_000)
                    .withMaxRuleSteps(Long.MAX_VALUE))
            .build();
    Document document;

    /** Writes it. */
    @Setup
    public void write() {
      StringBuilder text = new StringBuilder(length);
      for (int i = 0; text.length() < length; i = (i + 1) % Seed.all().size()) {
        text.append(new String(Seed.all().get(i).bytes(), StandardCharsets.UTF_8)).append("\n\n");
      }
      text.setLength(length);
      document = Document.ofText("long.txt", text.toString());
    }
  }

  /**
   * Text in, complete corpus out.
   *
   * @throws IllegalStateException if the document is above a limit, for then nothing is measured
   */
  @Benchmark
  public LoadResult load(LongDocument input) {
    LoadResult result = input.loader.load(input.document);
    if (result.corpus().findings().isEmpty()) {
      throw new IllegalStateException(result.problems().toString());
    }
    return result;
  }
}

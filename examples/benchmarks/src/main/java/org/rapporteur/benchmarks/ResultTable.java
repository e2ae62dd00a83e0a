package org.rapporteur.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openjdk.jol.info.GraphLayout;
import org.rapporteur.loader.CorpusLoader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints the results of a run of the loader's benchmarks as the table of the README: speed, how
 * many times the loader's time each takes, and bytes allocated for each byte of input.
 */
public final class ResultTable {

  private record Result(String name, String set, int threads, double millis, double allocated) {

    /** Megabytes a second, all threads together. */
    double speed(long bytes) {
      return threads * bytes / (millis * 1000);
    }
  }

  private final List<Result> results = new ArrayList<>();

  private ResultTable(JsonNode runs) {
    for (JsonNode run : runs) {
      JsonNode set = run.at("/params/set");
      if (!set.isMissingNode()) {
        String[] name = run.get("benchmark").asString().split("\\.");
        results.add(
            new Result(
                name[name.length - 2].replace("Benchmark", "") + '.' + name[name.length - 1],
                set.asString(),
                run.get("threads").asInt(),
                run.at("/primaryMetric/score").asDouble(),
                run.at("/secondaryMetrics/gc.alloc.rate.norm/score").asDouble(0)));
      }
    }
  }

  /**
   * Prints the table of one run.
   *
   * @param args the file that JMH wrote with {@code -rf json}
   */
  public static void main(String[] args) {
    ResultTable table = new ResultTable(JsonMapper.shared().readTree(Path.of(args[0]).toFile()));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String set : table.results.stream().map(Result::set).distinct().toList()) {
      table.print(set, out);
    }
  }

  private void print(String set, PrintStream out) {
    long bytes = Documents.size(set);
    Optional<Result> load = find("Loader.load", set);
    out.printf(Locale.ROOT, "%n%s, %,d bytes:%n%n", set, bytes);
    out.println("| What | ms | MB/s | times the loader's time | bytes allocated a byte |");
    out.println("| --- | ---: | ---: | ---: | ---: |");
    for (Result result : results) {
      if (result.set().equals(set)) {
        out.printf(
            Locale.ROOT,
            "| %s | %.2f | %.2f | %s | %.1f |%n",
            result.name(),
            result.millis(),
            result.speed(bytes),
            load.map(l -> "%.3f".formatted(result.millis() / l.millis())).orElse(""),
            result.allocated() / bytes);
      }
    }
    out.printf(
        Locale.ROOT, "%nThe corpus itself holds %.1f bytes a byte.%n", (double) held(set) / bytes);
    load.ifPresent(l -> find("Loader.loadOnAllCores", set).ifPresent(all -> print(l, all, out)));
  }

  private static void print(Result one, Result all, PrintStream out) {
    double share = one.millis() / all.millis();
    out.printf(
        Locale.ROOT, "%d threads are %.2f × %d × one.%n", all.threads(), share, all.threads());
  }

  private Optional<Result> find(String name, String set) {
    return results.stream()
        .filter(result -> result.name().equals(name) && result.set().equals(set))
        .findFirst();
  }

  /** What the corpora of a set hold on to, the files' bytes not counted. */
  private static long held(String set) {
    CorpusLoader loader = CorpusLoader.create();
    return Documents.of(set).stream()
        .mapToLong(
            document -> GraphLayout.parseInstance(loader.load(document).corpus()).totalSize())
        .sum();
  }
}

package org.rapporteur.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.rapporteur.analysis.CrossTab;
import org.rapporteur.analysis.Dimension;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.IssueId;

/** Issue by addressee over all findings: by the library, and by loops written for it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@State(Scope.Benchmark)
public class CrossTabBenchmark {

  private Coded issues = new Coded(0, new int[0], new int[0]);
  private Coded addressees = issues;

  /**
   * The best that a hand-written loop can ask for: the values of all findings as numbers, ready.
   *
   * @param size how many values there are
   * @param starts where the values of each finding start
   * @param codes the values
   */
  private record Coded(int size, int[] starts, int[] codes) {

    static <I> Coded of(List<I> ids, List<Finding> findings, Function<Finding, List<I>> values) {
      Map<I, Integer> places = new HashMap<>();
      ids.forEach(id -> places.put(id, places.size()));
      int[] starts = new int[findings.size() + 1];
      for (int f = 0; f < findings.size(); f++) {
        starts[f + 1] = starts[f] + values.apply(findings.get(f)).size();
      }
      int[] codes =
          findings.stream().flatMap(f -> values.apply(f).stream()).mapToInt(places::get).toArray();
      return new Coded(ids.size(), starts, codes);
    }
  }

  /**
   * What a loop counts.
   *
   * @param cells rows by columns, the last of each for findings without a value
   * @param rows totals
   * @param columns totals
   */
  public record Counts(int[] cells, int[] rows, int[] columns) {}

  /** Codes the findings for the loop over arrays, and checks that all three count alike. */
  @Setup
  public void prepare(LargeCorpus large) {
    Corpus corpus = large.corpus;
    List<IssueId> issueIds = corpus.issues().stream().map(issue -> issue.id()).toList();
    List<ActorId> actorIds = corpus.actors().stream().map(actor -> actor.id()).toList();
    issues = Coded.of(issueIds, corpus.findings(), Finding::issues);
    addressees = Coded.of(actorIds, corpus.findings(), CrossTabBenchmark::addressees);
    Counts counts = arrays();
    CrossTab<IssueId, ActorId> table = library(large);
    int[][] objects = objects(large);
    for (int issue = 0; issue < issueIds.size(); issue++) {
      for (int actor = 0; actor < actorIds.size(); actor++) {
        int expected = counts.cells()[issue * (actorIds.size() + 1) + actor];
        if (objects[issue][actor] != expected) {
          throw new IllegalStateException("loops differ at " + issue + ", " + actor);
        }
      }
      int row = issue;
      table
          .row(issueIds.get(issue))
          .ifPresent(
              category -> {
                if (category.count() != counts.rows()[row]) {
                  throw new IllegalStateException("totals differ at " + category);
                }
              });
    }
  }

  private static List<ActorId> addressees(Finding finding) {
    return finding.match(recommendation -> recommendation.addressees(), risk -> List.of());
  }

  /** The library. */
  @Benchmark
  public CrossTab<IssueId, ActorId> library(LargeCorpus large) {
    return CrossTab.of(large.index.findings(), Dimension.ISSUE, Dimension.ADDRESSEE);
  }

  /** A loop over arrays that hold what it needs and nothing else. */
  @Benchmark
  public Counts arrays() {
    int width = addressees.size() + 1;
    int[] cells = new int[(issues.size() + 1) * width];
    int[] rows = new int[issues.size() + 1];
    int[] columns = new int[width];
    for (int f = 0; f + 1 < issues.starts().length; f++) {
      int r1 = issues.starts()[f + 1];
      int c0 = addressees.starts()[f];
      int c1 = addressees.starts()[f + 1];
      if (c0 == c1) {
        columns[addressees.size()]++;
      }
      for (int c = c0; c < c1; c++) {
        columns[addressees.codes()[c]]++;
      }
      int r0 = issues.starts()[f];
      if (r0 == r1) {
        rows[issues.size()]++;
        count(cells, issues.size() * width, c0, c1);
      }
      for (int r = r0; r < r1; r++) {
        rows[issues.codes()[r]]++;
        count(cells, issues.codes()[r] * width, c0, c1);
      }
    }
    return new Counts(cells, rows, columns);
  }

  private void count(int[] cells, int row, int from, int to) {
    if (from == to) {
      cells[row + addressees.size()]++;
    }
    for (int c = from; c < to; c++) {
      cells[row + addressees.codes()[c]]++;
    }
  }

  /** The loop that a user would write over the corpus itself, without totals. */
  @Benchmark
  public int[][] objects(LargeCorpus large) {
    Map<IssueId, Integer> rows = new HashMap<>();
    large.corpus.issues().forEach(issue -> rows.put(issue.id(), rows.size()));
    Map<ActorId, Integer> columns = new HashMap<>();
    large.corpus.actors().forEach(actor -> columns.put(actor.id(), columns.size()));
    int[][] cells = new int[rows.size() + 1][columns.size() + 1];
    for (Finding finding : large.corpus.findings()) {
      for (IssueId issue : finding.issues()) {
        int[] row = cells[rows.get(issue)];
        for (ActorId actor : addressees(finding)) {
          row[columns.get(actor)]++;
        }
      }
    }
    return cells;
  }
}

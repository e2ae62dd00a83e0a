package org.rapporteur.benchmarks;

import java.util.List;
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
import org.rapporteur.model.ActorId;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Recommendation;

/** What does one addressee have to do about one issue? By the index, and by filtering all. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@State(Scope.Benchmark)
public class SelectionBenchmark {

  /** Ranks of addressee and issue: 0 is the most frequent. */
  @Param({"0,0", "10,5", "100,20"})
  public String ranks = "";

  private ActorId addressee = GeneratedCorpus.actorId(0);
  private IssueId issue = GeneratedCorpus.issueId(0);

  /** Reads the ranks and checks that both ways give the same. */
  @Setup
  public void prepare(LargeCorpus large) {
    String[] parts = ranks.split(",");
    addressee = GeneratedCorpus.actorId(Integer.parseInt(parts[0]));
    issue = GeneratedCorpus.issueId(Integer.parseInt(parts[1]));
    List<Recommendation> found = index(large);
    if (!found.equals(stream(large))) {
      throw new IllegalStateException("index and stream differ for ranks " + ranks);
    }
    System.out.println(found.size() + " recommendations for ranks " + ranks);
  }

  /** Asks the index. */
  @Benchmark
  public List<Recommendation> index(LargeCorpus large) {
    return large.index.recommendations().addressedTo(addressee).about(issue).toList();
  }

  /** Filters the stream of all recommendations. */
  @Benchmark
  public List<Recommendation> stream(LargeCorpus large) {
    return large.corpus.recommendations().stream()
        .filter(recommendation -> recommendation.addressees().contains(addressee))
        .filter(recommendation -> recommendation.issues().contains(issue))
        .toList();
  }
}

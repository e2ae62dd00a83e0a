package org.rapporteur.benchmarks;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long does Stanford CoreNLP take for parts of speech, and for names by its three statistical
 * models? Compiled and run with the profile {@code corenlp} only, for it is under the GPL.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xms4g", "-Xmx4g"})
public class CoreNlpBenchmark {

  /** The two pipelines. */
  @State(Scope.Benchmark)
  public static class Pipelines {

    StanfordCoreNLP tagging;
    StanfordCoreNLP naming;

    /** Reads the models. */
    @Setup
    public void build() {
      tagging = new StanfordCoreNLP(properties("tokenize,ssplit,pos"));
      Properties names = properties("tokenize,ssplit,pos,lemma,ner");
      // The statistical models alone: no fine-grained names by rules, no numbers, no dates.
      names.setProperty("ner.applyFineGrained", "false");
      names.setProperty("ner.applyNumericClassifiers", "false");
      names.setProperty("ner.useSUTime", "false");
      names.setProperty("ner.buildEntityMentions", "false");
      names.setProperty("ner.docdate.useFixedDate", "1970-01-01");
      naming = new StanfordCoreNLP(names);
    }

    private static Properties properties(String annotators) {
      Properties properties = new Properties();
      properties.setProperty("annotators", annotators);
      return properties;
    }
  }

  /** Cuts and tags all texts. */
  @Benchmark
  public void tag(Documents input, Pipelines pipelines, Blackhole sink) {
    for (String text : input.texts) {
      sink.consume(pipelines.tagging.process(text));
    }
  }

  /** Cuts and tags them and finds names. */
  @Benchmark
  public void name(Documents input, Pipelines pipelines, Blackhole sink) {
    for (String text : input.texts) {
      sink.consume(pipelines.naming.process(text));
    }
  }
}

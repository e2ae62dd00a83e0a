package org.rapporteur.benchmarks;

import java.io.IOException;
import java.net.URL;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
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

/** How long does Apache OpenNLP take for sentences, words and parts of speech? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xms2g", "-Xmx2g"})
public class OpenNlpBenchmark {

  /** The models for English that were trained on the Universal Dependencies' Web Treebank. */
  @State(Scope.Benchmark)
  public static class Models {

    SentenceDetectorME sentences;
    TokenizerME words;
    POSTaggerME tagger;

    /** Reads the models. */
    @Setup
    public void read() throws IOException {
      sentences = new SentenceDetectorME(new SentenceModel(model("sentence")));
      words = new TokenizerME(new TokenizerModel(model("tokens")));
      tagger = new POSTaggerME(new POSModel(model("pos")));
    }

    private static URL model(String name) {
      return Objects.requireNonNull(
          Models.class.getResource("/opennlp-en-ud-ewt-" + name + "-1.3-2.5.4.bin"));
    }
  }

  /** Cuts and tags all texts. */
  @Benchmark
  public void tag(Documents input, Models models, Blackhole sink) {
    for (String text : input.texts) {
      for (String sentence : models.sentences.sentDetect(text)) {
        sink.consume(models.tagger.tag(models.words.tokenize(sentence)));
      }
    }
  }
}

package org.rapporteur.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.Vocabulary;

/** How long does the loader take from bytes to corpus, and how long what any reading needs? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(
    value = 1,
    jvmArgs = {"-Xms2g", "-Xmx2g"})
public class LoaderBenchmark {

  /** The loader and its like, made once. */
  @State(Scope.Benchmark)
  public static class Readers {

    final CorpusLoader loader = CorpusLoader.create();
    final AhoCorasickDoubleArrayTrie<Integer> trie = new AhoCorasickDoubleArrayTrie<>();

    /** Puts every phrase of the vocabulary into the trie. */
    @Setup
    public void build() {
      Lexicon lexicon = Vocabulary.standard().lexicon();
      TreeMap<String, Integer> phrases = new TreeMap<>();
      for (int[] words : Vocabulary.standard().phrases().all()) {
        String phrase =
            Arrays.stream(words).mapToObj(lexicon::word).collect(Collectors.joining(" "));
        phrases.put(phrase, phrases.size());
      }
      trie.build(phrases);
    }
  }

  /** Text in, complete corpus out, one thread. */
  @Benchmark
  public void load(Documents input, Readers readers, Blackhole sink) {
    for (Document document : input.documents) {
      sink.consume(readers.loader.load(document));
    }
  }

  /** The same on every core at once. */
  @Benchmark
  @Threads(Threads.MAX)
  public void loadOnAllCores(Documents input, Readers readers, Blackhole sink) {
    load(input, readers, sink);
  }

  /** The floor: decodes the bytes and looks at each character once. */
  @Benchmark
  public int decodeAndScan(Documents input) {
    int letters = 0;
    for (byte[] bytes : input.bytes) {
      String text = new String(bytes, StandardCharsets.UTF_8);
      for (int i = 0; i < text.length(); i++) {
        letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      }
    }
    return letters;
  }

  /** Finds all phrases of the vocabulary by their characters, whatever stands around them. */
  @Benchmark
  public void ahoCorasick(LowerCase input, Readers readers, Blackhole sink) {
    AhoCorasickDoubleArrayTrie.IHit<Integer> hit = (begin, end, phrase) -> sink.consume(begin);
    for (String text : input.texts) {
      readers.trie.parseText(text, hit);
    }
  }

  /** The texts in lower case, as the trie needs them. */
  @State(Scope.Benchmark)
  public static class LowerCase {

    List<String> texts;

    /** Folds the texts. */
    @Setup
    public void fold(Documents input) {
      texts = input.texts.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    }
  }

  /** Sentences and words by the rules of Unicode that come with the JDK. */
  @Benchmark
  public int breakIterator(Documents input) {
    int boundaries = 0;
    for (String text : input.texts) {
      for (BreakIterator iterator :
          new BreakIterator[] {
            BreakIterator.getSentenceInstance(Locale.ROOT),
            BreakIterator.getWordInstance(Locale.ROOT)
          }) {
        iterator.setText(text);
        while (iterator.next() != BreakIterator.DONE) {
          boundaries++;
        }
      }
    }
    return boundaries;
  }
}

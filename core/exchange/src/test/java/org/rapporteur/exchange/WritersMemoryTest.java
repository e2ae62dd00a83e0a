package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;

/**
 * What writers keep while they write does not grow as what they write does. The heap is looked at
 * from inside the stream, after the collector has run.
 */
class WritersMemoryTest {

  private static final int FINDINGS = 20;
  private static final Corpus SMALL = corpus(40);
  private static final Corpus LARGE = corpus(640);

  /** How often the heap is looked at in one go. */
  private static final int LOOKS = 6;

  /** What classes that are loaded meanwhile and the like may take, in bytes. */
  private static final long NOISE = 300_000;

  private static Corpus corpus(int sources) {
    return Corpus.empty()
        .merge(
            IntStream.range(0, sources)
                .mapToObj(WritersMemoryTest::document)
                .toArray(Corpus[]::new));
  }

  private static Corpus document(int number) {
    StringBuilder words = new StringBuilder("Report " + number + ".\n");
    for (int i = 0; i < FINDINGS; i++) {
      words.append(sentence(i)).append(" Between the two stands a sentence that asks nothing.\n");
    }
    ReviewedText text = new ReviewedText(words.toString());
    return text.corpus(
        IntStream.range(0, FINDINGS)
            .mapToObj(i -> text.span(sentence(i)))
            .map(span -> (Finding) text.recommendation(span))
            .toArray(Finding[]::new));
  }

  private static String sentence(int number) {
    return "Japan should talk with its neighbours of matter "
        + number
        + " before another year has gone by and nobody remembers what had been agreed upon.";
  }

  static Stream<String> names() {
    return WritersTest.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void what_is_kept_does_not_grow_as_what_is_written(String name) throws IOException {
    CorpusWriter writer = Optional.ofNullable(WritersTest.WRITERS.get(name)).orElseThrow();
    Watched small = Watched.writing(writer, SMALL);
    Watched large = Watched.writing(writer, LARGE);
    System.out.printf(
        "%-22s writes %,12d bytes, keeps %,9d at most; of a sixteenth %,11d, %,9d%n",
        name, large.total, large.most, small.total, small.most);
    assertThat(large.most - small.most)
        .isLessThanOrEqualTo(NOISE + (large.total - small.total) / 16);
  }

  /** A stream to nowhere that sees how full the heap is on the way. */
  private static final class Watched extends OutputStream {

    private final long step;
    private final long before;
    private long total;
    private long next;
    private long most;

    private Watched(long step) {
      this.step = step;
      this.next = step;
      this.before = used();
    }

    static Watched writing(CorpusWriter writer, Corpus corpus) throws IOException {
      Watched measure = new Watched(Long.MAX_VALUE);
      writer.write(corpus, measure);
      Watched watched = new Watched(Math.max(1, measure.total / LOOKS));
      writer.write(corpus, watched);
      return watched;
    }

    private static long used() {
      System.gc();
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Override
    public void write(int b) {
      count(1);
    }

    @Override
    public void write(byte[] some, int offset, int length) {
      count(length);
    }

    private void count(int bytes) {
      total += bytes;
      if (total >= next) {
        most = Math.max(most, used() - before);
        next = total + step;
      }
    }
  }
}

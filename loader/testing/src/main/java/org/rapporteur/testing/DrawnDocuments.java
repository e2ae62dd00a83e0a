package org.rapporteur.testing;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.loader.Document;
import org.rapporteur.seeds.Seed;

/**
 * As many documents as a test of a program's speed, memory or storage asks for: drawn from a seed,
 * put together from parts that recombine, so that actors, issues, statements and layout vary.
 *
 * <p>There are session summaries, conference reports, essays, news and minutes, each as long as one
 * of the {@linkplain Seed seeds}, give or take a fifth: 14 kB on average. They are nonsense, and
 * say nothing about how well real documents are read. The same seed and number give the same
 * document, in this version of the library, wherever and in whatever order they are drawn:
 *
 * <pre>{@code
 * DrawnDocuments archive = DrawnDocuments.of(42);
 * try (var results = CorpusLoader.create().stream(archive.stream(20), 2)) {
 *   results.forEach(result -> assertThat(result).hasNoProblem());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DrawnDocuments {

  private static final List<Integer> LENGTHS =
      Seed.all().stream().map(seed -> seed.bytes().length).toList();

  /** Spreads the numbers of documents over all seeds (the golden ratio, in 64 bits). */
  private static final long SPREAD = 0x9e37_79b9_7f4a_7c15L;

  private final long seed;
  private final Phrasebook phrasebook = Phrasebook.drawnDocuments();

  private DrawnDocuments(long seed) {
    // The first draws of neighbouring seeds resemble each other.
    this.seed = new Random(seed).nextLong();
  }

  /**
   * The documents of a seed.
   *
   * @param seed any number
   * @return the documents
   */
  public static DrawnDocuments of(long seed) {
    return new DrawnDocuments(seed);
  }

  /**
   * One of them.
   *
   * @param number which, from 0
   * @return plain text, named {@code drawn-0.txt} and so on
   * @throws IllegalArgumentException if the number is negative
   */
  public Document document(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("documents are numbered from 0: " + number);
    }
    Random random = new Random(seed ^ number * SPREAD);
    int length = LENGTHS.get(random.nextInt(LENGTHS.size()));
    length = length * 4 / 5 + random.nextInt(length * 2 / 5);
    String kind = phrasebook.draw("document", random);
    StringBuilder text = new StringBuilder(phrasebook.draw(kind + ".head", random));
    while (text.length() < length) {
      text.append(phrasebook.draw(kind + ".section", random));
    }
    return Document.ofText("drawn-" + number + ".txt", text.toString());
  }

  /**
   * The first of them.
   *
   * @param count how many
   * @return by number, each drawn when it is asked for
   */
  public Stream<Document> stream(int count) {
    return IntStream.range(0, count).mapToObj(this::document);
  }
}

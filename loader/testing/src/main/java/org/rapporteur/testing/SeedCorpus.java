package org.rapporteur.testing;

import java.util.List;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Source;
import org.rapporteur.seeds.Seed;

/**
 * The five seed documents as the library's own loader reads them: a real corpus at hand.
 *
 * <p>It is read once for all tests of a virtual machine, and immutable. What stands in it changes
 * with the rules of extraction; a test that must not be touched by that is better off with {@link
 * Fixtures}. Thread-safe.
 *
 * @since 0.1.0
 */
public final class SeedCorpus {

  private SeedCorpus() {}

  /** Reads them when they are first asked for. */
  private static final class Read {
    static final LoadResult RESULT = CorpusLoader.create().load(documents());
  }

  /**
   * The corpus of all five.
   *
   * @return always the same
   */
  public static Corpus load() {
    return result().corpus();
  }

  /**
   * The corpus of all five, and what problems there were.
   *
   * @return always the same
   */
  public static LoadResult result() {
    return Read.RESULT;
  }

  /**
   * One of the documents in the corpus of all five.
   *
   * @param seed which
   * @return its source
   */
  public static Source source(Seed seed) {
    return load().sources().get(seed.ordinal());
  }

  /**
   * The documents, to be read by a loader of your own.
   *
   * @return in the order of {@link Seed#all}
   */
  public static List<Document> documents() {
    return Seed.all().stream().map(seed -> Document.of(seed.fileName(), seed.bytes())).toList();
  }
}

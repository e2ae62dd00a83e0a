package org.rapporteur.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.RuleNote;

/**
 * What a document that leaves the library says of its making, so that whoever finds it later can
 * tell which reading it is. The SHA-256 of each text stands beside it, with the text or in its
 * place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param library name and version of this library, for example {@code Rapporteur 1.0.0}
 * @param ruleSets the versions of the rules that made the corpus, in alphabetical order; none if
 *     only people coded it
 * @since 0.1.0
 */
public record Provenance(String library, List<String> ruleSets) {

  private static final String LIBRARY = "Rapporteur " + version();

  /**
   * Keeps the list as it is now.
   *
   * @param library name and version of this library
   * @param ruleSets the versions of the rules that made the corpus
   */
  public Provenance {
    ruleSets = List.copyOf(ruleSets);
  }

  /**
   * The provenance of what this library writes of a corpus.
   *
   * @param corpus the corpus
   * @return its provenance
   */
  public static Provenance of(Corpus corpus) {
    return new Provenance(
        LIBRARY, corpus.rules().stream().map(RuleNote::version).distinct().sorted().toList());
  }

  private static String version() {
    Properties build = new Properties();
    try (InputStream stream = Provenance.class.getResourceAsStream("build.properties")) {
      build.load(Objects.requireNonNull(stream, "build.properties"));
    } catch (IOException e) {
      throw new UncheckedIOException("build.properties stands in the same jar", e);
    }
    return build.getProperty("version");
  }

  /** For people: {@code Rapporteur 1.0.0, rule set 1}. */
  @Override
  public String toString() {
    return ruleSets.isEmpty() ? library : library + ", rule set " + String.join(", ", ruleSets);
  }
}

package org.rapporteur.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Corpus;

/**
 * Writes a small corpus for a test: sources of whose text every word is made from what the test
 * says, with the spans, ids and mentions that follow.
 *
 * <p>Whoever is named is a state unless {@link #actor} says otherwise. Issues are those of the
 * library's own codebook; one that it does not have is made up. Where the text names an actor or
 * issue, it is mentioned. Mutable, for use by a single thread.
 *
 * @since 0.1.0
 */
public final class CorpusFixture {

  private final Roster roster = new Roster();
  private final List<SourceFixture> sources = new ArrayList<>();

  CorpusFixture() {}

  /**
   * Says of what kind an actor is that sources name.
   *
   * @param name its canonical name
   * @param kind its kind
   * @param aliases other forms by which sources name it
   * @return this writer
   */
  public CorpusFixture actor(String name, ActorKind kind, String... aliases) {
    roster.declare(name, kind, List.of(aliases));
    return this;
  }

  /**
   * Adds a source.
   *
   * @param title its title, which is the first line of its text as well
   * @param content says what stands in it
   * @return this writer
   */
  public CorpusFixture source(String title, Consumer<SourceFixture> content) {
    SourceFixture source = new SourceFixture(title);
    content.accept(source);
    sources.add(source);
    return this;
  }

  /**
   * The corpus so far.
   *
   * @return a corpus that keeps the invariants
   * @throws IllegalStateException if an actor was declared that no source names
   * @throws IllegalArgumentException if two sources have the same text
   */
  public Corpus build() {
    Corpus.Builder corpus = Corpus.builder();
    sources.forEach(source -> source.write(corpus, roster));
    // Only now it is known who is named anywhere.
    sources.forEach(source -> corpus.addAllMentions(roster.mentions(source.text())));
    return corpus
        .addAllActors(roster.actors())
        .addAllIssues(roster.issues())
        .addAllRules(roster.rules())
        .build();
  }
}

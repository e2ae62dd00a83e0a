package org.rapporteur.query;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Dating;
import org.rapporteur.model.Mention;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Session;
import org.rapporteur.model.Source;

/**
 * A corpus that can be asked: its findings listed by issue, by actor in each role, by source and
 * session, so that a narrow question costs what its answer costs and not what the corpus costs.
 *
 * <p>Build one for a corpus and keep it; it holds about 40 bytes a finding. What is asked of it is
 * a {@link Selection}.
 *
 * <p>Where a criterion takes an actor as a string, every actor of the corpus that has it as name or
 * alias is meant, as {@link Corpus#actorsNamed} finds them; an issue as a string is its id or its
 * label. A name that the corpus does not know selects nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CorpusIndex {

  private final Corpus corpus;
  private final Columns columns;
  private final Lookup lookup;
  private final MentionIndex mentions;

  private CorpusIndex(Corpus corpus) {
    this.corpus = corpus;
    this.columns = new Columns(corpus);
    this.lookup = new Lookup(corpus);
    this.mentions = new MentionIndex(corpus);
  }

  /**
   * Indexes a corpus; this reads all of it once.
   *
   * @param corpus the corpus
   * @return its index
   */
  public static CorpusIndex of(Corpus corpus) {
    return new CorpusIndex(corpus);
  }

  /**
   * The corpus that is indexed.
   *
   * @return the corpus
   */
  public Corpus corpus() {
    return corpus;
  }

  /**
   * All findings, to be narrowed.
   *
   * @return recommendations and risks
   */
  public FindingSelection findings() {
    return new FindingSelection(Query.of(this));
  }

  /**
   * All recommendations, to be narrowed.
   *
   * @return the recommendations
   */
  public RecommendationSelection recommendations() {
    return findings().recommendations();
  }

  /**
   * All risks, to be narrowed.
   *
   * @return the risks
   */
  public RiskSelection risks() {
    return findings().risks();
  }

  /**
   * All actors, to be narrowed.
   *
   * @return the actors, by kind and name
   */
  public ActorSelection actors() {
    return new ActorSelection(this, () -> corpus.actors().stream());
  }

  /**
   * All issues of the codebook, to be narrowed.
   *
   * @return the issues, by id
   */
  public IssueSelection issues() {
    return new IssueSelection(this, () -> corpus.issues().stream());
  }

  /**
   * All mentions of actors, to be narrowed.
   *
   * @return the mentions, by source and place
   */
  public ActorMentionSelection actorMentions() {
    return new ActorMentionSelection(this);
  }

  /**
   * All sources.
   *
   * @return the sources, as given
   */
  public Selection<Source> sources() {
    return () -> corpus.sources().stream();
  }

  /**
   * All sessions.
   *
   * @return the sessions, by source and place
   */
  public Selection<Session> sessions() {
    return () -> corpus.sessions().stream();
  }

  /**
   * In which respects findings are told apart, for analyses that count them.
   *
   * @return the facets
   */
  public Facets facets() {
    return new Facets(corpus, columns);
  }

  /**
   * The mentions of actors and issues that stand together in a source. A mention stands where it
   * starts.
   *
   * @param source a source of this corpus
   * @param window how near they have to be
   * @return a list for each sentence, paragraph or session that holds a mention, in text order
   * @throws IllegalArgumentException if the source is not of this corpus
   */
  public List<List<Mention>> mentionsTogether(Source source, Window window) {
    int place = lookup.source(source.id()).nextSetBit(0);
    if (place < 0) {
      throw new IllegalArgumentException("source " + source.id() + " is not in this corpus");
    }
    return mentions.together(place, window);
  }

  /**
   * When what a source reports was said: when its event took place or, where that is not known,
   * when it was published.
   *
   * @param source a source
   * @return the date, or empty if neither is known
   */
  public static Optional<PartialDate> dateOf(Source source) {
    return source.eventDate().or(source::published).map(Dating::date);
  }

  Columns columns() {
    return columns;
  }

  Lookup lookup() {
    return lookup;
  }

  MentionIndex mentions() {
    return mentions;
  }
}

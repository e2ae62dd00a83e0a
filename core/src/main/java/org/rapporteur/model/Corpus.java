package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a number of documents say, coded: sources with their sessions, actors, issues, mentions and
 * findings.
 *
 * <p>A corpus is closed: every id that stands in it resolves in it, and every quote stands in its
 * source. Lists are in a fixed order (see the package), so that equal corpora are equal in every
 * byte they are written to. Build one with {@link #builder()}, change one with its {@code with…}
 * methods, join several with {@link #merge}.
 *
 * <pre>{@code
 * for (Recommendation recommendation : corpus.recommendations()) {
 *   String title = corpus.source(recommendation).title().value();
 *   System.out.println(title + ": " + recommendation.quote().text());
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableCorpus.class)
@JsonPropertyOrder({"sources", "sessions", "actors", "issues", "mentions", "findings", "rules"})
public abstract class Corpus implements WithCorpus {

  Corpus() {}

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A corpus of nothing.
   *
   * @return the empty corpus
   */
  public static Corpus empty() {
    return builder().build();
  }

  /**
   * The documents.
   *
   * @return in the order they were given
   */
  public abstract List<Source> sources();

  /**
   * The sessions that they report.
   *
   * @return by source, then by place
   */
  public abstract List<Session> sessions();

  /**
   * The actors that are mentioned or stand in a finding.
   *
   * @return by kind, then by name
   */
  public abstract List<Actor> actors();

  /**
   * The codebook: all issues that mentions and findings refer to, and their parents.
   *
   * @return by id
   */
  public abstract List<Issue> issues();

  /**
   * Where actors and issues are mentioned.
   *
   * @return by source, then by place, actors before issues
   */
  public abstract List<Mention> mentions();

  /**
   * Recommendations and risks together.
   *
   * @return by source, then by place, recommendations before risks
   */
  public abstract List<Finding> findings();

  /**
   * What the rules say that the findings come from.
   *
   * @return by id, then by version
   */
  public abstract List<RuleNote> rules();

  /**
   * The recommendations.
   *
   * @return by source, then by place
   */
  @JsonIgnore
  @Value.Lazy
  public List<Recommendation> recommendations() {
    return only(Recommendation.class);
  }

  /**
   * The risks.
   *
   * @return by source, then by place
   */
  @JsonIgnore
  @Value.Lazy
  public List<Risk> risks() {
    return only(Risk.class);
  }

  private <F extends Finding> List<F> only(Class<F> type) {
    return findings().stream().filter(type::isInstance).map(type::cast).toList();
  }

  /**
   * The source of that id.
   *
   * @param id an id
   * @return the source, or empty if this corpus has none of that id
   */
  public Optional<Source> source(SourceId id) {
    return directory().source(id);
  }

  /**
   * The source that states a finding.
   *
   * @param finding a finding of this corpus
   * @return its source
   * @throws IllegalArgumentException if the finding is not of this corpus
   */
  public Source source(Finding finding) {
    SourceId id = finding.evidence().source();
    return source(id)
        .orElseThrow(() -> new IllegalArgumentException("source " + id + " is not in this corpus"));
  }

  /**
   * The session of that id.
   *
   * @param id an id
   * @return the session, or empty if this corpus has none of that id
   */
  public Optional<Session> session(SessionId id) {
    return directory().session(id);
  }

  /**
   * The actor of that id.
   *
   * @param id an id
   * @return the actor, or empty if this corpus has none of that id
   */
  public Optional<Actor> actor(ActorId id) {
    return directory().actor(id);
  }

  /**
   * The actors that a text may mean by a name: canonical name or alias, as written.
   *
   * @param name a name such as {@code Tokyo} or {@code Japan}
   * @return all that have it, by kind and name; several where a name is ambiguous
   */
  public List<Actor> actorsNamed(String name) {
    return actors().stream()
        .filter(actor -> actor.name().equals(name) || actor.aliases().contains(name))
        .toList();
  }

  /**
   * The issue of that id.
   *
   * @param id an id
   * @return the issue, or empty if this corpus has none of that id
   */
  public Optional<Issue> issue(IssueId id) {
    return directory().issue(id);
  }

  /**
   * The finding of that id.
   *
   * @param id an id
   * @return the finding, or empty if this corpus has none of that id
   */
  public Optional<Finding> finding(FindingId id) {
    return directory().finding(id);
  }

  /**
   * What a rule says.
   *
   * @param id an id
   * @return the note of its latest version, or empty if this corpus has none of that id
   */
  public Optional<RuleNote> rule(RuleId id) {
    return directory().rule(id);
  }

  /**
   * Tells in one sentence why a finding was read so: which rule, cue and frame made it, and how
   * sure it is.
   *
   * @param finding a finding of this corpus
   * @return a sentence for people
   * @throws IllegalArgumentException if the finding is not of this corpus
   */
  public String explain(Finding finding) {
    return Explanation.of(this, finding);
  }

  /**
   * This corpus and others as one.
   *
   * <p>The same text in several corpora is one source with all its files, otherwise described as in
   * the first; what is known of an actor is joined; a finding or mention that a person has touched
   * wins over one that was extracted at the same place, else the first stays.
   *
   * @param others the corpora to add
   * @return the corpus of all of them
   * @throws IllegalArgumentException if two corpora define an issue or the same version of a rule
   *     differently
   */
  public Corpus merge(Corpus... others) {
    return Merge.of(Stream.concat(Stream.of(this), Arrays.stream(others)).toList());
  }

  /**
   * This corpus as people have corrected it. What they confirmed, amended or added has the origin
   * {@code HUMAN} and the tier {@code STRICT}, what they rejected is gone. Applied twice, a review
   * changes nothing the second time.
   *
   * <p>Corrections whose anchors are not found are left out; {@link #apply} tells which.
   *
   * @param review what was decided
   * @return the corrected corpus
   */
  public Corpus with(Review review) {
    return apply(review).corpus();
  }

  /**
   * Applies a review and tells what became of each correction.
   *
   * <p>An anchor is looked for in the source with its fingerprint. In a text that has changed (the
   * only source with the same file name, else with the same title) its words are looked for: if
   * they stand there exactly once, the anchor has moved, otherwise it has vanished. In an unchanged
   * text a finding of the same kind that shares at least half of its characters with the anchor
   * (intersection over union) is the same finding, moved.
   *
   * @param review what was decided
   * @return the corrected corpus, and which anchors moved or vanished
   */
  public Reviewed apply(Review review) {
    return ReviewApplication.of(this, review);
  }

  /**
   * Puts everything into its fixed order and refuses what breaks an invariant.
   *
   * @return this corpus, or an equal one in order
   * @throws IllegalArgumentException naming the value that breaks an invariant
   */
  @Value.Check
  protected Corpus check() {
    Corpus ordered = CanonicalOrder.of(this);
    if (ordered == this) {
      directory().check();
    }
    return ordered;
  }

  /** Everything by its id. */
  @JsonIgnore
  @Value.Lazy
  Directory directory() {
    return new Directory(this);
  }

  /** Builds a corpus; mutable, for use by a single thread. */
  public static final class Builder extends ImmutableCorpus.Builder {
    Builder() {}
  }
}

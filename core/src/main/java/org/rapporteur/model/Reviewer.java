package org.rapporteur.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person who goes through a corpus and notes what is right, wrong and missing.
 *
 * <pre>{@code
 * Reviewer reviewer = Reviewer.of(corpus, "Ann Lee");
 * reviewer.confirm(first);
 * reviewer.reject(second, "describes, does not recommend");
 * reviewer.amend(third, third.withStrength(Strength.MUST));
 * Corpus reviewed = corpus.with(reviewer.review());
 * }</pre>
 *
 * <p>Mutable, for use by a single thread.
 *
 * @since 0.1.0
 */
public final class Reviewer {

  private final Corpus corpus;
  private final Optional<String> name;
  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
  private final List<Correction> corrections = new ArrayList<>();

  private Reviewer(Corpus corpus, Optional<String> name) {
    this.corpus = corpus;
    this.name = name;
    corpus.actors().forEach(actor -> actors.put(actor.id(), actor));
  }

  /**
   * Somebody who reviews a corpus.
   *
   * @param corpus what is reviewed
   * @param name by whom
   * @return a reviewer who has not decided anything yet
   */
  public static Reviewer of(Corpus corpus, String name) {
    return new Reviewer(corpus, Optional.of(name));
  }

  /**
   * Somebody who reviews a corpus and is not named.
   *
   * @param corpus what is reviewed
   * @return a reviewer who has not decided anything yet
   */
  public static Reviewer of(Corpus corpus) {
    return new Reviewer(corpus, Optional.empty());
  }

  /**
   * Notes that a finding is right.
   *
   * @param finding a finding of the corpus
   * @return this reviewer
   */
  public Reviewer confirm(Finding finding) {
    corrections.add(Confirmation.of(corpus.source(finding), finding).withReviewer(name));
    return this;
  }

  /**
   * Notes that a finding is wrong.
   *
   * @param finding a finding of the corpus
   * @param note why
   * @return this reviewer
   */
  public Reviewer reject(Finding finding, String note) {
    corrections.add(
        Rejection.of(corpus.source(finding), finding).withReviewer(name).withNote(note));
    return this;
  }

  /**
   * Notes that a finding is wrong.
   *
   * @param finding a finding of the corpus
   * @return this reviewer
   */
  public Reviewer reject(Finding finding) {
    corrections.add(Rejection.of(corpus.source(finding), finding).withReviewer(name));
    return this;
  }

  /**
   * Notes what a finding should be.
   *
   * @param finding a finding of the corpus
   * @param amended the same as it should read
   * @return this reviewer
   */
  public Reviewer amend(Finding finding, Finding amended) {
    corrections.add(Amendment.of(corpus.source(finding), finding, amended).withReviewer(name));
    return this;
  }

  /**
   * Notes that a finding is missing.
   *
   * @param finding a finding of a source of the corpus
   * @return this reviewer
   */
  public Reviewer add(Finding finding) {
    corrections.add(Addition.of(corpus.source(finding), finding).withReviewer(name));
    return this;
  }

  /**
   * Makes an actor known whom the corpus does not have, so that findings may name it.
   *
   * @param actor a further actor
   * @return this reviewer
   */
  public Reviewer introduce(Actor actor) {
    actors.put(actor.id(), actor);
    return this;
  }

  /**
   * What was decided so far.
   *
   * @return the review
   * @throws IllegalArgumentException if two decisions speak of one place, or one names an actor
   *     that neither the corpus has nor was introduced
   */
  public Review review() {
    return Review.builder().actors(actors.values()).corrections(corrections).build();
  }
}

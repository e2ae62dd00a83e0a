package org.rapporteur.exchange;

import org.rapporteur.model.Actor;
import org.rapporteur.model.Icd203;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Strength;

/**
 * What a code of a coding frame says in terms of the model, about the words that it is put on.
 *
 * <p>All meanings are immutable and thread-safe.
 *
 * @since 0.1.0
 */
public sealed interface CodeMeaning {

  /**
   * The words recommend something.
   *
   * @param strength how binding it is put
   */
  record Recommends(Strength strength) implements CodeMeaning {}

  /** What is recommended is to leave an act. */
  record Avoids() implements CodeMeaning {}

  /**
   * Somebody should act on the recommendation.
   *
   * @param actor who
   */
  record Addresses(Actor actor) implements CodeMeaning {}

  /**
   * The words name a risk.
   *
   * @param likelihood how likely it is put
   */
  record Fears(Likelihood likelihood) implements CodeMeaning {}

  /**
   * The risk is put in a term of ICD 203.
   *
   * @param term the term
   */
  record Estimates(Icd203 term) implements CodeMeaning {}

  /**
   * Somebody's conduct creates the risk.
   *
   * @param actor who
   */
  record Causes(Actor actor) implements CodeMeaning {}

  /**
   * Somebody is harmed if the risk comes true.
   *
   * @param actor who
   */
  record Affects(Actor actor) implements CodeMeaning {}

  /** It is the author's view. */
  record VoicedByAuthor() implements CodeMeaning {}

  /** It is the view of a panel or of somebody of it who is not named. */
  record VoicedByPanel() implements CodeMeaning {}

  /**
   * It is the view of a named actor.
   *
   * @param actor whose
   */
  record VoicedBy(Actor actor) implements CodeMeaning {}

  /**
   * The words are about an issue: a finding, if they are one, else a mention.
   *
   * @param issue the entry of the codebook
   */
  record Concerns(Issue issue) implements CodeMeaning {}

  /**
   * The words name an actor: a mention.
   *
   * @param actor who
   */
  record Names(Actor actor) implements CodeMeaning {}
}

package org.rapporteur.examples;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Strength;
import org.rapporteur.model.Tier;

/**
 * Has somebody been told to do something that I keep an eye on?
 *
 * <p>A tool as a user would write it; its test shows how such a tool is tested.
 *
 * @param actors whom to watch, by name or alias
 * @param issues what to watch
 */
record WatchList(Set<String> actors, Set<IssueId> issues) {

  /**
   * A recommendation to a watched actor about a watched issue.
   *
   * @param actor the canonical name of the actor
   * @param issue the foremost of the watched issues
   * @param strength how binding it is put
   * @param words the exact words
   * @param title where they stand
   */
  record Alert(String actor, IssueId issue, Strength strength, String words, String title) {}

  /** What there is to be alerted to, in text order; doubtful readings would only cry wolf. */
  List<Alert> alerts(Corpus corpus) {
    return corpus.recommendations().stream()
        .filter(advice -> advice.evidence().tier() != Tier.BROAD)
        .flatMap(advice -> alerts(corpus, advice))
        .toList();
  }

  private Stream<Alert> alerts(Corpus corpus, Recommendation advice) {
    Optional<IssueId> issue = advice.issues().stream().filter(issues::contains).findFirst();
    return issue.stream()
        .flatMap(
            watched ->
                advice.addressees().stream()
                    .flatMap(id -> corpus.actor(id).stream())
                    .filter(this::watches)
                    .map(actor -> alert(corpus, advice, actor, watched)));
  }

  private boolean watches(Actor actor) {
    return actors.contains(actor.name()) || actor.aliases().stream().anyMatch(actors::contains);
  }

  private static Alert alert(Corpus corpus, Recommendation advice, Actor actor, IssueId issue) {
    return new Alert(
        actor.name(),
        issue,
        advice.strength(),
        advice.quote().text(),
        corpus.source(advice).title().value());
  }
}

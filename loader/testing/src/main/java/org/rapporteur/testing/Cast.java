package org.rapporteur.testing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;

/** Who and what a corpus knows, by the names that a test uses. */
final class Cast {

  private static final int NEAREST = 3;

  private Cast() {}

  /** A criterion on the actors of a candidate, one of whom is to have a name. */
  static <T> Criterion<T> actor(
      Corpus corpus,
      String phrase,
      String name,
      Function<? super T, ? extends Collection<ActorId>> actors) {
    Set<ActorId> meant =
        corpus.actorsNamed(name).stream().map(Actor::id).collect(Collectors.toSet());
    return Criterion.<T>of(
            phrase + " \"" + name + '"',
            candidate -> actors.apply(candidate).stream().anyMatch(meant::contains))
        .nearBy(
            candidate ->
                actors.apply(candidate).stream()
                    .flatMap(id -> corpus.actor(id).stream())
                    .mapToDouble(actor -> nearness(name, actor))
                    .max()
                    .orElse(0))
        .hinting(() -> unknown(meant, "actor", "name or alias", name, actorNames(corpus)));
  }

  /** A criterion on the issues of a candidate, one of which is to be an issue or lie below it. */
  static <T> Criterion<T> issue(
      Corpus corpus,
      String phrase,
      String name,
      Function<? super T, ? extends Collection<IssueId>> issues) {
    Set<IssueId> meant = issuesUnder(corpus, name);
    return Criterion.<T>of(
            phrase + " \"" + name + '"',
            candidate -> issues.apply(candidate).stream().anyMatch(meant::contains))
        .nearBy(
            candidate ->
                Nearness.ofAnyOf(
                    name, issues.apply(candidate).stream().map(IssueId::value).toList()))
        .hinting(() -> unknown(meant, "issue", "id or label", name, issueNames(corpus)));
  }

  static Set<IssueId> issuesUnder(Corpus corpus, String name) {
    Set<IssueId> meant =
        corpus.issues().stream()
            .filter(issue -> isCalled(issue, name))
            .map(Issue::id)
            .collect(Collectors.toCollection(HashSet::new));
    boolean grown = true;
    while (grown) {
      grown =
          meant.addAll(
              corpus.issues().stream()
                  .filter(issue -> issue.parent().filter(meant::contains).isPresent())
                  .map(Issue::id)
                  .toList());
    }
    return meant;
  }

  static boolean isCalled(Actor actor, String name) {
    return actor.name().equals(name) || actor.aliases().contains(name);
  }

  static boolean isCalled(Issue issue, String name) {
    return issue.id().value().equals(name) || issue.label().equals(name);
  }

  static double nearness(String name, Actor actor) {
    return Math.max(Nearness.of(name, actor.name()), Nearness.ofAnyOf(name, actor.aliases()));
  }

  static double nearness(String name, Issue issue) {
    return Math.max(Nearness.of(name, issue.id().value()), Nearness.of(name, issue.label()));
  }

  static List<String> actorNames(Corpus corpus) {
    return corpus.actors().stream()
        .flatMap(actor -> Stream.concat(Stream.of(actor.name()), actor.aliases().stream()))
        .toList();
  }

  static List<String> issueNames(Corpus corpus) {
    return corpus.issues().stream().map(issue -> issue.id().value()).toList();
  }

  /** Tells that a name means nothing in a corpus, which names would, and nothing if it does. */
  static Optional<String> unknown(
      Collection<?> meant, String what, String by, String name, List<String> names) {
    return meant.isEmpty()
        ? Optional.of(
            "The corpus knows no %s by the %s \"%s\"%s"
                .formatted(what, by, name, nearest("; nearest: ", Wording.exactly(name), names)))
        : Optional.empty();
  }

  /** The nearest of some texts, in quotation marks, after an introduction. */
  static String nearest(String introduction, Wording wanted, List<String> texts) {
    List<String> nearest =
        texts.stream()
            .sorted(Comparator.comparingDouble(wanted::nearness).reversed())
            .distinct()
            .limit(NEAREST)
            .map(text -> '"' + text + '"')
            .toList();
    return nearest.isEmpty() ? "; there are none." : introduction + String.join(", ", nearest);
  }
}

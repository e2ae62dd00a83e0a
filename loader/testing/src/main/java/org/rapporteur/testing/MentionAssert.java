package org.rapporteur.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.IssueMention;
import org.rapporteur.model.Mention;

/**
 * Assertions about where actors and issues are mentioned.
 *
 * @since 0.1.0
 */
public class MentionAssert extends AbstractRapporteurAssert<MentionAssert, Mention> {

  static final Kind<MentionAssert, Mention> KIND =
      new Kind<>(MentionAssert.class, Mention.class, MentionAssert::new, "mention", Portraits::of);

  /**
   * An assertion about one mention.
   *
   * @param actual the mention
   */
  public MentionAssert(@Nullable Mention actual) {
    super(actual, KIND, Optional.empty());
  }

  /**
   * Says in which corpus names are looked up and messages find the words' context. Needed only
   * where a chain begins with a single mention.
   *
   * @param corpus the corpus that the mention is of
   * @return an assertion about the same mention
   */
  public MentionAssert in(Corpus corpus) {
    return placedIn(corpus);
  }

  /**
   * Keeps those of an actor or issue.
   *
   * @param name name or alias of an actor, or id or label of an issue; an issue stands for those
   *     below it as well
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public MentionAssert of(String name) {
    return narrow(() -> of(known(), name));
  }

  static Criterion<Mention> of(Corpus corpus, String name) {
    Set<ActorId> actors =
        corpus.actorsNamed(name).stream().map(Actor::id).collect(Collectors.toSet());
    Set<IssueId> issues = Cast.issuesUnder(corpus, name);
    return Criterion.<Mention>of(
            "of \"" + name + '"',
            mention ->
                mention instanceof ActorMention actor
                    ? actors.contains(actor.actor())
                    : issues.contains(((IssueMention) mention).issue()))
        .nearBy(mention -> Nearness.ofAnyOf(name, names(corpus, mention)))
        .hinting(
            () ->
                Cast.unknown(
                    Stream.of(actors, issues).flatMap(Set::stream).toList(),
                    "actor or issue",
                    "name",
                    name,
                    Stream.of(Cast.actorNames(corpus), Cast.issueNames(corpus))
                        .flatMap(List::stream)
                        .toList()));
  }

  private static List<String> names(Corpus corpus, Mention mention) {
    return mention instanceof ActorMention actor
        ? corpus.actor(actor.actor()).map(Actor::name).stream().toList()
        : List.of(((IssueMention) mention).issue().value());
  }

  /**
   * Keeps those whose words read so.
   *
   * @param words how the mention reads, such as {@code exactly("Tokyo")}
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public MentionAssert saying(Predicate<String> words) {
    Wording wording = Wording.of(words);
    return narrow(
        Criterion.<Mention>of(
                "in words " + wording, mention -> wording.test(mention.evidence().quote().text()))
            .nearBy(mention -> wording.nearness(mention.evidence().quote().text())));
  }
}

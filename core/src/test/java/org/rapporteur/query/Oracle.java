package org.rapporteur.query;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;
import org.rapporteur.model.Mention;
import org.rapporteur.text.SentenceMap;
import org.rapporteur.text.SourceText;

/** What a corpus says, found the slow and simple way. */
public final class Oracle {

  private Oracle() {}

  /** All actors of a finding, in any role. */
  public static Set<ActorId> actors(Finding finding) {
    Set<ActorId> actors = new HashSet<>();
    finding.attribution().actor().ifPresent(actors::add);
    actors.addAll(
        finding.match(recommendation -> recommendation.addressees(), risk -> risk.cause()));
    actors.addAll(finding.match(recommendation -> List.of(), risk -> risk.affected()));
    return actors;
  }

  /** Whether an issue is another or belongs to it at any depth. */
  static boolean isOrIsBelow(Corpus corpus, IssueId issue, IssueId above) {
    Optional<IssueId> at = Optional.of(issue);
    while (at.isPresent()) {
      if (at.get().equals(above)) {
        return true;
      }
      at = corpus.issue(at.get()).flatMap(Issue::parent);
    }
    return false;
  }

  static Stream<ActorMention> actorMentions(Corpus corpus) {
    return corpus.mentions().stream()
        .filter(ActorMention.class::isInstance)
        .map(ActorMention.class::cast);
  }

  static List<ActorId> mentionedWith(Corpus corpus, ActorId actor, Window window) {
    Set<ActorId> with = new HashSet<>();
    actorMentions(corpus)
        .filter(one -> one.actor().equals(actor))
        .forEach(
            one ->
                actorMentions(corpus)
                    .filter(other -> together(corpus, one, other, window))
                    .forEach(other -> with.add(other.actor())));
    with.remove(actor);
    return corpus.actors().stream().map(Actor::id).filter(with::contains).toList();
  }

  /** Whether two mentions stand in one window. */
  public static boolean together(Corpus corpus, Mention one, Mention other, Window window) {
    if (!one.evidence().source().equals(other.evidence().source())) {
      return false;
    }
    int first = one.evidence().span().start();
    int second = other.evidence().span().start();
    SourceText text = corpus.source(one.evidence().source()).orElseThrow().text();
    return switch (window) {
      case SENTENCE -> {
        SentenceMap sentences = SentenceMap.of(text);
        yield sentences.sentence(first) == sentences.sentence(second);
      }
      case PARAGRAPH -> text.lines().line(first) == text.lines().line(second);
      case SESSION ->
          corpus.sessions().stream()
              .filter(session -> session.source().equals(one.evidence().source()))
              .anyMatch(s -> s.span().contains(first) && s.span().contains(second));
      case SOURCE -> true;
    };
  }
}

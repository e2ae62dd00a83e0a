package org.rapporteur.query;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.SourceId;

/**
 * Mentions of actors, and what can be asked of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ActorMentionSelection implements Selection<ActorMention> {

  private final CorpusIndex index;

  /** The sources to look at, by place; all if empty. */
  private final Optional<BitSet> sources;

  private final Predicate<ActorMention> condition;

  ActorMentionSelection(CorpusIndex index) {
    this(index, Optional.empty(), mention -> true);
  }

  private ActorMentionSelection(
      CorpusIndex index, Optional<BitSet> sources, Predicate<ActorMention> condition) {
    this.index = index;
    this.sources = sources;
    this.condition = condition;
  }

  @Override
  public Stream<ActorMention> stream() {
    return sources
        .map(BitSet::stream)
        .orElseGet(() -> IntStream.range(0, index.corpus().sources().size()))
        .boxed()
        .flatMap(source -> index.mentions().in(source).stream())
        .filter(ActorMention.class::isInstance)
        .map(ActorMention.class::cast)
        .filter(condition);
  }

  /**
   * Mentions of an actor, by whatever name.
   *
   * @param actor its name or an alias; if several actors have it, of all of them
   * @return the narrowed selection; empty if the corpus knows no such actor
   */
  public ActorMentionSelection of(String actor) {
    return of(index.lookup().actor(actor));
  }

  /**
   * Mentions of an actor, by whatever name.
   *
   * @param actor its id
   * @return the narrowed selection
   */
  public ActorMentionSelection of(ActorId actor) {
    return of(index.lookup().actor(actor));
  }

  /**
   * Mentions of actors of a kind.
   *
   * @param kind the kind
   * @return the narrowed selection
   */
  public ActorMentionSelection of(ActorKind kind) {
    return of(index.lookup().actor(kind));
  }

  private ActorMentionSelection of(BitSet actors) {
    Set<ActorId> wanted =
        actors.stream()
            .mapToObj(place -> index.corpus().actors().get(place).id())
            .collect(Collectors.toSet());
    BitSet naming = new BitSet();
    index.mentions().naming(actors).forEach(naming::set);
    return narrowed(naming, mention -> wanted.contains(mention.actor()));
  }

  /**
   * Mentions in a source.
   *
   * @param source its id
   * @return the narrowed selection; empty if the corpus does not have it
   */
  public ActorMentionSelection in(SourceId source) {
    return narrowed(index.lookup().source(source), mention -> true);
  }

  @Override
  public ActorMentionSelection where(Predicate<? super ActorMention> more) {
    return new ActorMentionSelection(index, sources, condition.and(more));
  }

  private ActorMentionSelection narrowed(BitSet within, Predicate<ActorMention> more) {
    BitSet both = (BitSet) within.clone();
    sources.ifPresent(both::and);
    return new ActorMentionSelection(index, Optional.of(both), condition.and(more));
  }
}

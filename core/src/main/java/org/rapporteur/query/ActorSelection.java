package org.rapporteur.query;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Mention;
import org.rapporteur.model.SourceId;

/**
 * Actors, and what can be asked of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ActorSelection implements Selection<Actor> {

  private final CorpusIndex index;
  private final Selection<Actor> actors;

  ActorSelection(CorpusIndex index, Selection<Actor> actors) {
    this.index = index;
    this.actors = actors;
  }

  @Override
  public Stream<Actor> stream() {
    return actors.stream();
  }

  /**
   * Actors of a kind.
   *
   * @param kind the kind
   * @return the narrowed selection
   */
  public ActorSelection ofKind(ActorKind kind) {
    return where(actor -> actor.kind() == kind);
  }

  /**
   * Actors that have a name as canonical name or alias.
   *
   * @param name the name, as written
   * @return the narrowed selection
   */
  public ActorSelection named(String name) {
    return where(actor -> actor.name().equals(name) || actor.aliases().contains(name));
  }

  /**
   * Actors that are mentioned together with another.
   *
   * @param actor name or alias of the other; if several actors have it, with any of them
   * @param window how near
   * @return the narrowed selection, without the other itself
   */
  public ActorSelection mentionedWith(String actor, Window window) {
    return mentionedWith(index.lookup().actor(actor), window);
  }

  /**
   * Actors that are mentioned together with another.
   *
   * @param actor the id of the other
   * @param window how near
   * @return the narrowed selection, without the other itself
   */
  public ActorSelection mentionedWith(ActorId actor, Window window) {
    return mentionedWith(index.lookup().actor(actor), window);
  }

  private ActorSelection mentionedWith(BitSet others, Window window) {
    return among(
        () -> {
          Set<ActorId> wanted = new HashSet<>();
          others.stream().forEach(other -> wanted.add(index.corpus().actors().get(other).id()));
          Set<ActorId> found = new HashSet<>();
          index
              .mentions()
              .naming(others)
              .mapToObj(source -> index.mentions().together(source, window))
              .flatMap(List::stream)
              .map(ActorSelection::named)
              .filter(named -> named.stream().anyMatch(wanted::contains))
              .forEach(found::addAll);
          found.removeAll(wanted);
          return found;
        });
  }

  /**
   * Actors that a source mentions.
   *
   * @param source the id of the source
   * @return the narrowed selection
   */
  public ActorSelection mentionedIn(SourceId source) {
    return among(
        () -> {
          IntStream place = index.lookup().source(source).stream();
          return named(place.boxed().flatMap(p -> index.mentions().in(p).stream()).toList());
        });
  }

  @Override
  public ActorSelection where(Predicate<? super Actor> condition) {
    return new ActorSelection(index, actors.where(condition));
  }

  private ActorSelection among(Supplier<Set<ActorId>> ids) {
    return new ActorSelection(
        index,
        () -> {
          Set<ActorId> wanted = ids.get();
          return actors.stream().filter(actor -> wanted.contains(actor.id()));
        });
  }

  private static Set<ActorId> named(List<Mention> mentions) {
    Set<ActorId> named = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention instanceof ActorMention of) {
        named.add(of.actor());
      }
    }
    return named;
  }
}

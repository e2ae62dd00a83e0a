package org.rapporteur.loader.internal.actor;

import java.util.List;
import org.rapporteur.model.Actor;

/**
 * All actors that a text names and all places where it does.
 *
 * <p>An actor whose people alone are spoken of ("Japanese companies") is listed, so that its places
 * tell who is meant; the text does not mention it.
 *
 * @param actors the actors, each once, with the aliases, codes and roles that are known
 * @param places the places in text order; they do not overlap
 */
public record NamedActors(List<Actor> actors, List<NamedPlace> places) {

  /** Keeps its own copies. */
  public NamedActors {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
  }
}

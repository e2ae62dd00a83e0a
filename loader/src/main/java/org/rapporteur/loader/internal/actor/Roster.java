package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.ActorEntry;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorKind;

/** The actors found so far and the places where they are named; mutable. */
final class Roster {

  private record Key(ActorKind kind, String name) {}

  private record Place(int from, int to, Draft draft, Naming naming) {}

  private final Tokens tokens;
  private final Map<Key, Draft> drafts = new LinkedHashMap<>();
  private final IdentityHashMap<ActorEntry, Draft> byEntry = new IdentityHashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final ByToken<Draft> starts = new ByToken<>();
  private final BitSet taken = new BitSet();

  Roster(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The draft of an entry, made if there is none. */
  Draft of(ActorEntry entry) {
    Draft draft = byEntry.get(entry);
    if (draft == null) {
      draft =
          drafts.computeIfAbsent(
              new Key(entry.kind(), entry.name()),
              key -> new Draft(entry.kind(), entry.name(), Optional.of(entry)));
      byEntry.put(entry, draft);
    }
    return draft;
  }

  /** The draft of a name that the text introduces, made if there is none. */
  Draft of(ActorKind kind, String name) {
    return drafts.computeIfAbsent(
        new Key(kind, name), key -> new Draft(kind, name, Optional.empty()));
  }

  Optional<Draft> find(ActorKind kind, String name) {
    return Optional.ofNullable(drafts.get(new Key(kind, name)));
  }

  /** Whether an entry is among the actors so far. */
  boolean has(ActorEntry entry) {
    return byEntry.containsKey(entry);
  }

  /** Records a place, its words as an alias. */
  void place(int from, int to, Draft draft, Naming naming) {
    place(from, to, draft, naming, "");
    if (naming != Naming.DEMONYM) {
      draft.alias(tokens, from, to);
    }
  }

  /** Records a place; an empty alias is none. */
  void place(int from, int to, Draft draft, Naming naming, String alias) {
    places.add(new Place(from, to, draft, naming));
    starts.put(from, draft);
    draft.places.add(from);
    if (naming != Naming.DEMONYM && !alias.isEmpty()) {
      draft.alias(alias);
    }
    block(from, to);
  }

  /** Keeps later stages off a range. */
  void block(int from, int to) {
    taken.set(from, to);
  }

  /** Who is named at a place that begins at a token. */
  Optional<Draft> at(int from) {
    return Optional.ofNullable(starts.get(from));
  }

  /** Every actor so far, in the order of their making. */
  List<Draft> all() {
    return List.copyOf(drafts.values());
  }

  boolean free(int token) {
    return !taken.get(token);
  }

  /** All of it, actors in the order of their first places. */
  NamedActors build() {
    places.sort(Comparator.comparingInt(Place::from));
    List<Actor> actors = new ArrayList<>();
    List<NamedPlace> named = new ArrayList<>(places.size());
    for (Place place : places) {
      Draft draft = place.draft;
      if (draft.index < 0) {
        draft.index = actors.size();
        actors.add(draft.actor());
      }
      named.add(new NamedPlace(place.from, place.to, draft.index, place.naming));
    }
    return new NamedActors(actors, named);
  }
}

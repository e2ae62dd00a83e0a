package org.rapporteur.loader.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.loader.internal.actor.NamedActors;
import org.rapporteur.loader.internal.actor.NamedPlace;
import org.rapporteur.loader.internal.structure.Description;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.ActorMention;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Session;

/** Which of those whom a document names are actors in it. */
final class ActorRoll {

  /** How often those who made a document are named at most where it only gives them credit. */
  private static final int CREDITS = 2;

  private ActorRoll() {}

  /**
   * Those who made the document and are hardly named in it besides: no actors, unless they speak in
   * a session or a finding is about them (annotation guide, decision 12).
   */
  static Set<ActorId> makers(
      Description description, NamedActors named, List<Finding> findings, List<Session> sessions) {
    Set<String> names =
        description.contributors().stream()
            .map(Contributor::name)
            .collect(Collectors.toCollection(HashSet::new));
    Map<ActorId, Long> places = new HashMap<>();
    for (NamedPlace place : named.places()) {
      Actor actor = named.actors().get(place.actor());
      if (actor.kind() == ActorKind.PERSON && names.contains(actor.name())) {
        places.merge(actor.id(), 1L, Long::sum);
      }
    }
    places.values().removeIf(count -> count > CREDITS);
    if (places.isEmpty()) {
      return Set.of();
    }
    places.keySet().removeAll(concerned(findings, sessions));
    return places.keySet();
  }

  /**
   * The actors that are mentioned or stand in a finding or session; others only lend their names.
   */
  static List<Actor> of(
      NamedActors named, List<Mention> mentions, List<Finding> findings, List<Session> sessions) {
    Set<ActorId> used = concerned(findings, sessions);
    for (Mention mention : mentions) {
      if (mention instanceof ActorMention actor) {
        used.add(actor.actor());
      }
    }
    Map<ActorId, Actor> actors = new HashMap<>();
    for (Actor actor : named.actors()) {
      if (used.contains(actor.id())) {
        actors.merge(actor.id(), actor, Actor::merge);
      }
    }
    return actors.values().stream()
        .sorted(Comparator.comparing(Actor::kind).thenComparing(Actor::name))
        .toList();
  }

  /** Those who stand in a finding or a session. */
  private static Set<ActorId> concerned(List<Finding> findings, List<Session> sessions) {
    Set<ActorId> concerned = new HashSet<>();
    for (Finding finding : findings) {
      finding.attribution().actor().ifPresent(concerned::add);
      concerned.addAll(finding.match(Recommendation::addressees, Risk::cause));
      concerned.addAll(finding.match(recommendation -> List.of(), Risk::affected));
    }
    for (Session session : sessions) {
      session.chair().ifPresent(concerned::add);
      concerned.addAll(session.speakers());
    }
    return concerned;
  }
}

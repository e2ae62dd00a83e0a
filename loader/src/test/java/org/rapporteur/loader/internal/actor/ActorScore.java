package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.model.Actor;

/** Compares found actors with annotated ones, as the annotation guide does: by any shared name. */
final class ActorScore {

  private static final Map<String, String> SAME =
      Map.of(
          "us", "united states",
          "usa", "united states",
          "america", "united states",
          "united states of america", "united states",
          "prc", "china",
          "uk", "united kingdom",
          "dprk", "north korea",
          "rok", "south korea",
          "republic of korea", "south korea",
          "peoples republic of china", "china");

  /** An annotated actor. */
  record Expected(String name, String kind, List<String> aliases) {}

  int hits;
  int kinds;
  final List<String> missed = new ArrayList<>();
  final List<String> extra = new ArrayList<>();
  final List<String> wrongKind = new ArrayList<>();

  /** Whether any place names an actor otherwise than by its people. */
  private static boolean mentioned(NamedActors found, int actor) {
    return found.places().stream()
        .anyMatch(place -> place.actor() == actor && place.naming() != Naming.DEMONYM);
  }

  void add(List<Expected> expected, NamedActors found) {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < found.actors().size(); i++) {
      if (mentioned(found, i)) {
        actors.add(found.actors().get(i));
      }
    }
    Set<Integer> used = new HashSet<>();
    for (Expected wanted : expected) {
      int match = match(wanted, actors, used);
      if (match < 0) {
        missed.add(wanted.kind() + " " + wanted.name());
        continue;
      }
      used.add(match);
      hits++;
      if (actors.get(match).kind().name().equals(wanted.kind())) {
        kinds++;
      } else {
        wrongKind.add(wanted.name() + ": " + actors.get(match).kind());
      }
    }
    for (int i = 0; i < actors.size(); i++) {
      if (!used.contains(i)) {
        Actor actor = actors.get(i);
        extra.add(actor.kind() + " " + actor.name() + " " + actor.aliases());
      }
    }
  }

  private static int match(Expected wanted, List<Actor> actors, Set<Integer> used) {
    Set<String> keys = keys(wanted.name(), wanted.aliases());
    for (int i = 0; i < actors.size(); i++) {
      Set<String> shared = keys(actors.get(i).name(), actors.get(i).aliases());
      shared.retainAll(keys);
      if (!used.contains(i) && !shared.isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private static Set<String> keys(String name, Iterable<String> aliases) {
    Set<String> keys = new HashSet<>();
    keys.add(fold(name));
    aliases.forEach(alias -> keys.add(fold(alias)));
    return keys;
  }

  private static String fold(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace("u.s.", "us").replace("the ", "");
    String folded = lower.replaceAll("[^a-z0-9 ]", "").strip();
    return SAME.getOrDefault(folded, folded);
  }

  double f1() {
    return 2.0 * hits / (2.0 * hits + missed.size() + extra.size());
  }

  double kindAccuracy() {
    return hits == 0 ? 1 : (double) kinds / hits;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "F1 %.3f (%d hits), kinds %.3f%n  missed %s%n  extra %s%n  kinds %s",
        f1(),
        hits,
        kindAccuracy(),
        missed,
        extra,
        wrongKind);
  }
}

package org.rapporteur.examples.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.examples.guide.GuideCoding;

/**
 * The names of the actors of two codings of one document, so that both may call the same actor
 * differently.
 */
final class Names {

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("us", "united states"),
          Map.entry("usa", "united states"),
          Map.entry("america", "united states"),
          Map.entry("united states of america", "united states"),
          Map.entry("prc", "china"),
          Map.entry("peoples republic of china", "china"),
          Map.entry("uk", "united kingdom"),
          Map.entry("dprk", "north korea"),
          Map.entry("rok", "south korea"),
          Map.entry("republic of korea", "south korea"));

  private final Map<String, String> canonical = new HashMap<>();

  /**
   * Learns the actors of the gold coding and those of the other; the first to use a name has it.
   */
  Names(List<GuideCoding.Actor> gold, List<GuideCoding.Actor> predicted) {
    gold.forEach(this::learn);
    predicted.forEach(this::learn);
  }

  private void learn(GuideCoding.Actor actor) {
    keys(actor).forEach(key -> canonical.putIfAbsent(key, normal(actor.name())));
  }

  /** From now on all names of both mean the gold actor. */
  void unite(GuideCoding.Actor gold, GuideCoding.Actor predicted) {
    keys(gold).forEach(key -> canonical.put(key, normal(gold.name())));
    keys(predicted).forEach(key -> canonical.put(key, normal(gold.name())));
  }

  /** Who is meant by a name. */
  String canonical(String name) {
    return canonical.getOrDefault(normal(name), normal(name));
  }

  /** Who is meant by several names. */
  Set<String> canonical(List<String> names) {
    return names.stream().map(this::canonical).collect(Collectors.toSet());
  }

  /** All by which an actor is known, in plain form. */
  static Set<String> keys(GuideCoding.Actor actor) {
    Set<String> keys = new HashSet<>();
    keys.add(normal(actor.name()));
    actor.aliases().forEach(alias -> keys.add(normal(alias)));
    return keys;
  }

  /** A name in lower-case letters and digits, without article. */
  static String normal(String name) {
    String plain =
        name.toLowerCase(Locale.ROOT)
            .replace("u.s.", "us")
            .replace("the ", "")
            .replaceAll("[^a-z0-9 ]", "")
            .strip();
    return SAME.getOrDefault(plain, plain);
  }
}

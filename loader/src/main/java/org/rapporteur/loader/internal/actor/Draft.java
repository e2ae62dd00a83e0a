package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.loader.vocabulary.ActorEntry;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.ActorKind;

/** An actor while its text is read; mutable. */
final class Draft {

  final ActorKind kind;
  final Optional<ActorEntry> entry;
  String name;

  /** For a person, whether the family name stands first. */
  boolean surnameFirst;

  /** For a person, the words of the name without initials, folded. */
  final List<String> words = new ArrayList<>();

  private final SortedSet<String> aliases = new TreeSet<>();

  /** The tokens where its places begin. */
  final TreeSet<Integer> places = new TreeSet<>();

  Draft(ActorKind kind, String name, Optional<ActorEntry> entry) {
    this.kind = kind;
    this.name = name;
    this.entry = entry;
  }

  void alias(String form) {
    aliases.add(form);
  }

  Actor actor() {
    Actor.Builder builder = Actor.builder();
    builder.id(ActorId.of(kind, name)).name(name).kind(kind);
    aliases.stream().filter(alias -> !alias.equals(name)).forEach(builder::addAliases);
    entry.ifPresent(known -> builder.codes(known.codes()).roles(known.roles()));
    return builder.build();
  }
}

package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.loader.internal.token.Tokens;
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

  /**
   * For a person of the vocabulary, the words of the family name, folded, once they are asked for.
   */
  List<String> surnames = List.of();

  /** The words by which the text calls it, those that came first at the beginning. */
  private final Set<String> aliases = new LinkedHashSet<>();

  /** The words of its latest place. */
  private String latest = "";

  /** The tokens where its places begin. */
  final Places places = new Places();

  /** Its number among the actors of the text, or -1 as long as it has none. */
  int index = -1;

  Draft(ActorKind kind, String name, Optional<ActorEntry> entry) {
    this.kind = kind;
    this.name = name;
    this.entry = entry;
  }

  void alias(String form) {
    aliases.add(form);
  }

  /** As the text calls it at a place, which in most cases is as it did before. */
  void alias(Tokens tokens, int from, int to) {
    if (!tokens.are(from, to, latest)) {
      latest = tokens.string(from, to);
      aliases.add(latest);
    }
  }

  Actor actor() {
    Actor.Builder builder = Actor.builder();
    builder.id(ActorId.of(kind, name)).name(name).kind(kind);
    aliases.remove(name);
    builder.addAllAliases(aliases);
    entry.ifPresent(known -> builder.codes(known.codes()).roles(known.roles()));
    return builder.build();
  }
}

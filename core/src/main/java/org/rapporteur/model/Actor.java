package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A named participant in politics: person, state, body, organisation, grouping, company, party.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableActor.class)
@JsonPropertyOrder({"id", "name", "kind", "aliases", "codes", "roles"})
public interface Actor extends WithActor {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The actor's identity.
   *
   * @return derived from kind and name
   */
  ActorId id();

  /**
   * The canonical name.
   *
   * @return one name for all sources
   */
  String name();

  /**
   * What sort of actor it is.
   *
   * @return the kind
   */
  ActorKind kind();

  /**
   * Other forms by which texts name it.
   *
   * @return in alphabetical order
   */
  @Value.NaturalOrder
  SortedSet<String> aliases();

  /**
   * By which codes public lists know it.
   *
   * @return in the order of the vocabulary
   */
  List<Code> codes();

  /**
   * Offices it held.
   *
   * @return in the order of the vocabulary, then of the text
   */
  List<Role> roles();

  /**
   * What two corpora know of one actor.
   *
   * @param other the same actor elsewhere
   * @return an actor with the aliases, codes and roles of both
   * @throws IllegalArgumentException if the other has another kind or name
   */
  default Actor merge(Actor other) {
    if (kind() != other.kind() || !name().equals(other.name())) {
      throw new IllegalArgumentException(
          "cannot merge "
              + kind()
              + " \""
              + name()
              + "\" with "
              + other.kind()
              + " \""
              + other.name()
              + '"');
    }
    return equals(other)
        ? this
        : builder()
            .from(this)
            .addAllAliases(other.aliases())
            .codes(Union.of(codes(), other.codes()))
            .roles(Union.of(roles(), other.roles()))
            .build();
  }

  /**
   * Refuses a blank name and an id that does not follow from kind and name.
   *
   * @throws IllegalArgumentException if a name is blank or the id is not {@link ActorId#of}
   */
  @Value.Check
  default void check() {
    NotBlank.check("name of an actor", name());
    aliases().forEach(alias -> NotBlank.check("alias of " + name(), alias));
    if (!id().equals(ActorId.of(kind(), name()))) {
      throw new IllegalArgumentException(
          id() + " is not the id of " + kind() + " \"" + name() + '"');
    }
  }

  /** Builds an actor; mutable, for use by a single thread. */
  class Builder extends ImmutableActor.Builder {
    Builder() {}
  }
}

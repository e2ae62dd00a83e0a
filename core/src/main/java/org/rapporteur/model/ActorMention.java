package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A place where a source names an actor.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableActorMention.class)
@JsonPropertyOrder({"actor", "evidence"})
@JsonTypeName("ACTOR")
public non-sealed interface ActorMention extends WithActorMention, Mention {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The actor.
   *
   * @return its id
   */
  ActorId actor();

  /**
   * Where it is.
   *
   * @return the evidence
   */
  @Override
  Evidence evidence();

  /** Builds an actor mention; mutable, for use by a single thread. */
  class Builder extends ImmutableActorMention.Builder {
    Builder() {}
  }
}

package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * A place where a source names an actor or speaks of an issue.
 *
 * <p>All mentions are immutable and thread-safe.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(ActorMention.class), @JsonSubTypes.Type(IssueMention.class)})
public sealed interface Mention permits ActorMention, IssueMention {

  /**
   * Where it is.
   *
   * @return the evidence
   */
  Evidence evidence();
}

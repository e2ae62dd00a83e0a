package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A place where a source speaks of an issue.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableIssueMention.class)
@JsonPropertyOrder({"issue", "evidence"})
@JsonTypeName("ISSUE")
public non-sealed interface IssueMention extends WithIssueMention, Mention {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The issue.
   *
   * @return its id
   */
  IssueId issue();

  /**
   * Where it is.
   *
   * @return the evidence
   */
  @Override
  Evidence evidence();

  /** Builds an issue mention; mutable, for use by a single thread. */
  class Builder extends ImmutableIssueMention.Builder {
    Builder() {}
  }
}

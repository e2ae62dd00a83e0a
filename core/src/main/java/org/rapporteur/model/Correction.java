package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/**
 * What a reviewer decided on one place of a text: the finding there is right ({@link
 * Confirmation}), wrong ({@link Rejection}) or right but for some of its fields ({@link
 * Amendment}), or one is missing there ({@link Addition}).
 *
 * <p>All corrections are immutable and thread-safe.
 *
 * @since 0.1.0
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(Confirmation.class),
  @JsonSubTypes.Type(Rejection.class),
  @JsonSubTypes.Type(Amendment.class),
  @JsonSubTypes.Type(Addition.class)
})
public sealed interface Correction permits Confirmation, Rejection, Amendment, Addition {

  /**
   * What the reviewer points at.
   *
   * @return the anchor
   */
  Anchor anchor();

  /**
   * Who decided so.
   *
   * @return a name or initials, or empty
   */
  Optional<String> reviewer();

  /**
   * Why.
   *
   * @return a remark, or empty
   */
  Optional<String> note();

  /**
   * What the text says there, as the reviewer has it.
   *
   * @return the finding, or empty for a rejection
   */
  @JsonIgnore
  Optional<Finding> stated();
}

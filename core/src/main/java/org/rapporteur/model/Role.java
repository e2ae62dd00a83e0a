package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * An office or position that an actor held, for as long as known.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableRole.class)
@JsonPropertyOrder({"title", "of", "since", "until"})
public interface Role extends WithRole {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * What the office is called.
   *
   * @return for example {@code Prime Minister}
   */
  String title();

  /**
   * What it is an office of: a state or an organisation.
   *
   * @return its name, or empty
   */
  Optional<String> of();

  /**
   * When it began.
   *
   * @return the first day, month or year, or empty if not known
   */
  Optional<PartialDate> since();

  /**
   * When it ended.
   *
   * @return the last day, month or year, or empty if it lasts or is not known
   */
  Optional<PartialDate> until();

  /**
   * Refuses a blank title and an end before the beginning.
   *
   * @throws IllegalArgumentException if the title is blank or the role ends before it begins
   */
  @Value.Check
  default void check() {
    NotBlank.check("title of a role", title());
    if (since().isPresent()
        && until().isPresent()
        && until().get().latest().isBefore(since().get().earliest())) {
      throw new IllegalArgumentException(
          "role \"" + title() + "\" ends " + until().get() + ", before it begins " + since().get());
    }
  }

  /** Builds a role; mutable, for use by a single thread. */
  class Builder extends ImmutableRole.Builder {
    Builder() {}
  }
}

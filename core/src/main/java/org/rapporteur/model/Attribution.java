package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * Whose view a finding is: the author's, the panel's (unnamed speakers of a meeting, as under the
 * Chatham House Rule), or that of an actor whom the text names.
 *
 * <p>In JSON: {@code "AUTHOR"}, {@code "PANEL"} or the id of the actor. This class is immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class Attribution {

  private static final Attribution AUTHOR = new Attribution(Optional.empty());
  private static final Attribution PANEL = new Attribution(Optional.empty());

  private final Optional<ActorId> actor;

  private Attribution(Optional<ActorId> actor) {
    this.actor = actor;
  }

  /**
   * The author of the source speaks.
   *
   * @return that attribution
   */
  public static Attribution author() {
    return AUTHOR;
  }

  /**
   * A panel, or somebody of it who is not named, speaks.
   *
   * @return that attribution
   */
  public static Attribution panel() {
    return PANEL;
  }

  /**
   * A named actor speaks.
   *
   * @param actor the actor
   * @return that attribution
   */
  public static Attribution of(ActorId actor) {
    return new Attribution(Optional.of(actor));
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Attribution parse(String text) {
    return switch (text) {
      case "AUTHOR" -> AUTHOR;
      case "PANEL" -> PANEL;
      default -> of(ActorId.parse(text));
    };
  }

  /**
   * Whether the author of the source speaks.
   *
   * @return true if so
   */
  public boolean isAuthor() {
    return this == AUTHOR;
  }

  /**
   * Whether a panel or an unnamed member of it speaks.
   *
   * @return true if so
   */
  public boolean isPanel() {
    return this == PANEL;
  }

  /**
   * The named actor who speaks.
   *
   * @return the actor, or empty for author and panel
   */
  public Optional<ActorId> actor() {
    return actor;
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || other instanceof Attribution attribution
            && actor.isPresent()
            && attribution.actor.equals(actor);
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  /** {@code AUTHOR}, {@code PANEL} or the actor's id. */
  @Override
  @JsonValue
  public String toString() {
    return actor.map(ActorId::toString).orElse(isAuthor() ? "AUTHOR" : "PANEL");
  }
}

package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.text.Quote;
import org.rapporteur.text.TextSpan;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A panel, roundtable or session of a meeting that a source reports under a heading of its own.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableSession.class)
@JsonPropertyOrder({
  "id",
  "source",
  "label",
  "title",
  "span",
  "heading",
  "event",
  "chair",
  "speakers",
  "keyTakeaways"
})
public interface Session extends WithSession {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The session's identity.
   *
   * @return derived from source and span
   */
  SessionId id();

  /**
   * The source that reports it.
   *
   * @return its id
   */
  SourceId source();

  /**
   * What it is called in the programme.
   *
   * @return for example {@code Session 1} or {@code Roundtable II}
   */
  String label();

  /**
   * Its topic.
   *
   * @return the title, or empty if it has none besides the label
   */
  Optional<String> title();

  /**
   * The whole report of it, heading included.
   *
   * @return its place in the source's text
   */
  TextSpan span();

  /**
   * The heading that begins it.
   *
   * @return the evidence
   */
  Evidence heading();

  /**
   * The conference or dialogue it was part of.
   *
   * @return its name, or empty
   */
  Optional<String> event();

  /**
   * Who chaired or moderated it.
   *
   * @return the actor, or empty
   */
  Optional<ActorId> chair();

  /**
   * The named speakers.
   *
   * @return in the order they are named
   */
  List<ActorId> speakers();

  /**
   * The main points that the source lists for it.
   *
   * @return in text order
   */
  List<Quote> keyTakeaways();

  /**
   * Refuses an id that does not follow from source and span, a blank label, and a heading of
   * another source or outside the session.
   *
   * @throws IllegalArgumentException if the id is not {@link SessionId#of}, the label is blank or
   *     the heading is not part of the session
   */
  @Value.Check
  default void check() {
    NotBlank.check("label of a session", label());
    if (!id().equals(SessionId.of(source(), span()))) {
      throw new IllegalArgumentException(
          id() + " is not the id of session \"" + label() + "\" at " + span());
    }
    if (!heading().source().equals(source()) || !span().contains(heading().span())) {
      throw new IllegalArgumentException(
          "heading " + heading().quote() + " is not part of session \"" + label() + '"');
    }
  }

  /** Builds a session; mutable, for use by a single thread. */
  class Builder extends ImmutableSession.Builder {
    Builder() {}
  }
}

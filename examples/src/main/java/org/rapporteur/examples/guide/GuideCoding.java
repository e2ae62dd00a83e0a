package org.rapporteur.examples.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Strength;

/**
 * One document coded by the annotation guide ({@code examples/guide/annotation.md}), in the shape
 * of the JSON that ends it.
 *
 * <p>Everything is by name and by quote, as people write it; offsets follow from the quotes.
 * Immutable and thread-safe.
 *
 * @param file the name of the document's file; empty if the coder left it out
 * @param source what the document is
 * @param sessions the sessions it reports
 * @param actors the named participants
 * @param issues the ids of the issues that it really discusses
 * @param recommendations who should do what
 * @param risks what is feared
 */
@JsonPropertyOrder({"file", "source", "sessions", "actors", "issues", "recommendations", "risks"})
public record GuideCoding(
    String file,
    Description source,
    List<Session> sessions,
    List<Actor> actors,
    List<String> issues,
    List<Recommendation> recommendations,
    List<Risk> risks) {

  /**
   * Checks that no part but the file's name is missing.
   *
   * @param file the name of the document's file
   * @param source what the document is
   * @param sessions the sessions it reports
   * @param actors the named participants
   * @param issues the ids of the issues
   * @param recommendations who should do what
   * @param risks what is feared
   */
  public GuideCoding {
    file = file == null ? "" : file;
    source = required("source", source);
    sessions = List.copyOf(required("sessions", sessions));
    actors = List.copyOf(required("actors", actors));
    issues = List.copyOf(required("issues", issues));
    recommendations = List.copyOf(required("recommendations", recommendations));
    risks = List.copyOf(required("risks", risks));
  }

  /**
   * A coding that says nothing.
   *
   * @param file the name of the document's file
   * @return a coding without any item
   */
  public static GuideCoding empty(String file) {
    Description nothing =
        new Description(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new GuideCoding(file, nothing, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static <T> T required(String field, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException("the field \"" + field + "\" is missing");
    }
    return value;
  }

  /** A mapper gives no Optional at all for a field that is missing. */
  private static <T> Optional<T> optional(Optional<T> value) {
    return Objects.requireNonNullElse(value, Optional.empty());
  }

  private static <T> List<T> listOrNone(@Nullable List<T> values) {
    return values == null ? List.of() : List.copyOf(values);
  }

  /**
   * What a document is.
   *
   * @param title as a reader would see it
   * @param kind one of the guide's five
   * @param authors persons, as written
   * @param publisher if the text states it
   * @param event the conference or dialogue that it reports
   * @param eventHost who held the event
   * @param eventDate as exact as the text allows, in ISO form
   */
  @JsonPropertyOrder({"title", "kind", "authors", "publisher", "event", "event_host", "event_date"})
  public record Description(
      Optional<String> title,
      Optional<SourceKind> kind,
      List<String> authors,
      Optional<String> publisher,
      Optional<String> event,
      @JsonProperty("event_host") Optional<String> eventHost,
      @JsonProperty("event_date") Optional<String> eventDate) {

    /**
     * Reads a field that is missing as none.
     *
     * @param title as a reader would see it
     * @param kind one of the guide's five
     * @param authors persons, as written
     * @param publisher if the text states it
     * @param event the conference or dialogue that it reports
     * @param eventHost who held the event
     * @param eventDate in ISO form
     */
    public Description {
      title = optional(title);
      kind = optional(kind);
      authors = listOrNone(authors);
      publisher = optional(publisher);
      event = optional(event);
      eventHost = optional(eventHost);
      eventDate = optional(eventDate);
    }
  }

  /**
   * A session that a document reports.
   *
   * @param label for example {@code Session 1}
   * @param title its topic, if it has one
   * @param heading the exact quote of its heading
   * @param occurrence which occurrence of these words is meant, where they repeat
   */
  @JsonPropertyOrder({"label", "title", "heading", "occurrence"})
  public record Session(
      Optional<String> label,
      Optional<String> title,
      String heading,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> occurrence) {

    /**
     * Checks that the heading is there.
     *
     * @param label for example {@code Session 1}
     * @param title its topic
     * @param heading the exact quote of its heading
     * @param occurrence which occurrence of these words is meant
     */
    public Session {
      label = optional(label);
      title = optional(title);
      heading = required("heading", heading);
      occurrence = optional(occurrence);
    }
  }

  /**
   * A named participant.
   *
   * @param name the canonical name
   * @param kind what sort of actor it is
   * @param aliases the forms that the document uses
   */
  @JsonPropertyOrder({"name", "kind", "aliases"})
  public record Actor(String name, ActorKind kind, List<String> aliases) {

    /**
     * Checks that name and kind are there.
     *
     * @param name the canonical name
     * @param kind what sort of actor it is
     * @param aliases the forms that the document uses
     */
    public Actor {
      name = required("name", name);
      kind = required("kind", kind);
      aliases = listOrNone(aliases);
    }
  }

  /** A recommendation or a risk. */
  public sealed interface Item permits Recommendation, Risk {

    /**
     * The words.
     *
     * @return an exact quote
     */
    String quote();

    /**
     * Which occurrence of these words is meant.
     *
     * @return counted from 1; empty where they stand only once
     */
    Optional<Integer> occurrence();

    /**
     * Whose view it is.
     *
     * @return {@code AUTHOR}, {@code PANEL} or the name of an actor
     */
    String attribution();

    /**
     * What it is about.
     *
     * @return ids of issues
     */
    List<String> issues();
  }

  /**
   * Somebody should do, avoid or aim for something.
   *
   * @param quote the exact words
   * @param occurrence which occurrence of these words is meant, where they repeat
   * @param action what is to be done, exact words of the quote
   * @param polarity whether the act is asked for or warned against
   * @param addressees names of those who should act
   * @param attribution {@code AUTHOR}, {@code PANEL} or the name of an actor
   * @param strength how binding it is put
   * @param issues ids of issues
   */
  @JsonPropertyOrder({
    "quote",
    "occurrence",
    "action",
    "polarity",
    "addressees",
    "attribution",
    "strength",
    "issues"
  })
  public record Recommendation(
      String quote,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> occurrence,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> action,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Polarity> polarity,
      List<String> addressees,
      String attribution,
      Strength strength,
      List<String> issues)
      implements Item {

    /**
     * Checks that nothing is missing but what older codings lack: action and polarity.
     *
     * @param quote the exact words
     * @param occurrence which occurrence of these words is meant
     * @param action what is to be done
     * @param polarity whether the act is asked for or warned against
     * @param addressees names of those who should act
     * @param attribution whose view it is
     * @param strength how binding it is put
     * @param issues ids of issues
     */
    public Recommendation {
      quote = required("quote", quote);
      occurrence = optional(occurrence);
      action = optional(action);
      polarity = optional(polarity);
      addressees = List.copyOf(required("addressees", addressees));
      attribution = required("attribution", attribution);
      strength = required("strength", strength);
      issues = List.copyOf(required("issues", issues));
    }
  }

  /**
   * Something harmful that may happen.
   *
   * @param quote the exact words
   * @param occurrence which occurrence of these words is meant, where they repeat
   * @param attribution {@code AUTHOR}, {@code PANEL} or the name of an actor
   * @param cause names of those whose conduct creates it
   * @param affected names of those who are harmed
   * @param likelihood how likely it is put
   * @param issues ids of issues
   */
  @JsonPropertyOrder({
    "quote",
    "occurrence",
    "attribution",
    "cause",
    "affected",
    "likelihood",
    "issues"
  })
  public record Risk(
      String quote,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> occurrence,
      String attribution,
      List<String> cause,
      List<String> affected,
      Likelihood likelihood,
      List<String> issues)
      implements Item {

    /**
     * Checks that nothing is missing.
     *
     * @param quote the exact words
     * @param occurrence which occurrence of these words is meant
     * @param attribution whose view it is
     * @param cause names of those whose conduct creates it
     * @param affected names of those who are harmed
     * @param likelihood how likely it is put
     * @param issues ids of issues
     */
    public Risk {
      quote = required("quote", quote);
      occurrence = optional(occurrence);
      attribution = required("attribution", attribution);
      cause = List.copyOf(required("cause", cause));
      affected = List.copyOf(required("affected", affected));
      likelihood = required("likelihood", likelihood);
      issues = List.copyOf(required("issues", issues));
    }
  }
}

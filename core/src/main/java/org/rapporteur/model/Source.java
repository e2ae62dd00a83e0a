package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.text.Quote;
import org.rapporteur.text.SourceText;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * One document: what it is, who made it, its text and its structure.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableSource.class)
@JsonPropertyOrder({
  "id",
  "title",
  "kind",
  "contributors",
  "publisher",
  "event",
  "host",
  "eventDate",
  "published",
  "language",
  "files",
  "text",
  "sections",
  "keyTakeaways"
})
public interface Source extends WithSource {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The source's identity.
   *
   * @return derived from its text
   */
  SourceId id();

  /**
   * Its title.
   *
   * @return as a reader would see it
   */
  Attested title();

  /**
   * What form of writing it is.
   *
   * @return the kind
   */
  SourceKind kind();

  /**
   * Who wrote, translated or otherwise made it.
   *
   * @return in the order they are named
   */
  List<Contributor> contributors();

  /**
   * Who published it.
   *
   * @return the name, or empty if neither text nor metadata tell
   */
  Optional<Attested> publisher();

  /**
   * The conference or dialogue it reports.
   *
   * @return its name, or empty
   */
  Optional<Attested> event();

  /**
   * Who held the event.
   *
   * @return the name, or empty
   */
  Optional<Attested> host();

  /**
   * When the event took place.
   *
   * @return the first day, or empty
   */
  Optional<Dating> eventDate();

  /**
   * When it was published.
   *
   * @return the date, or empty
   */
  Optional<Dating> published();

  /**
   * The language it is written in.
   *
   * @return a BCP 47 tag such as {@code en}, or empty if unknown
   */
  Optional<String> language();

  /**
   * The files it was read from; the same text may come in several.
   *
   * @return at least one unless it was built by hand
   */
  List<SourceFile> files();

  /**
   * The canonical text.
   *
   * @return all characters that spans of this source count
   */
  @Value.Redacted // A whole document in the middle of a message helps nobody.
  SourceText text();

  /**
   * Its structure.
   *
   * @return the outermost sections in text order
   */
  List<Section> sections();

  /**
   * The main points it lists for itself as a whole.
   *
   * @return in text order
   */
  List<Quote> keyTakeaways();

  /**
   * The names of those who wrote it.
   *
   * @return contributors whose role is {@code AUTHOR}
   */
  @JsonIgnore
  default List<String> authors() {
    return contributors().stream()
        .filter(contributor -> contributor.role() == ContributorRole.AUTHOR)
        .map(Contributor::name)
        .toList();
  }

  /**
   * Refuses an id that does not follow from the text, evidence that is not this text's, and files
   * that were aligned to another text.
   *
   * @throws IllegalArgumentException naming the value
   */
  @Value.Check
  default void check() {
    Anchors.check(this);
  }

  /** Builds a source; mutable, for use by a single thread. */
  class Builder extends ImmutableSource.Builder {
    Builder() {}
  }
}

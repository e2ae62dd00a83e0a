package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.text.Quote;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What a reviewer points at: these very words of this very text, read as a finding of this kind.
 *
 * <p>It holds for any corpus that has the text. File name and title are there so that a new edition
 * of the text can be recognised as such.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableAnchor.class)
@JsonPropertyOrder({"source", "sha256", "file", "title", "kind", "quote"})
public interface Anchor extends WithAnchor {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The anchor of a finding.
   *
   * @param source the source that states it
   * @param finding a finding of that source
   * @return where it stands and what kind it is
   * @throws IllegalArgumentException if the words do not stand there in the source's text
   */
  static Anchor of(Source source, Finding finding) {
    Anchors.check(source, finding.quote());
    return builder()
        .source(source.id())
        .sha256(source.text().sha256())
        .file(source.files().stream().findFirst().map(SourceFile::name))
        .title(source.title().value())
        .kind(finding.kind())
        .quote(finding.quote())
        .build();
  }

  /**
   * The source that was reviewed.
   *
   * @return its id
   */
  SourceId source();

  /**
   * The fingerprint of its canonical text.
   *
   * @return SHA-256, 64 lower-case hexadecimal digits
   */
  String sha256();

  /**
   * The first file that it was read from.
   *
   * @return a file name, or empty if it was read from none
   */
  Optional<String> file();

  /**
   * The title of the source.
   *
   * @return as the corpus has it
   */
  String title();

  /**
   * What the words are read as.
   *
   * @return recommendation or risk
   */
  FindingKind kind();

  /**
   * The words and their place.
   *
   * @return an exact quote of the source's text
   */
  Quote quote();

  /**
   * Refuses a fingerprint of another form, a blank name or title and an empty quote.
   *
   * @throws IllegalArgumentException naming the value
   */
  @Value.Check
  default void check() {
    if (!sha256().matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 of a text: " + sha256());
    }
    file().ifPresent(file -> NotBlank.check("file name of an anchor", file));
    NotBlank.check("title of an anchor", title());
    if (quote().span().empty()) {
      throw new IllegalArgumentException("an anchor without words at " + quote().span());
    }
  }

  /** Builds an anchor; mutable, for use by a single thread. */
  class Builder extends ImmutableAnchor.Builder {
    Builder() {}
  }
}

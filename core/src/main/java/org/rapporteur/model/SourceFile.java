package org.rapporteur.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.immutables.value.Value;
import org.rapporteur.text.Alignment;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A file that a source was read from, and the way back into it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(as = ImmutableSourceFile.class)
@JsonPropertyOrder({"name", "sha256", "charset", "alignment"})
public interface SourceFile extends WithSourceFile {

  /**
   * A new, empty builder.
   *
   * @return the builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * The name under which it was given.
   *
   * @return a file name or path as the caller gave it
   */
  String name();

  /**
   * The fingerprint of its bytes.
   *
   * @return SHA-256, 64 lower-case hexadecimal digits
   */
  String sha256();

  /**
   * The encoding that its bytes were read in.
   *
   * @return an IANA name such as {@code UTF-8}
   */
  String charset();

  /**
   * How the canonical text was made from the decoded characters of the file.
   *
   * @return leads from spans of the canonical text to spans of the decoded file
   */
  Alignment alignment();

  /**
   * Refuses a blank name or charset and a fingerprint of another form.
   *
   * @throws IllegalArgumentException if the name or charset is blank or the fingerprint is not one
   */
  @Value.Check
  default void check() {
    NotBlank.check("name of a file", name());
    NotBlank.check("charset of a file", charset());
    boolean digest =
        sha256().length() == 64
            && sha256().chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f');
    if (!digest) {
      throw new IllegalArgumentException("not a SHA-256 of file " + name() + ": " + sha256());
    }
  }

  /** Builds a source file; mutable, for use by a single thread. */
  class Builder extends ImmutableSourceFile.Builder {
    Builder() {}
  }
}

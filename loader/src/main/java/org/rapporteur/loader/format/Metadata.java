package org.rapporteur.loader.format;

import java.util.List;
import java.util.Optional;

/**
 * What a file tells about its document beside the text: the head of a web page, the properties of a
 * PDF or DOCX file, the front matter of a Markdown file. Immutable and thread-safe.
 *
 * @param title the title, never blank
 * @param authors the names of the authors, none blank
 * @param published the date of publication as the file writes it
 * @param publisher the publisher's name, never blank
 * @since 0.1.0
 */
public record Metadata(
    Optional<String> title,
    List<String> authors,
    Optional<String> published,
    Optional<String> publisher) {

  /** Of a file that tells nothing. */
  public static final Metadata NONE =
      new Metadata(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

  /**
   * Drops what is blank and the space around the rest.
   *
   * @param title the title
   * @param authors the names of the authors
   * @param published the date of publication
   * @param publisher the publisher's name
   */
  public Metadata {
    title = clean(title);
    authors =
        authors.stream().map(Metadata::clean).filter(name -> !name.isEmpty()).distinct().toList();
    published = clean(published);
    publisher = clean(publisher);
  }

  private static Optional<String> clean(Optional<String> value) {
    return value.map(Metadata::clean).filter(text -> !text.isEmpty());
  }

  /** On one line, of characters that every reader of XML accepts. */
  private static String clean(String value) {
    String canonical = Canonicalizer.canonicalize(value).text();
    return canonical.replaceAll("\\s+", " ").strip();
  }
}

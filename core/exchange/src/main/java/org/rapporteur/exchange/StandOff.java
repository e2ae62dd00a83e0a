package org.rapporteur.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.json.CorpusFormatException;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Source;
import tools.jackson.core.JsonGenerator;

/**
 * A corpus without its texts, for sources that may not be handed on: the native JSON of {@link
 * CorpusJson} with all texts and quotes left out. Who has the texts reads it back without loss.
 *
 * <p>A document says first what it is, what made it, and of each source the id, the SHA-256 of its
 * canonical text in UTF-8 and its length in UTF-16 code units; then, under {@code corpus}, all that
 * is known: where each quote stands, but not its words. What describes a source stays: title,
 * names, dates, labels of sessions.
 *
 * <pre>{@code
 * StandOff.create().write(corpus, Path.of("standoff.json"));
 * Corpus again = StandOff.read(Path.of("standoff.json"), sha256 -> archive.find(sha256));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class StandOff implements CorpusWriter {

  /** What the field {@code format} of every document says. */
  public static final String FORMAT = "rapporteur-standoff";

  /** The version of the format that this library reads and writes. */
  public static final int VERSION = 1;

  private StandOff() {}

  /**
   * The writer.
   *
   * @return the only one
   */
  public static StandOff create() {
    return new StandOff();
  }

  @Override
  public void write(Corpus corpus, OutputStream stream) throws IOException {
    JsonOut.write(
        stream,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("format", FORMAT);
          json.writeNumberProperty("version", VERSION);
          Provenance provenance = Provenance.of(corpus);
          json.writeStringProperty("library", provenance.library());
          JsonOut.strings(json, "ruleSets", provenance.ruleSets());
          texts(json, corpus);
          json.writeName("corpus");
          try (TextRemoval removal = new TextRemoval(json)) {
            CorpusJson.write(corpus, removal);
          }
          json.writeEndObject();
          json.writeRaw('\n');
        });
  }

  private static void texts(JsonGenerator json, Corpus corpus) {
    json.writeArrayPropertyStart("texts");
    for (Source source : corpus.sources()) {
      json.writeStartObject();
      json.writeStringProperty("source", source.id().toString());
      json.writeStringProperty("sha256", source.text().sha256());
      json.writeNumberProperty("length", source.text().length());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * Reads a corpus back.
   *
   * @param stream a document that {@link #write} wrote; stays open
   * @param texts gives the canonical text of a SHA-256 (64 lower-case hexadecimal digits), or
   *     nothing if it has none
   * @return the corpus with its texts
   * @throws CorpusFormatException if the bytes are not such a document, or a text is missing or has
   *     another SHA-256
   * @throws IOException if the stream fails
   */
  public static Corpus read(InputStream stream, Function<String, Optional<String>> texts)
      throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    JsonOut.write(whole, json -> new TextReturn(json, texts).copy(stream));
    return CorpusJson.read(new ByteArrayInputStream(whole.toByteArray()));
  }

  /**
   * Reads a corpus back.
   *
   * @param file a document that {@link #write} wrote
   * @param texts gives the canonical text of a SHA-256 (64 lower-case hexadecimal digits), or
   *     nothing if it has none
   * @return the corpus with its texts
   * @throws CorpusFormatException if the file is not such a document, or a text is missing or has
   *     another SHA-256
   * @throws IOException if it cannot be read
   */
  public static Corpus read(Path file, Function<String, Optional<String>> texts)
      throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream, texts);
    }
  }
}

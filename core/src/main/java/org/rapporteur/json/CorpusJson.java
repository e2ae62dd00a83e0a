package org.rapporteur.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import org.rapporteur.model.Corpus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes a corpus as JSON, in the library's own format, loss-free.
 *
 * <p>Equal corpora are written as equal bytes: UTF-8, LF, two blanks of indentation, a line feed at
 * the end, whatever the platform, locale or thread. Reading is strict: unknown, doubled or missing
 * fields, nulls, values of another type, a foreign format version and everything that breaks an
 * invariant of the model is refused with a {@link CorpusFormatException} that names the place. Only
 * an empty list may be left out.
 *
 * <p>Immutable and thread-safe.
 */
public final class CorpusJson {

  /** What the field {@code format} of every document says. */
  public static final String FORMAT = "rapporteur-corpus";

  /** The version of the format that this library reads and writes. */
  public static final int VERSION = 1;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  // A source's whole text is one string; the format itself sets no limit to it.
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
              DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
              DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          // Without this, numbers and truth values are still read as strings.
          .withCoercionConfigDefaults(
              coercion -> {
                for (CoercionInputShape shape : CoercionInputShape.values()) {
                  coercion.setCoercion(shape, CoercionAction.Fail);
                }
              })
          // What is absent is left out; a null says nothing that the format knows.
          .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.FAIL, Nulls.FAIL))
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .build();

  private static final ObjectWriter WRITER =
      MAPPER
          .writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private CorpusJson() {}

  /** The root of every document: what it is, then what it holds. */
  @JsonPropertyOrder({"format", "version", "corpus"})
  record Document(Format format, Version version, Corpus corpus) {

    Document(Corpus corpus) {
      this(new Format(FORMAT), new Version(VERSION), corpus);
    }

    // Not the other constructor, which would have fewer fields.
    @JsonCreator
    Document {}
  }

  // Types of their own, so that a document of another version is refused as such and not for the
  // first field that is unknown here.

  record Format(@JsonValue String name) {

    Format {
      if (!name.equals(FORMAT)) {
        throw new IllegalArgumentException(
            "expected the format \"" + FORMAT + "\", found \"" + name + '"');
      }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Format of(String name) {
      return new Format(name);
    }
  }

  record Version(@JsonValue int number) {

    Version {
      if (number != VERSION) {
        throw new IllegalArgumentException(
            "this library reads version " + VERSION + " of the format, found " + number);
      }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Version of(int number) {
      return new Version(number);
    }
  }

  /**
   * A corpus as text.
   *
   * @param corpus the corpus
   * @return its JSON, ending in a line feed
   */
  public static String write(Corpus corpus) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(corpus, bytes);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes a corpus as UTF-8.
   *
   * @param corpus the corpus
   * @param stream where to; stays open
   * @throws IOException if the stream fails
   */
  public static void write(Corpus corpus, OutputStream stream) throws IOException {
    try {
      WRITER.writeValue(stream, new Document(corpus));
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw e;
    }
    stream.write('\n');
    stream.flush();
  }

  /**
   * Writes a corpus to a file. The file appears whole or not at all: it is written beside its place
   * and then moved.
   *
   * @param corpus the corpus
   * @param file where to; replaced if it exists
   * @throws IOException if it cannot be written
   */
  public static void write(Corpus corpus, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    // Not a temporary file of the platform, which nobody else could read after the move.
    Path draft = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream stream = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW)) {
        write(corpus, stream);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /**
   * Reads a corpus from text.
   *
   * @param json a document in the native format
   * @return the corpus
   * @throws CorpusFormatException if the text is not such a document
   */
  public static Corpus read(String json) {
    try {
      Document document = MAPPER.readValue(json, Document.class);
      if (document == null) {
        throw new CorpusFormatException(Refusal.WHAT + ": the document is null");
      }
      return document.corpus();
    } catch (JacksonException e) {
      throw Refusal.of(e);
    }
  }

  /**
   * Reads a corpus from UTF-8.
   *
   * @param stream a document in the native format; stays open
   * @return the corpus
   * @throws CorpusFormatException if the bytes are not such a document
   * @throws IOException if the stream fails
   */
  public static Corpus read(InputStream stream) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(stream.readAllBytes());
    try {
      // Unlike new String(…) this does not replace what is not UTF-8 in silence.
      return read(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      throw new CorpusFormatException(
          Refusal.WHAT + ": the bytes from " + bytes.position() + " on are not UTF-8", e);
    }
  }

  /**
   * Reads a corpus from a file.
   *
   * @param file a document in the native format
   * @return the corpus
   * @throws CorpusFormatException if the file is not such a document
   * @throws IOException if it cannot be read
   */
  public static Corpus read(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream);
    }
  }

  /**
   * The JSON Schema (draft 2020-12) that every written document follows.
   *
   * @return the schema's text
   */
  public static String schema() {
    try (InputStream stream = CorpusJson.class.getResourceAsStream("corpus.schema.json")) {
      return new String(
          Objects.requireNonNull(stream, "corpus.schema.json").readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the schema stands in the same jar", e);
    }
  }
}

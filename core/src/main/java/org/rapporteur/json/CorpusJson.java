package org.rapporteur.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.rapporteur.model.Corpus;

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
 *
 * @since 0.1.0
 */
public final class CorpusJson {

  /** What the field {@code format} of every document says. */
  public static final String FORMAT = "rapporteur-corpus";

  /** The version of the format that this library reads and writes. */
  public static final int VERSION = 1;

  private static final NativeReader<Document> READER =
      new NativeReader<>(Document.class, "not a corpus in the native format");

  private static final NativeWriter<Corpus> WRITER =
      new NativeWriter<>(FORMAT, VERSION, "corpus", ModelWriter::corpus);

  private CorpusJson() {}

  /** The root of every document: what it is, then what it holds. */
  record Document(Format format, Version version, Corpus corpus) {}

  // Types of their own, so that a document of another version is refused as such and not for the
  // first field that is unknown here.

  record Format(String name) {

    Format {
      name = NativeReader.format(FORMAT, name);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Format of(String name) {
      return new Format(name);
    }
  }

  record Version(int number) {

    Version {
      number = NativeReader.version(VERSION, number);
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
    return WRITER.write(corpus);
  }

  /**
   * Writes a corpus as UTF-8.
   *
   * @param corpus the corpus
   * @param stream where to; stays open
   * @throws IOException if the stream fails
   */
  public static void write(Corpus corpus, OutputStream stream) throws IOException {
    WRITER.write(corpus, stream);
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
    WRITER.write(corpus, file);
  }

  /**
   * Reads a corpus from text.
   *
   * @param json a document in the native format
   * @return the corpus
   * @throws CorpusFormatException if the text is not such a document
   */
  public static Corpus read(String json) {
    return SharedParts.of(READER.read(json).corpus());
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
    return SharedParts.of(READER.read(stream).corpus());
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
    return SharedParts.of(READER.read(file).corpus());
  }

  /**
   * The JSON Schema (draft 2020-12) that every written document follows.
   *
   * @return the schema's text
   */
  public static String schema() {
    return NativeWriter.schema("corpus.schema.json");
  }
}

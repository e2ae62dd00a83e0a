package org.rapporteur.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.rapporteur.model.Review;

/**
 * Reads and writes a review as JSON, in the library's own format, loss-free: what an analyst keeps
 * beside the documents.
 *
 * <p>It is as strict as {@link CorpusJson}: equal reviews are written as equal bytes, and what is
 * unknown, doubled, missing or breaks an invariant of the model is refused with a {@link
 * CorpusFormatException} that names the place.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ReviewJson {

  /** What the field {@code format} of every document says. */
  public static final String FORMAT = "rapporteur-review";

  /** The version of the format that this library reads and writes. */
  public static final int VERSION = 1;

  private static final NativeReader<Document> READER =
      new NativeReader<>(Document.class, "not a review in the native format");

  private static final NativeWriter<Review> WRITER =
      new NativeWriter<>(FORMAT, VERSION, "review", ModelWriter::review);

  private ReviewJson() {}

  /** The root of every document: what it is, then what it holds. */
  record Document(Format format, Version version, Review review) {}

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
   * A review as text.
   *
   * @param review the review
   * @return its JSON, ending in a line feed
   */
  public static String write(Review review) {
    return WRITER.write(review);
  }

  /**
   * Writes a review as UTF-8.
   *
   * @param review the review
   * @param stream where to; stays open
   * @throws IOException if the stream fails
   */
  public static void write(Review review, OutputStream stream) throws IOException {
    WRITER.write(review, stream);
  }

  /**
   * Writes a review to a file. The file appears whole or not at all: it is written beside its place
   * and then moved.
   *
   * @param review the review
   * @param file where to; replaced if it exists
   * @throws IOException if it cannot be written
   */
  public static void write(Review review, Path file) throws IOException {
    WRITER.write(review, file);
  }

  /**
   * Reads a review from text.
   *
   * @param json a document in the native format
   * @return the review
   * @throws CorpusFormatException if the text is not such a document
   */
  public static Review read(String json) {
    return READER.read(json).review();
  }

  /**
   * Reads a review from UTF-8.
   *
   * @param stream a document in the native format; stays open
   * @return the review
   * @throws CorpusFormatException if the bytes are not such a document
   * @throws IOException if the stream fails
   */
  public static Review read(InputStream stream) throws IOException {
    return READER.read(stream).review();
  }

  /**
   * Reads a review from a file.
   *
   * @param file a document in the native format
   * @return the review
   * @throws CorpusFormatException if the file is not such a document
   * @throws IOException if it cannot be read
   */
  public static Review read(Path file) throws IOException {
    return READER.read(file).review();
  }

  /**
   * The JSON Schema (draft 2020-12) that every written document follows. It refers to the schema of
   * the corpus for what both have.
   *
   * @return the schema's text
   */
  public static String schema() {
    return NativeWriter.schema("review.schema.json");
  }
}

package org.rapporteur.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Byte-identical writing of the documents of the native format: what each is, then what it holds.
 *
 * <p>Without a mapper, which takes longer to get going than most corpora take to be written.
 */
final class NativeWriter<T> {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /** Gives each document a printer of its own, for a printer counts how deep it is. */
  private static final ObjectWriteContext LAYOUT =
      new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
          return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
          return true;
        }
      };

  private final String format;
  private final int version;
  private final String name;
  private final BiConsumer<ModelWriter, T> fields;

  /** The documents of a format, the name under which each holds its value, and its fields. */
  NativeWriter(String format, int version, String name, BiConsumer<ModelWriter, T> fields) {
    this.format = format;
    this.version = version;
    this.name = name;
    this.fields = fields;
  }

  String write(T value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(LAYOUT, text)) {
      write(value, json);
    }
    return text.append('\n').toString();
  }

  void write(T value, OutputStream stream) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(LAYOUT, stream)) {
      write(value, json);
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw e;
    }
    stream.write('\n');
    stream.flush();
  }

  private void write(T value, JsonGenerator json) {
    JsonFields document = new JsonFields(json);
    ModelWriter model = new ModelWriter(document);
    json.writeStartObject();
    document.text("format", format);
    document.number("version", version);
    document.object(name, value, held -> fields.accept(model, held));
    json.writeEndObject();
  }

  void write(T value, Path file) throws IOException {
    // Not a temporary file of the platform, which nobody else could read after the move.
    Path draft =
        file.toAbsolutePath()
            .resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream stream = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW)) {
        write(value, stream);
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** A schema that stands beside this class. */
  static String schema(String name) {
    try (InputStream stream = NativeWriter.class.getResourceAsStream(name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException("the schema stands in the same jar", e);
    }
  }
}

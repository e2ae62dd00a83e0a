package org.rapporteur.json;

import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** Strict reading of the documents of the native format. */
final class NativeReader<D> {

  /** Holds the mapper from the first time that something is read: who only writes needs none. */
  private static final class Strict {
    static final JsonMapper MAPPER =
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
            .build();
  }

  private final Class<D> type;
  private final Refusal refusal;

  /** The documents of a type, and what one that is refused is said not to be. */
  NativeReader(Class<D> type, String what) {
    this.type = type;
    this.refusal = new Refusal(what);
  }

  D read(String json) {
    try {
      D document = Strict.MAPPER.readValue(json, type);
      if (document == null) {
        throw refusal.because("the document is null");
      }
      return document;
    } catch (JacksonException e) {
      throw refusal.of(e);
    }
  }

  D read(InputStream stream) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(stream.readAllBytes());
    try {
      // Unlike new String(…) this does not replace what is not UTF-8 in silence.
      return read(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      throw refusal.because("the bytes from " + bytes.position() + " on are not UTF-8", e);
    }
  }

  D read(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return read(stream);
    }
  }

  static String format(String expected, String found) {
    if (!found.equals(expected)) {
      throw new IllegalArgumentException(
          "expected the format \"" + expected + "\", found \"" + found + '"');
    }
    return found;
  }

  static int version(int expected, int found) {
    if (found != expected) {
      throw new IllegalArgumentException(
          "this library reads version " + expected + " of the format, found " + found);
    }
    return found;
  }
}

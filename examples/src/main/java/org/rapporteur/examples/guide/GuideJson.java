package org.rapporteur.examples.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes codings as JSON.
 *
 * <p>What the guide asks for must be there and be of its kind; what it does not know, such as a
 * note of the coder, is passed over. Immutable and thread-safe.
 */
public final class GuideJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
              DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private static final ObjectWriter WRITER =
      MAPPER
          .writer()
          .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

  private GuideJson() {}

  /**
   * A coding as text.
   *
   * @param coding the coding
   * @return its JSON, ending in a line feed
   */
  public static String write(GuideCoding coding) {
    return WRITER.writeValueAsString(coding) + "\n";
  }

  /**
   * Reads a coding from text.
   *
   * @param name what a message calls it, such as a file name
   * @param json JSON in the shape of the guide
   * @return the coding
   * @throws IllegalArgumentException naming the place, if the text has another shape
   */
  public static GuideCoding read(String name, String json) {
    try {
      return MAPPER.readValue(json, GuideCoding.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(name + where(e) + ": " + reason(e), e);
    }
  }

  /**
   * Reads a coding from a file.
   *
   * @param file a file of UTF-8 in the shape of the guide
   * @return the coding
   * @throws IllegalArgumentException naming file and place, if the file has another shape
   * @throws UncheckedIOException if the file cannot be read
   */
  public static GuideCoding read(Path file) {
    try {
      return read(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read as UTF-8: " + e.getMessage(), e);
    }
  }

  private static String where(JacksonException e) {
    StringBuilder place = new StringBuilder();
    if (e instanceof DatabindException databind && !databind.getPath().isEmpty()) {
      place.append(", at ");
      databind
          .getPath()
          .forEach(
              step ->
                  place.append(
                      step.getPropertyName() == null
                          ? "[" + step.getIndex() + "]"
                          : "." + step.getPropertyName()));
    }
    if (e.getLocation() != null && e.getLocation().getLineNr() > 0) {
      place.append(", line ").append(e.getLocation().getLineNr());
    }
    return place.toString();
  }

  private static String reason(JacksonException e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root instanceof JacksonException jackson
        ? jackson.getOriginalMessage()
        : String.valueOf(root.getMessage());
  }
}

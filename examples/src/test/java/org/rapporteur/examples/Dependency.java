package org.rapporteur.examples;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A jar of somebody else's that an artifact brings into the program that uses it.
 *
 * @param coordinates its group, name and version
 * @param isOptional whether only those get it who ask for it
 * @param bytes its size
 * @param licences those it may be used under, of which one can be chosen (Maven's reference of the
 *     pom says so)
 */
record Dependency(String coordinates, boolean isOptional, long bytes, List<String> licences) {

  /**
   * Those that a CycloneDX bill of materials lists, from all levels, in the order of their names.
   */
  static List<Dependency> listedIn(Path bill) throws IOException {
    try (Stream<JsonNode> components =
        JsonMapper.shared().readTree(bill).path("components").valueStream()) {
      return components
          .filter(component -> !component.path("group").asString().equals("org.rapporteur"))
          .map(Dependency::of)
          .sorted(
              Comparator.comparing(Dependency::isOptional).thenComparing(Dependency::coordinates))
          .toList();
    }
  }

  private static Dependency of(JsonNode component) {
    String name = component.path("name").asString();
    String version = component.path("version").asString();
    return new Dependency(
        component.path("group").asString() + ":" + name + ":" + version,
        component.path("scope").asString().equals("optional"),
        sizeOf(name + "-" + version + ".jar"),
        component.path("licenses").valueStream().map(Dependency::licence).toList());
  }

  /** As SPDX abbreviates it or, if the bill has no such name, in full. */
  private static String licence(JsonNode choice) {
    JsonNode licence = choice.path("license");
    return licence.has("id") ? licence.path("id").asString() : licence.path("name").asString();
  }

  private static long sizeOf(String jar) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(entry -> entry.endsWith(jar))
        .map(entry -> entry.toFile().length())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(jar + " is not on the class path; add it for its size"));
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s%s, %,d bytes, %s",
        isOptional ? "optional " : "",
        coordinates,
        bytes,
        String.join(" or ", licences));
  }
}

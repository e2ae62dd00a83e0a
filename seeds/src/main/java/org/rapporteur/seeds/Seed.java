package org.rapporteur.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A seed document: a real text of Japan-US policy dialogue that comes with the library, and its
 * annotation by hand.
 *
 * <p>Use them to try a program out, or as the fixed input of a test. The constants are in the order
 * of the file names. Thread-safe.
 *
 * @since 0.1.0
 */
public enum Seed {
  /** A session summary: the new US administration and the international order. */
  NEW_ADMINISTRATION("000_fa271a94b7aa9ec3"),
  /** A session summary: re-constructing global architecture. */
  GLOBAL_ARCHITECTURE("001_c67708b61eb0e231"),
  /** An essay by a former ambassador: the second Trump administration and Japan-US relations. */
  FORMER_PRACTITIONER("002_7af13c97b0079a92"),
  /** A conference report with three roundtables: the Japan-US alliance at a pivotal moment. */
  PIVOTAL_MOMENT("003_b52f3865eedcae6a"),
  /** A news page with broken characters and page furniture: US-Japan relations. */
  POSSIBLE_TALKS("004_7f0ce9717cede5be");

  private final String baseName;

  Seed(String baseName) {
    this.baseName = baseName;
  }

  /**
   * All seeds.
   *
   * @return the five of them, in the order of their file names
   */
  public static List<Seed> all() {
    return List.of(values());
  }

  /**
   * The name of the document's file.
   *
   * @return a name ending in {@code .txt}
   */
  public String fileName() {
    return baseName + ".txt";
  }

  /**
   * The document, byte for byte.
   *
   * @return a new array each time
   */
  public byte[] bytes() {
    return read(fileName());
  }

  /**
   * What trained readers coded in the document, in the JSON shape of the annotation guide.
   *
   * @return JSON text
   */
  public String annotation() {
    return new String(read("annotation/" + baseName + ".json"), StandardCharsets.UTF_8);
  }

  private static byte[] read(String name) {
    try (InputStream stream =
        Objects.requireNonNull(
            Seed.class.getResourceAsStream(name), name + " is missing from the seeds artifact")) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read from the seeds artifact", e);
    }
  }
}

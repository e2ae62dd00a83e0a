package org.rapporteur.loader.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The inputs that once broke something, a folder for each target. */
final class FuzzInputs {

  private static final Path ALL = Path.of("src", "test", "resources", "fuzz");

  private FuzzInputs() {}

  /** Those of a target, by name. */
  static List<Path> of(FuzzTarget target) throws IOException {
    Path folder = ALL.resolve(target.name());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}

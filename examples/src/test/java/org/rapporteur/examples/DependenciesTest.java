package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an artifact brings into a program: every jar of somebody else's stands in the {@code
 * dependencies.txt} of the module with its size and licence, so that none comes or grows unseen.
 * Rewritten with -Drecreate=true. Skipped after a build offline, which writes no bills of
 * materials.
 */
class DependenciesTest {

  /** Licences that leave a program free to be under any licence: no GPL, no AGPL. */
  private static final Set<String> ACCEPTED =
      Set.of("Apache-2.0", "BSD-2-Clause", "EPL-2.0", "MIT", "Mozilla Public License Version 1.1");

  @ParameterizedTest
  @ValueSource(strings = {"core", "core/exchange", "loader", "loader/testing"})
  void a_module_brings_what_its_file_says(String module) throws IOException {
    Path file = Path.of("..", module, "dependencies.txt");
    List<Dependency> dependencies = of(module);
    long bytes =
        dependencies.stream()
            .filter(dependency -> !dependency.isOptional())
            .mapToLong(Dependency::bytes)
            .sum();
    List<String> lines = new ArrayList<>();
    dependencies.forEach(dependency -> lines.add(dependency.toString()));
    lines.add(String.format(Locale.ROOT, "in all without the optional, %,d bytes", bytes));
    if (Boolean.getBoolean("recreate")) {
      Files.write(file, lines);
    }
    assertThat(lines)
        .as("jars of others, rewritten with -Drecreate=true if the change is meant")
        .containsExactlyElementsOf(Files.readAllLines(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"core", "core/exchange", "loader", "loader/testing"})
  void a_module_brings_nothing_under_a_licence_that_binds_its_user(String module)
      throws IOException {
    assertThat(of(module))
        .isNotEmpty()
        .allSatisfy(
            dependency -> assertThat(dependency.licences()).containsAnyElementsOf(ACCEPTED));
  }

  private static List<Dependency> of(String module) throws IOException {
    Path bill = Path.of("..", module, "target", "bom.json");
    assumeThat(bill).exists();
    return Dependency.listedIn(bill);
  }
}

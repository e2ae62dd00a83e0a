package org.rapporteur.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The code that the documentation shows compiles, and passes as a test. */
class SnippetsTest {

  private static final Path SOURCES = Path.of("src/main/java/org/rapporteur/testing");

  private static final Pattern SNIPPET =
      Pattern.compile("<pre>\\{@code\n(.*?)\n *\\* }</pre>", Pattern.DOTALL);

  private static final String IMPORTS =
      """
      import static org.rapporteur.model.Likelihood.*;
      import static org.rapporteur.model.Strength.*;
      import static org.rapporteur.testing.RapporteurAssertions.*;
      import static org.rapporteur.testing.Wording.*;
      import org.junit.jupiter.api.*;
      import org.junit.jupiter.api.extension.*;
      import org.rapporteur.loader.*;
      import org.rapporteur.model.*;
      import org.rapporteur.testing.*;

      """;

  @TempDir Path folder;

  record Snippet(String file, String code) {

    /** A whole class as it is, the body of a test or a member in a class around it. */
    String program() {
      String start = "class Snippet {\n  Corpus corpus = SmallCorpus.CORPUS;\n";
      if (code.contains("class ")) {
        return IMPORTS + code.replaceFirst("class \\w+", "class Snippet");
      }
      return code.startsWith("@")
          ? IMPORTS + start + code + "\n@Test void test(@SeedDocuments Corpus corpus) {}\n}\n"
          : IMPORTS + start + "@Test void test() {\n" + code + "\n}\n}\n";
    }

    @Override
    public String toString() {
      return file + ": " + code.lines().findFirst().orElse("");
    }
  }

  static List<Snippet> snippets() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.sorted().flatMap(SnippetsTest::snippets).toList();
    }
  }

  private static Stream<Snippet> snippets(Path file) {
    try {
      return SNIPPET
          .matcher(Files.readString(file))
          .results()
          .map(match -> match.group(1).replaceAll("(?m)^ *\\* ?", ""))
          .map(code -> new Snippet(file.getFileName().toString(), code));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void are_shown_where_users_begin() throws IOException {
    assertThat(snippets())
        .extracting(Snippet::file)
        .contains(
            "Fixtures.java",
            "Invariants.java",
            "RapporteurAssertions.java",
            "RapporteurExtension.java",
            "RapporteurSoftAssertions.java",
            "RapporteurTest.java",
            "package-info.java");
  }

  @ParameterizedTest
  @MethodSource("snippets")
  void compile_and_pass(Snippet snippet) throws Exception {
    Path source = folder.resolve("Snippet.java");
    Files.writeString(source, snippet.program());
    compile(source);
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.toUri().toURL()}, SnippetsTest.class.getClassLoader())) {
      EngineTestKit.engine("junit-jupiter")
          .selectors(selectClass(loader.loadClass("Snippet")))
          .execute()
          .testEvents()
          .assertStatistics(events -> events.failed(0))
          .succeeded()
          .assertThatEvents()
          .isNotEmpty();
    }
  }

  private void compile(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-d",
              folder.toString(),
              "-cp",
              System.getProperty("java.class.path"),
              "-proc:none",
              "-parameters",
              "-Xlint:all,-path",
              "-Werror");
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }
}

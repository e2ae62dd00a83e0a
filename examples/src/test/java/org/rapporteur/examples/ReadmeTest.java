package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Tier;

/** The README's code compiles without a warning and does what it says. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");

  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  private static final Pattern MAVEN = Pattern.compile("^mvn .*$", Pattern.MULTILINE);

  @TempDir Path folder;

  @Test
  void shows_code_that_compiles_and_runs() throws Exception {
    Matcher code = JAVA.matcher(readme());
    assertThat(code.find()).isTrue();
    Path source = folder.resolve("ToDo.java");
    Files.writeString(source, code.group(1));
    compile(source);
    String seeds = ROOT.resolve("seeds").toString();

    Corpus corpus = CorpusLoader.create().load(Path.of(seeds)).corpus();
    assertThat(run("ToDo", seeds).lines())
        .hasSameSizeAs(
            corpus.recommendations().stream()
                .filter(advice -> advice.evidence().tier() != Tier.BROAD)
                .toList())
        .allMatch(line -> line.matches("(MUST|SHOULD|MAY) \".*\" - .*"));
  }

  @Test
  void names_two_commands() throws IOException {
    assertThat(MAVEN.matcher(readme()).results().map(match -> match.group()))
        .containsExactly("mvn -q -DskipTests -Pbriefing package", "mvn verify");
    assertThat(Files.readAllLines(ROOT.resolve(".ci/run"))).contains("mvn verify");
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
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
              "-Xlint:all,-path",
              "-Werror");
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }

  private String run(String program, String argument) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader
          .loadClass(program)
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[] {argument});
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}

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
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Code that stands in a document: a program, or what a user would paste into one.
 *
 * @param type the name of its class
 * @param code the whole program
 */
record Snippet(String type, String code) {

  private static final Pattern TYPE = Pattern.compile("^public class (\\w+)", Pattern.MULTILINE);

  /**
   * Code as it stands in a document. If it is not a class, its statements become the body of a main
   * method.
   */
  static Snippet of(String code) {
    Matcher type = TYPE.matcher(code);
    return type.find() ? new Snippet(type.group(1), code) : statements(code);
  }

  private static Snippet statements(String code) {
    String imports = lines(code, true);
    String body = lines(code, false);
    return new Snippet(
        "Snippet",
        imports
            + "\npublic class Snippet {\n"
            + "public static void main(String[] arguments) throws Exception {\n"
            + body
            + "\n}\n}\n");
  }

  private static String lines(String code, boolean imports) {
    return code.lines()
        .filter(line -> line.startsWith("import ") == imports)
        .collect(Collectors.joining("\n"));
  }

  /** The same with its files in a folder, wherever the process was started. */
  Snippet in(Path folder) {
    String prefix = folder.toString().replace('\\', '/') + "/";
    return new Snippet(type, code.replace("Path.of(\"", "Path.of(\"" + prefix));
  }

  /**
   * Compiles and runs it.
   *
   * @param classes an empty folder
   * @param arguments what its main method is given
   * @return what it printed
   */
  String run(Path classes, String... arguments) throws Exception {
    Path source = classes.resolve(type + ".java");
    Files.writeString(source, code);
    compile(source, classes);
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader.loadClass(type).getMethod("main", String[].class).invoke(null, (Object) arguments);
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }

  private static void compile(Path source, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of(
              "-d",
              classes.toString(),
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
}

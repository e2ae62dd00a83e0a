package org.rapporteur.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Runs the example that the first argument names. */
public final class Examples {

  private static final List<Program> PROGRAMS =
      List.of(
          new Briefing(),
          new WhoShouldDoWhat(),
          new Watch(),
          new Crossing(),
          new Discourse(),
          new FearedAndAsked(),
          new Positions(),
          new Risks(),
          new Report(),
          new ReviewAgain(),
          new Editions(),
          FormatFamily.tables(),
          FormatFamily.annotations(),
          FormatFamily.coding(),
          FormatFamily.networks(),
          FormatFamily.memo(),
          new Coders(),
          new Rules(),
          new OwnField(),
          new Export(),
          new Evaluate(),
          new Tiers(),
          new MainText());

  private Examples() {}

  /**
   * Runs an example and ends the virtual machine: 0 if it has an answer, 1 if nothing could be
   * read, 2 if it was called wrongly.
   *
   * @param arguments the name of the example, and what it is to be told
   */
  public static void main(String[] arguments) {
    // Documents hold characters of all languages, whatever the console is set to.
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    int code = run(List.of(arguments), out, err);
    out.flush();
    System.exit(code);
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.isEmpty()) {
      err.print(usage());
      return 2;
    }
    String name = arguments.get(0);
    Optional<Program> program =
        PROGRAMS.stream().filter(known -> known.name().equalsIgnoreCase(name)).findFirst();
    if (program.isEmpty()) {
      err.print("There is no program \"" + name + "\".\n\n" + usage());
      return 2;
    }
    try {
      return program.get().run(arguments.subList(1, arguments.size()), out, err);
    } catch (UsageException e) {
      err.print(e.getMessage() + "\n\n" + usage(program.get()));
      return 2;
    } catch (UncheckedIOException | IllegalArgumentException e) {
      err.print(e.getMessage() + "\n");
      return 1;
    }
  }

  private static String usage() {
    StringBuilder usage =
        new StringBuilder("Usage: java -jar rapporteur-examples.jar PROGRAM ARGUMENTS\n");
    PROGRAMS.forEach(program -> usage.append('\n').append(usage(program)));
    return usage.toString();
  }

  private static String usage(Program program) {
    return "  " + program.name() + " " + program.parameters() + "\n" + program.question().indent(4);
  }
}

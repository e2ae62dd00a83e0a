package org.rapporteur.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.exchange.report.HtmlReport;
import org.rapporteur.loader.LoadResult;

/**
 * What is asked and what is feared, as a report to be read in a browser?
 *
 * <p>Writes one HTML file about a folder, or about the seeds if no folder is named.
 */
final class Report implements Program {

  private static final Path BUILT = Path.of("examples", "target");
  private static final String FILE = "report.html";

  @Override
  public String name() {
    return "Report";
  }

  @Override
  public String parameters() {
    return "[FILE_OR_FOLDER] [OUT.html]";
  }

  @Override
  public String question() {
    return "What is asked and feared, in one file for the browser, with all texts and a review?\n"
        + "Reads the seeds if nothing is named; writes "
        + FILE
        + " if no file is.";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    List<String> values = Arguments.parse(arguments, 0, 2).values();
    LoadResult result = Documents.load(values, err);
    result.problems().forEach(problem -> err.print(problem + "\n"));
    if (result.corpus().sources().isEmpty()) {
      err.print("There is no document to report.\n");
      return 1;
    }
    Path file = values.size() == 2 ? Path.of(values.get(1)) : here();
    try {
      HtmlReport.write(result.corpus(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e, e);
    }
    out.print("The report is in " + file + ": open it in a browser.\n");
    return 0;
  }

  /** Beside the jar in a clone of the project, else where the program was called. */
  private static Path here() {
    return Files.isDirectory(BUILT) ? BUILT.resolve(FILE) : Path.of(FILE);
  }
}

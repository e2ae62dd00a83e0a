package org.rapporteur.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.exchange.ReviewCsv;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Reviewed;

/**
 * What did the analyst decide, and does it still hold?
 *
 * <p>Writes a table of all findings to be filled in. Once it is, applies it to what is read today,
 * tells what became of each decision, and, if asked to, keeps the review with its anchors where
 * they stand now.
 */
final class ReviewAgain implements Program {

  private final Function<List<Document>, LoadResult> loader;

  ReviewAgain() {
    this(CorpusLoader.create()::load);
  }

  ReviewAgain(Function<List<Document>, LoadResult> loader) {
    this.loader = loader;
  }

  @Override
  public String name() {
    return "Review";
  }

  @Override
  public String parameters() {
    return "DOCS REVIEW [REVIEW_OUT]";
  }

  @Override
  public String question() {
    return """
        What did the analyst decide, and does it still hold?
        Writes a table to be filled in if there is no REVIEW yet (.csv); else applies REVIEW
        (.csv or .json) and writes it to REVIEW_OUT with its anchors where they stand now.""";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Arguments parsed = Arguments.parse(arguments, 2, 3);
    LoadResult result = loader.apply(Documents.in(Path.of(parsed.values().get(0))));
    result.problems().forEach(problem -> err.print(problem + "\n"));
    Path file = Path.of(parsed.values().get(1));
    if (Files.notExists(file) && Reviews.isTable(file)) {
      return sheet(result, file, out);
    }
    Reviewed reviewed = result.corpus().apply(Reviews.read(file));
    Page page = new Page();
    page.line(summary(reviewed));
    ReviewText.open(page, reviewed);
    long touched = reviewed.corpus().findings().stream().filter(Finding::reviewed).count();
    page.line(touched + " of " + reviewed.corpus().findings().size() + " findings reviewed.");
    if (parsed.values().size() == 3) {
      Path kept = Path.of(parsed.values().get(2));
      Reviews.write(reviewed.reanchored(), kept);
      page.line("The review as it holds now stands in " + kept + ".");
    }
    out.print(page);
    return 0;
  }

  private static int sheet(LoadResult result, Path file, PrintStream out) {
    try {
      Files.writeString(file, ReviewCsv.sheet(result.corpus()));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be written: " + e, e);
    }
    out.print(
        result.corpus().findings().size()
            + " findings stand in "
            + file
            + ". Write CONFIRM, REJECT or AMEND into the column decision\n"
            + "(after AMEND, change the other columns), append rows with ADD, and run this again.\n");
    return 0;
  }

  private static String summary(Reviewed reviewed) {
    String parts =
        Arrays.stream(Outcome.Status.values())
            .filter(status -> !reviewed.outcomes(status).isEmpty())
            .map(
                status ->
                    reviewed.outcomes(status).size() + " " + status.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    int decisions = reviewed.outcomes().size();
    return decisions
        + (decisions == 1 ? " decision" : " decisions")
        + (parts.isEmpty() ? "." : ": " + parts + ".");
  }
}

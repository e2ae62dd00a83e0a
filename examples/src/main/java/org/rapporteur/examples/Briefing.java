package org.rapporteur.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.Reviewed;

/**
 * Who should do what, and what is feared?
 *
 * <p>Prints a briefing on the documents of a folder, issue by issue, each line with its source and
 * its words; on the seeds if no folder is named.
 */
final class Briefing implements Program {

  @Override
  public String name() {
    return "Briefing";
  }

  @Override
  public String parameters() {
    return "[FILE_OR_FOLDER] [--review FILE] " + Arguments.TIER;
  }

  @Override
  public String question() {
    return "Who should do what, and what is feared? By issue, with sources.\n"
        + "Reads the seeds if nothing is named. With a review (.csv or .json) it shows what people"
        + " decided.";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Arguments parsed = Arguments.parse(arguments, 0, 1);
    LoadResult result = Documents.load(parsed.values(), err);
    if (result.corpus().sources().isEmpty()) {
      err.print("There is no document to be briefed on.\n");
      result.problems().forEach(problem -> err.print(problem + "\n"));
      return 1;
    }
    Optional<Reviewed> reviewed =
        parsed.review().map(file -> result.corpus().apply(Reviews.read(file)));
    out.print(BriefingText.of(result, parsed.tier(), reviewed));
    return 0;
  }
}

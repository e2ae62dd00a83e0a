package org.rapporteur.examples;

import java.io.PrintStream;
import java.util.List;
import org.rapporteur.analysis.CoOccurrence;
import org.rapporteur.analysis.CrossTab;
import org.rapporteur.analysis.Dimension;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.query.CorpusIndex;
import org.rapporteur.query.Window;

/**
 * Who is asked to act on which issue, and who is mentioned with whom?
 *
 * <p>Prints a cross table and the actors that sentences name together; on the seeds if no folder is
 * named.
 */
final class Crossing implements Program {

  private static final int PAIRS = 15;

  @Override
  public String name() {
    return "Crossing";
  }

  @Override
  public String parameters() {
    return "[FILE_OR_FOLDER] " + Arguments.TIER;
  }

  @Override
  public String question() {
    return "Who is asked to act on which issue, and who is mentioned with whom?\n"
        + "Reads the seeds if nothing is named.";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Arguments parsed = Arguments.parse(arguments, 0, 1);
    LoadResult result = Documents.load(parsed.values(), err);
    result.problems().forEach(problem -> err.print(problem + "\n"));
    if (result.corpus().sources().isEmpty()) {
      err.print("There is no document to count in.\n");
      return 1;
    }
    CorpusIndex index = CorpusIndex.of(result.corpus());
    out.print("RECOMMENDATIONS BY ISSUE AND ADDRESSEE\n\n");
    out.print(
        CrossTab.of(
            index.recommendations().ofTier(parsed.tier()), Dimension.ISSUE, Dimension.ADDRESSEE));
    out.print("\nACTORS IN ONE SENTENCE\n\n");
    out.print(CoOccurrence.ofActors(index, index.sources(), Window.SENTENCE).text(PAIRS));
    return 0;
  }
}

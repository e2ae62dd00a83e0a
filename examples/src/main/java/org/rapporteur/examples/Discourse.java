package org.rapporteur.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.analysis.CoOccurrence;
import org.rapporteur.analysis.DiscourseNetwork;
import org.rapporteur.analysis.DiscourseNetwork.Normalization;
import org.rapporteur.analysis.DiscourseNetwork.Qualifier;
import org.rapporteur.analysis.DiscourseNetwork.TwoModeNormalization;
import org.rapporteur.analysis.Spokespeople;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.Actor;
import org.rapporteur.query.CorpusIndex;
import org.rapporteur.query.Window;

/**
 * Who is named with whom, who speaks to which issues, who is of one mind, and for whom do they
 * speak?
 *
 * <p>Prints the network of co-mention within paragraphs, and the networks of discourse network
 * analysis.
 */
final class Discourse implements Program {

  private static final int PAIRS = 20;

  @Override
  public String name() {
    return "Discourse";
  }

  @Override
  public String parameters() {
    return "[FILE_OR_FOLDER] " + Arguments.TIER;
  }

  @Override
  public String question() {
    return "Who is named with whom, who speaks to which issues, and for whom?\n"
        + "Reads the seeds if nothing is named.";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Arguments parsed = Arguments.parse(arguments, 0, 1);
    LoadResult result = Documents.load(parsed.values(), err);
    result.problems().forEach(problem -> err.print(problem + "\n"));
    if (result.corpus().sources().isEmpty()) {
      err.print("There is no document to draw a network of.\n");
      return 1;
    }
    CorpusIndex index = CorpusIndex.of(result.corpus());
    var said = index.findings().ofTier(parsed.tier()).toList();
    DiscourseNetwork discourse = DiscourseNetwork.of(result.corpus(), said);
    out.print("NAMED IN ONE PARAGRAPH\n\n");
    out.print(CoOccurrence.ofActors(index, index.sources(), Window.PARAGRAPH).text(PAIRS));
    out.print("\nWHO SPEAKS FOR (+) AND AGAINST (-) ACTING ON WHAT\n\n");
    out.print(discourse.actorIssue(Qualifier.SUBTRACT, TwoModeNormalization.NONE));
    out.print("\nWHO IS OF ONE MIND ON HOW MANY ISSUES\n\n");
    out.print(discourse.congruence(Normalization.NONE));
    out.print("\nWHO SPEAKS FOR WHOM\n\n");
    Spokespeople.of(result.corpus(), said).speakers().stream()
        .flatMap(Discourse::line)
        .forEach(line -> out.print(line + "\n"));
    return 0;
  }

  private static Stream<String> line(Spokespeople.Speaker speaker) {
    List<String> principals = speaker.principals().stream().map(Actor::name).toList();
    return principals.isEmpty()
        ? Stream.empty()
        : Stream.of(
            "%s speaks for %s: %d findings"
                .formatted(
                    speaker.actor().name(),
                    String.join(", ", principals),
                    speaker.findings().size()));
  }
}

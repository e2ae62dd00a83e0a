package org.rapporteur.examples;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.analysis.Category;
import org.rapporteur.analysis.Dimension;
import org.rapporteur.analysis.Tally;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Issue;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.query.CorpusIndex;
import org.rapporteur.query.RecommendationSelection;

/**
 * Who should do what about an issue?
 *
 * <p>Prints how often each actor is asked to act, and what they are asked to do, the most binding
 * first; on the seeds if no folder is named.
 */
final class WhoShouldDoWhat implements Program {

  @Override
  public String name() {
    return "WhoShouldDoWhat";
  }

  @Override
  public String parameters() {
    return "ISSUE [FILE_OR_FOLDER] " + Arguments.TIER;
  }

  @Override
  public String question() {
    return "Who should do what about an issue, such as defense-spending or Security?\n"
        + "Reads the seeds if nothing else is named.";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Arguments parsed = Arguments.parse(arguments, 1, 2);
    String issue = parsed.values().get(0);
    LoadResult result = Documents.load(parsed.values().subList(1, parsed.values().size()), err);
    result.problems().forEach(problem -> err.print(problem + "\n"));
    CorpusIndex index = CorpusIndex.of(result.corpus());
    RecommendationSelection advice = index.recommendations().about(issue).ofTier(parsed.tier());
    if (advice.isEmpty()) {
      err.print("Nobody is asked to do anything about \"" + issue + "\". " + known(index) + "\n");
      return 1;
    }
    Tally<ActorId> asked = Tally.of(advice, Dimension.ADDRESSEE);
    out.print(asked);
    for (Category<ActorId> addressee : asked.categories()) {
      write(addressee, index.corpus(), out);
    }
    write(asked.noneStated(), index.corpus(), out);
    return 0;
  }

  private static void write(Category<ActorId> addressee, Corpus corpus, PrintStream out) {
    if (addressee.count() == 0) {
      return;
    }
    Page page = new Page().gap().line(addressee.label());
    for (Recommendation recommendation :
        addressee
            .findings()
            .recommendations()
            .sortedBy(Comparator.comparing(Recommendation::strength).reversed())) {
      String not = recommendation.polarity() == Polarity.AVOID ? " not" : "";
      page.words(
          "  %-12s ".formatted(recommendation.strength() + not),
          "“" + recommendation.quote().text() + "”");
      page.words(" ".repeat(15), corpus.source(recommendation).title().value());
    }
    out.print(page);
  }

  private static String known(CorpusIndex index) {
    return index.issues().stream()
        .map(Issue::id)
        .filter(id -> !index.recommendations().about(id).isEmpty())
        .map(id -> id.value())
        .collect(Collectors.joining(", ", "Try one of: ", "."));
  }
}

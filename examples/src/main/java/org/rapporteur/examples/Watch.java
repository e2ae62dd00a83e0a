package org.rapporteur.examples;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Issue;
import org.rapporteur.model.IssueId;

/**
 * Has somebody been told to do something about an issue that I keep an eye on?
 *
 * <p>Prints a line for each recommendation to the actor about the issue, with its words and where
 * they stand; on the seeds if nothing else is named.
 */
final class Watch implements Program {

  private static final String LINE = "%-10s  %-24s  ";

  @Override
  public String name() {
    return "Watch";
  }

  @Override
  public String parameters() {
    return "ACTOR ISSUE [FILE_OR_FOLDER]";
  }

  @Override
  public String question() {
    return "Has an actor, such as Japan, been told to do something about an issue, such as tariffs?\n"
        + "Reads the seeds if nothing else is named. A tool of one's own, with its test.";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    List<String> values = Arguments.parse(arguments, 2, 3).values();
    String actor = values.get(0);
    String issue = values.get(1);
    LoadResult result = Documents.load(values.subList(2, values.size()), err);
    result.problems().forEach(problem -> err.print(problem + "\n"));
    WatchList watched = new WatchList(Set.of(actor), Set.of(named(issue, result.corpus())));
    List<WatchList.Alert> alerts = watched.alerts(result.corpus());
    if (alerts.isEmpty()) {
      err.print("Nobody tells " + actor + " to do anything about " + issue + ".\n");
      return 1;
    }
    Page page = new Page();
    page.line(LINE.formatted("Strength", "Actor") + "Words and where they stand");
    for (WatchList.Alert alert : alerts) {
      page.words(
          LINE.formatted(alert.strength(), alert.actor()),
          "“" + alert.words() + "” – " + alert.title());
    }
    out.print(page);
    return 0;
  }

  /** An issue by its id or its label. */
  private static IssueId named(String name, Corpus corpus) {
    return corpus.issues().stream()
        .filter(issue -> issue.label().equalsIgnoreCase(name))
        .map(Issue::id)
        .findFirst()
        .orElseGet(() -> IssueId.of(name));
  }
}

package org.rapporteur.examples;

import java.io.PrintStream;
import java.util.List;
import org.rapporteur.model.Corpus;
import org.rapporteur.query.CorpusIndex;

/**
 * Are those from whom harm is feared the ones who are asked to act?
 *
 * <p>An analysis that the library does not have, as a user would write it: one row an actor, from
 * the selections of an index.
 */
final class FearedAndAsked implements Program {

  @Override
  public String name() {
    return "FearedAndAsked";
  }

  @Override
  public String parameters() {
    return "[FILE_OR_FOLDER]";
  }

  @Override
  public String question() {
    return "Are those from whom harm is feared the ones who are asked to act?\n"
        + "Reads the seeds if nothing is named. An analysis of one's own, in thirty lines.";
  }

  /**
   * How often an actor is feared and asked.
   *
   * @param actor its name
   * @param feared the risks that it causes
   * @param asked the recommendations addressed to it
   */
  record Row(String actor, int feared, int asked) {}

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Corpus corpus = Documents.load(Arguments.parse(arguments, 0, 1).values(), err).corpus();
    out.print("Feared  Asked  Actor\n");
    rows(corpus).forEach(r -> out.printf("%6d %6d  %s\n", r.feared(), r.asked(), r.actor()));
    return corpus.sources().isEmpty() ? 1 : 0;
  }

  static List<Row> rows(Corpus corpus) {
    CorpusIndex index = CorpusIndex.of(corpus);
    return corpus.actors().stream()
        .map(
            actor ->
                new Row(
                    actor.name(),
                    index.risks().causedBy(actor.id()).count(),
                    index.recommendations().addressedTo(actor.id()).count()))
        .filter(row -> row.feared() > 0)
        .sorted((a, b) -> b.feared() - a.feared())
        .toList();
  }
}

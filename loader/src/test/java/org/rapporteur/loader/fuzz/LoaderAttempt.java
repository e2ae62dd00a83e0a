package org.rapporteur.loader.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.loader.Problem;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.UnreadableException;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Source;

/**
 * Reads and codes an input as any loader does. It becomes a source that keeps the promises of the
 * model, its findings have places in the file, or a problem says why not; twice the same.
 */
final class LoaderAttempt {

  private static final CorpusLoader LOADER = CorpusLoader.create();

  private LoaderAttempt() {}

  static void on(String text) throws UnreadableException {
    on(text.getBytes(StandardCharsets.UTF_8));
  }

  static void on(byte[] input) throws UnreadableException {
    Document document = Document.of("input", input);
    LoadResult result = LOADER.load(document);
    problems(result);
    Promises.check(result.corpus());
    if (!result.corpus().sources().isEmpty()) {
      FormattedText opened = LOADER.open(document);
      places(opened, result.corpus());
    }
    LoadResult again = LOADER.load(document);
    Check.equal(again.problems(), result.problems(), "problems");
    Check.equal(
        CorpusJson.write(again.corpus()), CorpusJson.write(result.corpus()), "the second time");
  }

  private static void problems(LoadResult result) {
    boolean lost = false;
    List<Source> sources = result.corpus().sources();
    for (Problem problem : result.problems()) {
      Check.that(problem.code() != Problem.Code.DEFECT, "%s", problem);
      // Counted limits come first, so that neither stack nor memory runs out.
      Check.that(!problem.message().startsWith("takes more "), "%s", problem);
      Check.that(!problem.message().isBlank() && !problem.advice().isBlank(), "%s", problem);
      lost |= problem.severity() == Problem.Severity.ERROR;
      if (problem.place().isPresent() && !sources.isEmpty()) {
        int length = sources.get(0).files().get(0).alignment().originalLength();
        Check.that(problem.place().get().end() <= length, "%s of %s", problem.place(), length);
      }
    }
    Check.that(lost == sources.isEmpty(), "%s sources, %s", sources.size(), result.problems());
  }

  private static void places(FormattedText opened, Corpus corpus) {
    for (Finding finding : corpus.findings()) {
      Check.that(
          !opened.places(finding.evidence().span()).isEmpty(), "no place: %s", finding.quote());
    }
  }
}

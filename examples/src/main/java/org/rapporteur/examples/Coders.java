package org.rapporteur.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.comparison.Agreement;
import org.rapporteur.exchange.CodeMapping;
import org.rapporteur.exchange.CodedText;
import org.rapporteur.exchange.QdaProject;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.model.Corpus;

/**
 * How far do those who coded a project agree with the library?
 *
 * <p>Reads a project that was made with {@code Coding}, coded on in a QDA program and exported from
 * there, and holds the work of each coder against what the library reads.
 */
final class Coders implements Program {

  @Override
  public String name() {
    return "Coders";
  }

  @Override
  public String parameters() {
    return "PROJECT.qdpx [FILE_OR_FOLDER] " + Arguments.TIER;
  }

  @Override
  public String question() {
    return "How far do those who coded a REFI-QDA project agree with the library?\n"
        + "FILE_OR_FOLDER holds the documents that the project was made of; the seeds by default.";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Arguments parsed = Arguments.parse(arguments, 1, 2);
    Map<String, List<CodedText>> coders = coders(Path.of(parsed.values().get(0)));
    CorpusLoader loader = CorpusLoader.create();
    LoadResult result =
        parsed.values().size() == 1
            ? loader.load(Documents.seeds())
            : loader.load(Path.of(parsed.values().get(1)));
    result.problems().forEach(problem -> err.print(problem + "\n"));
    Corpus library = parsed.surely(result.corpus());
    int compared = 0;
    for (Map.Entry<String, List<CodedText>> coder : coders.entrySet()) {
      Corpus byHand = CodeMapping.of(library).corpus(placed(coder.getValue(), library));
      Agreement agreement = Agreement.between(byHand, library);
      compared += agreement.documents().size();
      out.print(coder.getKey() + ", " + agreement.documents().size() + " texts\n");
      out.print(agreement.total() + "\n");
    }
    return compared == 0 ? 1 : 0;
  }

  /** On the texts of the library, also where the coder had the files themselves. */
  private static List<CodedText> placed(List<CodedText> texts, Corpus library) {
    return texts.stream()
        .map(
            text ->
                library.sources().stream()
                    .flatMap(source -> text.onto(source).stream())
                    .findFirst()
                    .orElse(text))
        .toList();
  }

  private static Map<String, List<CodedText>> coders(Path project) {
    try {
      Map<String, List<CodedText>> coders = new LinkedHashMap<>();
      for (CodedText text : QdaProject.read(project)) {
        text.coder()
            .ifPresent(coder -> coders.computeIfAbsent(coder, any -> new ArrayList<>()).add(text));
      }
      return coders;
    } catch (IOException e) {
      throw new UncheckedIOException(project + " cannot be read: " + e, e);
    }
  }
}

package org.rapporteur.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.rapporteur.examples.guide.GuideCoding;
import org.rapporteur.examples.guide.GuideJson;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.LoadResult;

/**
 * What would a coder who follows the annotation guide have written down?
 *
 * <p>Writes a JSON file for each document, in the shape that ends the guide.
 */
final class Export implements Program {

  private final Function<List<Document>, LoadResult> loader;

  Export() {
    this(CorpusLoader.create()::load);
  }

  Export(Function<List<Document>, LoadResult> loader) {
    this.loader = loader;
  }

  @Override
  public String name() {
    return "Export";
  }

  @Override
  public String parameters() {
    return "DOCS OUT " + Arguments.TIER;
  }

  @Override
  public String question() {
    return "What would a coder have written down? One JSON file in OUT for each .txt of DOCS.";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Arguments parsed = Arguments.parse(arguments, 2, 2);
    List<Document> documents = Documents.in(Path.of(parsed.values().get(0)));
    LoadResult result = loader.apply(documents);
    result.problems().forEach(problem -> err.print(problem + "\n"));
    Map<String, GuideCoding> codings = Codings.of(result.corpus(), documents, parsed.tier());
    Path folder = Path.of(parsed.values().get(1));
    codings.forEach((name, coding) -> write(coding, folder, Documents.baseName(name) + ".json"));
    out.print(codings.size() + " of " + documents.size() + " documents coded in " + folder + "\n");
    return codings.isEmpty() ? 1 : 0;
  }

  private static void write(GuideCoding coding, Path folder, String name) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name), GuideJson.write(coding));
    } catch (IOException e) {
      throw new UncheckedIOException(folder.resolve(name) + " cannot be written: " + e, e);
    }
  }
}

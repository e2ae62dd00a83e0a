package org.rapporteur.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    return "What would a coder have written down? One JSON file in OUT for each document\n"
        + "of DOCS, in any format.";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Arguments parsed = Arguments.parse(arguments, 2, 2);
    List<Document> documents = Documents.in(Path.of(parsed.values().get(0)));
    LoadResult result = loader.apply(documents);
    result.problems().forEach(problem -> err.print(problem + "\n"));
    Map<String, GuideCoding> codings = Codings.of(result.corpus(), documents, parsed.tier());
    Path folder = Path.of(parsed.values().get(1));
    checkFiles(codings.keySet());
    codings.forEach((name, coding) -> write(coding, folder, file(name)));
    out.print(codings.size() + " of " + documents.size() + " documents coded in " + folder + "\n");
    return codings.isEmpty() ? 1 : 0;
  }

  private static String file(String document) {
    return Documents.baseName(document) + ".json";
  }

  /** No coding may replace that of the same document in another format. */
  private static void checkFiles(Set<String> documents) {
    Map<String, String> byFile = new HashMap<>();
    for (String document : documents) {
      String other = byFile.put(file(document), document);
      if (other != null) {
        throw new IllegalArgumentException(
            String.format(
                "%s and %s would both be coded in %s; leave one out.",
                other, document, file(document)));
      }
    }
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

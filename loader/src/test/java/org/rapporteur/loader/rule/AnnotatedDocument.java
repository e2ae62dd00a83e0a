package org.rapporteur.loader.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.seeds.Seed;
import org.rapporteur.text.SourceText;

/**
 * An annotated document that may be learnt from.
 *
 * @param name its file name
 * @param bytes its content
 * @param annotation what coders found in it, in the shape of the annotation guide
 */
public record AnnotatedDocument(String name, byte[] bytes, String annotation) {

  /** The text that the library reads from it. */
  public SourceText text() {
    return CorpusLoader.create()
        .load(Document.of(name + ".txt", bytes))
        .corpus()
        .sources()
        .get(0)
        .text();
  }

  private static final Path TEXTS = Path.of("src/test/resources");

  /** The open development documents, our own and the seeds, never the closed ones. */
  public static List<AnnotatedDocument> all() {
    List<AnnotatedDocument> all = new ArrayList<>();
    try {
      List<String> closed = Files.readAllLines(TEXTS.resolve("development/closed.txt"));
      for (Path gold : sorted(TEXTS.resolve("development/gold"))) {
        String name = gold.getFileName().toString().replace(".json", "");
        if (!closed.contains(name)) {
          Path text = TEXTS.resolve("development/docs").resolve(name + ".txt");
          all.add(new AnnotatedDocument(name, Files.readAllBytes(text), Files.readString(gold)));
        }
      }
      for (Path gold : sorted(TEXTS.resolve("documents"))) {
        String name = gold.getFileName().toString().replace(".json", "");
        Path text = gold.resolveSibling(name + ".txt");
        all.add(new AnnotatedDocument(name, Files.readAllBytes(text), Files.readString(gold)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Seed seed : Seed.all()) {
      all.add(new AnnotatedDocument(seed.fileName(), seed.bytes(), seed.annotation()));
    }
    return all;
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}

package org.rapporteur.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.rapporteur.loader.Document;
import org.rapporteur.seeds.Seed;

/** The documents that are read: the five seeds, or those of a folder. */
@State(Scope.Benchmark)
public class Documents {

  /** The folder of the set {@code development}, by default that of the library's own tests. */
  private static final Path FOLDER =
      Path.of(System.getProperty("documents", "loader/src/test/resources/development/docs"));

  /** Which documents. */
  @Param({"seeds", "development"})
  public String set;

  List<Document> documents;
  List<byte[]> bytes;
  List<String> texts;

  /** Reads them into memory. */
  @Setup
  public void read() {
    documents = of(set);
    bytes = documents.stream().map(Document::bytes).toList();
    texts = bytes.stream().map(file -> new String(file, StandardCharsets.UTF_8)).toList();
  }

  /** The documents of a set. */
  static List<Document> of(String set) {
    if (set.equals("seeds")) {
      return Seed.all().stream().map(seed -> Document.of(seed.fileName(), seed.bytes())).toList();
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Document> documents = new ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        documents.add(Document.of(file));
      }
      return documents;
    } catch (IOException e) {
      throw new UncheckedIOException("no documents in " + FOLDER.toAbsolutePath(), e);
    }
  }

  /** How many bytes the documents of a set have together. */
  static long size(String set) {
    return of(set).stream().mapToLong(document -> document.bytes().length).sum();
  }
}

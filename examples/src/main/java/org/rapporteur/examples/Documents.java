package org.rapporteur.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.LoadResult;
import org.rapporteur.loader.format.Formats;
import org.rapporteur.seeds.Seed;

/** Files that examples read. */
final class Documents {

  /** How the name of a plain text ends. */
  static final String TEXT = ".txt";

  private Documents() {}

  /**
   * What is loaded from the file or folder that is named, or from the seeds if none is; how far it
   * is is shown on a screen.
   */
  static LoadResult load(List<String> named, PrintStream screen) {
    CorpusLoader loader = CorpusLoader.create();
    return named.isEmpty()
        ? loader.load(seeds())
        : loader.load(Path.of(named.get(0)), ProgressBar.onScreen(screen));
  }

  /** The seeds, which programs read if they are told of no others. */
  static List<Document> seeds() {
    return Seed.all().stream().map(seed -> Document.of(seed.fileName(), seed.bytes())).toList();
  }

  /** All documents of any format that stand in a folder, by name. */
  static List<Document> in(Path folder) {
    return files(folder, Formats.standard()::nameEndsAsDocument).stream()
        .map(Documents::read)
        .toList();
  }

  /**
   * The document of a folder that has a name, whatever its ending. If there are several, it is the
   * plain text.
   *
   * @throws IllegalArgumentException if there is none, or several of which none is a plain text
   */
  static Document of(Path folder, String baseName) {
    List<Path> files =
        files(
            folder,
            name -> Formats.standard().nameEndsAsDocument(name) && baseName(name).equals(baseName));
    List<Path> plain = files.stream().filter(file -> file.toString().endsWith(TEXT)).toList();
    List<Path> found = plain.isEmpty() ? files : plain;
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          folder
              + " should have one document named "
              + baseName
              + ", as .txt, .md, .html, .pdf or .docx, but has "
              + (found.isEmpty() ? "none" : found.stream().map(Path::getFileName).toList()));
    }
    return read(found.get(0));
  }

  /** The files of a folder whose names have an ending, by name. */
  static List<Path> named(Path folder, String ending) {
    return files(folder, name -> name.endsWith(ending));
  }

  private static List<Path> files(Path folder, Predicate<String> isWanted) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> isWanted.test(String.valueOf(file.getFileName())))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder + " cannot be read as a folder: " + e, e);
    }
  }

  static Document read(Path file) {
    try {
      return Document.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e, e);
    }
  }

  /** A file name without its ending. */
  static String baseName(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? fileName : fileName.substring(0, dot);
  }
}

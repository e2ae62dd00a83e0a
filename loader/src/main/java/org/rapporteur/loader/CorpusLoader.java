package org.rapporteur.loader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Corpus;

/**
 * Reads documents of policy dialogue into a coded corpus.
 *
 * <p>Immutable and thread-safe: create one, keep it, share it. The same documents give the same
 * corpus, byte for byte, whatever the thread, locale, time zone or platform.
 */
public final class CorpusLoader {

  private CorpusLoader() {}

  /**
   * A loader with the library's own vocabulary and rules.
   *
   * @return the loader
   */
  public static CorpusLoader create() {
    return new CorpusLoader();
  }

  /**
   * Reads a file, or all {@code .txt} files of a folder and the folders in it, in the order of
   * their paths.
   *
   * @param fileOrFolder where the documents are
   * @return the corpus and the problems; an unreadable file is a problem
   */
  public LoadResult load(Path fileOrFolder) {
    List<Document> documents = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (Stream<Path> files = Files.walk(fileOrFolder)) {
      files
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(
              file -> {
                try {
                  documents.add(Document.of(file));
                } catch (IOException e) {
                  problems.add(unreadable(file, e));
                }
              });
    } catch (IOException | UncheckedIOException e) {
      problems.add(unreadable(fileOrFolder, e));
    }
    LoadResult result = load(documents);
    problems.addAll(result.problems());
    return new LoadResult(result.corpus(), problems);
  }

  private static Problem unreadable(Path file, Exception e) {
    return new Problem(
        Problem.Code.UNREADABLE,
        file.toString(),
        Optional.empty(),
        "cannot be read: " + e.getMessage(),
        "Check that the file exists and may be read.");
  }

  /**
   * Reads documents.
   *
   * @param documents the documents
   * @return the corpus and the problems
   */
  public LoadResult load(List<Document> documents) {
    return new LoadResult(Corpus.empty(), List.of());
  }
}

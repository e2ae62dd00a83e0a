package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.SourceFile;

/** Which files of a folder are read, and what they are called. */
class FolderTest {

  private static final CorpusLoader LOADER = CorpusLoader.create();

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> names(LoadResult result) {
    return result.corpus().sources().stream()
        .flatMap(source -> source.files().stream())
        .map(SourceFile::name)
        .toList();
  }

  @Test
  void foldersInFoldersAreReadInTheOrderOfTheirPaths() throws IOException {
    write("b.txt", "Oslo should pay for the pier.");
    write("a/z/deep.md", "# Ports\n\nMalmo should pay for the pier.");
    write("a/page.HTML", "<html><body><p>Turku should pay for the pier.</p></body></html>");
    write("c/figures.csv", "Not a document, as its name ends.");

    LoadResult result = LOADER.load(folder);

    assertThat(names(result)).containsExactly("a/page.HTML", "a/z/deep.md", "b.txt");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void problemsCallFilesByTheirPathInTheFolder() throws IOException {
    write("2023/note.txt", "Oslo should pay for the pier.");
    write("2024/note.txt", "Oslo should pay for the pier.");
    write("2024/may/empty.txt", "");

    LoadResult result = LOADER.load(folder);

    assertThat(result.problems())
        .extracting(Problem::code, Problem::document, Problem::message)
        .containsExactlyInAnyOrder(
            tuple(Problem.Code.DUPLICATE, "2024/note.txt", "has the same text as 2023/note.txt"),
            tuple(Problem.Code.EMPTY, "2024/may/empty.txt", "holds no words"));
    assertThat(names(result)).containsExactly("2023/note.txt", "2024/note.txt");
  }

  @Test
  void aFileThatIsNamedItselfIsCalledByItsName() throws IOException {
    write("2024/may/note.txt", "Oslo should pay for the pier.");

    assertThat(names(LOADER.load(folder.resolve("2024/may/note.txt")))).containsExactly("note.txt");
  }

  /** What a build has made holds copies of documents, and papers of other people. */
  @ParameterizedTest
  @CsvSource({
    "node_modules/left/README.md, package.json",
    "reader/target/classes/note.txt, reader/pom.xml",
    "reader/build/resources/note.txt, reader/build.gradle",
    "reader/build/resources/note.txt, reader/build.gradle.kts",
    ".hidden/note.txt, a.json",
    "papers/.note.txt, a.json",
    "papers/~$note.docx, a.json"
  })
  void whatNobodyWroteAsADocumentIsLeftOut(String left, String beside) throws IOException {
    write(left, "Oslo should not be read.");
    write(beside, "");
    write("papers/note.txt", "Oslo should pay for the pier.");

    LoadResult result = LOADER.load(folder);

    assertThat(names(result)).containsExactly("papers/note.txt");
    assertThat(result.problems()).isEmpty();
  }

  /** A folder may be called so without a build: targets of a policy, papers on what to build. */
  @ParameterizedTest
  @ValueSource(strings = {"target", "build", "dist", "out"})
  void aNameAloneDoesNotMakeABuild(String name) throws IOException {
    write("papers/" + name + "/note.txt", "Oslo should pay for the pier.");

    assertThat(names(LOADER.load(folder))).containsExactly("papers/" + name + "/note.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"target", "node_modules", ".drafts"})
  void theFolderThatIsNamedItselfIsRead(String name) throws IOException {
    write("pom.xml", "");
    write(name + "/note.txt", "Oslo should pay for the pier.");

    assertThat(names(LOADER.load(folder.resolve(name)))).containsExactly("note.txt");
  }
}

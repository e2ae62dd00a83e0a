package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders as they are found on disks: the documents in them are read, the rest is told. */
class HostileFolderTest {

  private static final CorpusLoader LOADER = CorpusLoader.create();

  @TempDir private Path folder;

  @BeforeEach
  void aSoundDocument() throws IOException {
    Files.writeString(folder.resolve("sound.txt"), "Oslo should build a bridge.");
  }

  private LoadResult load() {
    LoadResult result = LOADER.load(folder);
    assertThat(result.corpus().sources())
        .extracting(source -> source.files().get(0).name())
        .containsExactly("sound.txt");
    return result;
  }

  private void unreadable(String name) {
    assertThat(load().problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(Problem.Code.UNREADABLE);
              assertThat(problem.document()).isEqualTo(name);
            });
  }

  @Test
  void linksThatGoInCirclesEnd() throws IOException {
    Files.createSymbolicLink(folder.resolve("again"), folder);
    assertThat(load().problems()).isEmpty();

    Files.createSymbolicLink(folder.resolve("self.txt"), folder.resolve("self.txt"));
    unreadable("self.txt");
  }

  @Test
  void aLinkToNothingIsTold() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
    unreadable("gone.txt");
  }

  @Test
  void aFolderMayBeGivenByALink() throws IOException {
    Path link = folder.resolveSibling(folder.getFileName() + "-link");
    Files.createSymbolicLink(link, folder);
    try {
      assertThat(LOADER.load(link).corpus().sources()).hasSize(1);
    } finally {
      Files.delete(link);
    }
  }

  /** Reading a pipe would wait for somebody to write. */
  @Test
  void pipesAreNotRead() throws Exception {
    Path pipe = folder.resolve("pipe.txt");
    Process make;
    try {
      make = new ProcessBuilder("mkfifo", pipe.toString()).start();
    } catch (IOException e) {
      assumeTrue(false, "there are no pipes here");
      return;
    }
    assertThat(make.waitFor()).isZero();
    unreadable("pipe.txt");
    assertThat(LOADER.load(pipe).problems()).hasSize(1);
  }

  @Test
  void whatMayNotBeReadIsTold() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Oslo should not know.");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(secret), "a superuser may read everything");
      assertThat(load().problems())
          .extracting(Problem::document)
          .containsExactlyInAnyOrder("closed", "secret.txt");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aFileMayDisappearWhileOthersAreRead() throws IOException {
    Path late = Files.writeString(folder.resolve("z.txt"), "Oslo should build a tunnel.");

    LoadResult result =
        LOADER.load(
            folder,
            progress -> {
              try {
                Files.deleteIfExists(late);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });

    assertThat(result.corpus().sources()).hasSize(1);
    assertThat(result.problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(Problem.Code.UNREADABLE);
  }

  @Test
  void aFileMayGrowWhileOthersAreRead() throws IOException {
    Path late = Files.writeString(folder.resolve("z.txt"), "Oslo should build a tunnel.");
    CorpusLoader small =
        CorpusLoader.builder().limits(Limits.standard().withMaxBytes(1000)).build();

    LoadResult result =
        small.load(
            folder,
            progress -> {
              try {
                Files.writeString(late, "Oslo should build. ".repeat(1000));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });

    assertThat(result.problems())
        .singleElement()
        .extracting(Problem::code)
        .isEqualTo(Problem.Code.TOO_LARGE);
  }

  @Test
  void whatProgramsLeaveBesideDocumentsIsNotRead() throws IOException {
    Path hidden = Files.createDirectories(folder.resolve(".git/refs"));
    Path built = Files.createDirectories(folder.resolve("target/classes"));
    Files.writeString(hidden.resolve("note.txt"), "Oslo should not be read.");
    Files.writeString(folder.resolve("~$report.docx"), "owner");
    Files.writeString(folder.resolve("._report.txt"), "resource fork");
    Files.write(built.resolve("Main.class"), new byte[] {(byte) 0xCA, (byte) 0xFE});
    Files.write(built.resolve("app.jar"), new byte[] {'P', 'K', 3, 4});
    Files.createDirectory(folder.resolve("folder.txt"));

    assertThat(load().problems()).isEmpty();
  }
}

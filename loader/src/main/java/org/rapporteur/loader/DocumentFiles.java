package org.rapporteur.loader;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The files of a folder that are meant as documents, named by their place in it. */
final class DocumentFiles {

  /**
   * A file and what it is called.
   *
   * @param name its path from the folder, with slashes on every platform; the file's own name if it
   *     was given itself
   * @param path where it is
   * @param bytes its size, 0 if it cannot be read
   * @param problem why it cannot be read: it is no file, or a folder that cannot be opened
   */
  record Entry(String name, Path path, long bytes, Optional<IOException> problem) {}

  private final Path folder;
  private final Predicate<String> isDocument;
  private final List<Entry> entries = new ArrayList<>();

  private DocumentFiles(Path folder, Predicate<String> isDocument) {
    this.folder = folder;
    this.isDocument = isDocument;
  }

  /**
   * A file itself, or the documents of a folder and the folders in it, by name. Links to files are
   * followed and links to folders are not, so that no file is read without end. What is hidden by a
   * dot, what office programs keep beside an open file, and what builds have made is left out.
   */
  static List<Entry> in(Path fileOrFolder, Predicate<String> isDocument) throws IOException {
    DocumentFiles files = new DocumentFiles(fileOrFolder.toRealPath(), isDocument);
    if (Files.isDirectory(files.folder)) {
      Files.walkFileTree(files.folder, files.new Walk());
      files.entries.sort(Comparator.comparing(Entry::name));
    } else {
      files.add(String.valueOf(fileOrFolder.getFileName()), files.folder);
    }
    return List.copyOf(files.entries);
  }

  private String name(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private void add(String name, Path path) {
    try {
      BasicFileAttributes target = Files.readAttributes(path, BasicFileAttributes.class);
      if (target.isRegularFile()) {
        entries.add(new Entry(name, path, target.size(), Optional.empty()));
      } else if (!target.isDirectory()) {
        // Reading a pipe or a device may never end.
        throw new IOException("neither a file nor a folder");
      }
    } catch (IOException e) {
      entries.add(new Entry(name, path, 0, Optional.of(e)));
    }
  }

  private final class Walk extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
      return hidden(visited) || built(visited)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isDocument.test(file.toString()) && !hidden(file)) {
        add(name(file), file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      entries.add(new Entry(name(file), file, 0, Optional.of(e)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException e) {
      if (e != null) {
        entries.add(new Entry(name(visited), visited, 0, Optional.of(e)));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean hidden(Path path) {
      String name = String.valueOf(path.getFileName());
      return !path.equals(folder) && (name.startsWith(".") || name.startsWith("~$"));
    }

    /** Whether a build has made a folder, to tell by its name and the build's file beside it. */
    private boolean built(Path visited) {
      return !visited.equals(folder)
          && switch (String.valueOf(visited.getFileName())) {
            case "node_modules" -> true;
            case "target" -> isBeside(visited, "pom.xml");
            case "build" ->
                isBeside(visited, "build.gradle") || isBeside(visited, "build.gradle.kts");
            default -> false;
          };
    }

    private static boolean isBeside(Path visited, String file) {
      return Files.exists(visited.resolveSibling(file));
    }
  }
}

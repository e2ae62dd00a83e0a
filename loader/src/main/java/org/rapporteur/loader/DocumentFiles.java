package org.rapporteur.loader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of a folder that are meant as documents, named by their place in it. */
final class DocumentFiles {

  /**
   * A file and what it is called.
   *
   * @param name its path from the folder, with slashes on every platform; the file's own name if it
   *     was given itself
   * @param path where it is
   * @param bytes its size
   */
  record Entry(String name, Path path, long bytes) {}

  private DocumentFiles() {}

  /** A file itself, or the documents of a folder and the folders in it, by name. */
  static List<Entry> in(Path fileOrFolder, Predicate<String> isDocument) throws IOException {
    if (Files.isRegularFile(fileOrFolder)) {
      String name = String.valueOf(fileOrFolder.getFileName());
      return List.of(new Entry(name, fileOrFolder, Files.size(fileOrFolder)));
    }
    List<Entry> entries = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(fileOrFolder)) {
      List<Path> files =
          walk.filter(file -> isDocument.test(file.toString()))
              .filter(Files::isRegularFile)
              .toList();
      for (Path file : files) {
        String name = fileOrFolder.relativize(file).toString().replace('\\', '/');
        entries.add(new Entry(name, file, Files.size(file)));
      }
    }
    entries.sort((a, b) -> a.name().compareTo(b.name()));
    return entries;
  }
}

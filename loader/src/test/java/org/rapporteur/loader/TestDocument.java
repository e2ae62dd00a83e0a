package org.rapporteur.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.seeds.Seed;

/** A document that tests read: a seed, or one of our own of another region, field and form. */
record TestDocument(String name, byte[] bytes) {

  private static final List<String> OWN =
      List.of(
          "pacific-communique.txt",
          "nordic-hearing.txt",
          "andean-op-ed.txt",
          "sahel-workshop.txt",
          "straits-wire.txt");

  static List<TestDocument> all() {
    List<TestDocument> all = new ArrayList<>(own());
    Seed.all().forEach(seed -> all.add(new TestDocument(seed.fileName(), seed.bytes())));
    return all;
  }

  /** The documents that rules are written against, and those that only measure them. */
  static List<TestDocument> development() {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/development/docs"))) {
      return files.sorted().map(TestDocument::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TestDocument read(Path file) {
    try {
      return new TestDocument(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<TestDocument> own() {
    return OWN.stream().map(TestDocument::own).toList();
  }

  private static TestDocument own(String name) {
    try (InputStream stream = TestDocument.class.getResourceAsStream("/documents/" + name)) {
      return new TestDocument(name, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its characters as they are decoded, nothing repaired. */
  String decoded() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  Document document() {
    return Document.of(name, bytes);
  }

  @Override
  public String toString() {
    return name;
  }
}

package org.rapporteur.loader.internal.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.seeds.Seed;
import org.rapporteur.text.SourceText;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lines at the head of a document that may be its title, and which of them a coder took. Titles
 * that coders put together from several lines are left out: they do not tell which line is the
 * title.
 *
 * @param document the name of its document
 * @param lines what shows of each
 * @param taken for each, whether it holds the title that the coder wrote down
 */
record TitledHead(String document, List<Set<TitleSign>> lines, List<Boolean> taken) {

  private static final Path DEVELOPMENT = Path.of("src/test/resources/development");
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");
  private static final JsonMapper MAPPER = new JsonMapper();

  /** The heads of all documents that may be learnt from, where one of the lines was taken. */
  static List<TitledHead> all() {
    List<TitledHead> all = new ArrayList<>();
    try {
      List<String> closed = Files.readAllLines(DEVELOPMENT.resolve("closed.txt"));
      for (Path gold : sorted(DEVELOPMENT.resolve("gold"))) {
        String name = gold.getFileName().toString().replace(".json", "");
        if (!closed.contains(name)) {
          String text = Files.readString(DEVELOPMENT.resolve("docs").resolve(name + ".txt"));
          all.add(read(name, text, title(Files.readString(gold))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Seed seed : Seed.all()) {
      all.add(
          read(
              seed.fileName(),
              new String(seed.bytes(), StandardCharsets.UTF_8),
              title(seed.annotation())));
    }
    Stream.of("heads-first.txt", "heads-second.txt")
        .flatMap(HeadsTest::heads)
        .forEach(
            head ->
                head.values("title")
                    .forEach(
                        title ->
                            all.add(
                                read(head.toString(), head.text(), title.split(" \\|\\| ")[0]))));
    return all.stream().filter(head -> head.taken.contains(true)).toList();
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static String title(String annotation) {
    return MAPPER.readTree(annotation).path("source").path("title").asString("");
  }

  private static TitledHead read(String name, String document, String title) {
    Vocabulary vocabulary = Vocabulary.standard();
    List<Draft> drafts = OutlineReader.drafts(SourceText.of(document), List.of(), vocabulary);
    TitleFinder finder = FrontMatter.finder(drafts, new Bylines(vocabulary.lexicon()));
    String wanted = folded(title);
    List<Set<TitleSign>> lines = new ArrayList<>();
    List<Boolean> taken = new ArrayList<>();
    for (Map.Entry<Integer, Set<TitleSign>> line : finder.candidates(0).entrySet()) {
      String written = folded(drafts.get(line.getKey()).line.text());
      lines.add(line.getValue());
      taken.add(!wanted.isEmpty() && written.contains(wanted));
    }
    return new TitledHead(name, lines, taken);
  }

  private static String folded(String value) {
    return MARKS.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
  }
}

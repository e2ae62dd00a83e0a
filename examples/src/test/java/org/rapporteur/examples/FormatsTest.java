package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.exchange.CodeMapping;
import org.rapporteur.exchange.CodePath;
import org.rapporteur.exchange.CodedText;
import org.rapporteur.exchange.CodedText.CodedSpan;
import org.rapporteur.exchange.CorpusWriter;
import org.rapporteur.exchange.JsonLines;
import org.rapporteur.exchange.QdaProject;
import org.rapporteur.exchange.StandOff;
import org.rapporteur.exchange.WebAnnotations;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Source;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a loader reads from real and odd files passes through every format. */
class FormatsTest {

  private static final Path DEVELOPMENT = Path.of("../loader/src/test/resources/development");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"Tables", "Annotations", "Coding", "Networks", "Memo"})
  void a_program_writes_the_seeds_for_each_family_of_tools(String program) throws IOException {
    Path seeds = Files.createDirectories(folder.resolve("seeds"));
    for (Document seed : Documents.seeds()) {
      Files.write(seeds.resolve(seed.name()), seed.bytes());
    }
    Path out = folder.resolve("out");
    Run run = Run.of(program, seeds.toString(), out.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .isNotEmpty()
        .allSatisfy(file -> assertThat(Path.of(file)).isNotEmptyFile().hasParent(out));
  }

  @Test
  void a_coder_who_changes_nothing_agrees_with_what_was_written() {
    Path out = folder.resolve("out");
    Path none = folder.resolve("none.txt");
    assertThat(Run.of("Coders", none.toString()).err()).contains("none.txt");
    Path seeds = Path.of("../seeds");
    Run.of("Coding", seeds.toString(), out.toString());
    Run run = Run.of("Coders", out.resolve("corpus.qdpx").toString(), seeds.toString());
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("Rapporteur ").contains(", 5 texts\n");
    assertThat(run.out().lines().filter(line -> line.matches("(?i)(recommendation|risk) .*")))
        .allMatch(line -> line.contains("1.000"));
  }

  @Test
  void development_documents_pass_through_every_writer() throws IOException {
    List<String> closed = Files.readAllLines(DEVELOPMENT.resolve("closed.txt"));
    List<Document> documents =
        Documents.named(DEVELOPMENT.resolve("docs"), Documents.TEXT).stream()
            .filter(file -> !closed.contains(Documents.baseName(file.getFileName().toString())))
            .map(Documents::read)
            .toList();
    assertThat(documents).hasSizeGreaterThan(40);
    check(CorpusLoader.create().load(documents).corpus());
  }

  @Test
  void places_hold_in_a_file_with_all_that_shifts_them() throws IOException {
    String text =
        "The Fo\u0301rum \uD83D\uDD4A Report\r\n\r\n"
            + "Session 1: D\u00C3\u00A9tente and Deterrence \uD83C\uDDEF\uD83C\uDDF5\r\n\r\n"
            + "It was suggested that Japan should raise its \uD83D\uDEA2 d\u00C3\u00A9fense"
            + " spending. Panelists warned that a bloca\u0301de could isolate\r\n"
            + "Taiwan and damage the economy.\r\n";
    Document document = Document.of("odd.txt", text.getBytes(StandardCharsets.UTF_8));
    Corpus corpus = CorpusLoader.create().load(List.of(document)).corpus();
    assertThat(corpus.recommendations()).isNotEmpty();
    assertThat(corpus.risks()).isNotEmpty();
    assertThat(corpus.sources().get(0).text().toString())
        .contains("d\u00E9fense", "\uD83D\uDEA2", "bloca\u0301de")
        .doesNotContain("\r", "\u00C3");
    check(corpus);

    SourceText file = SourceText.of(text.replace("\r\n", "\n"));
    int start = file.toString().indexOf("a bloca\u0301de");
    TextSpan words = new TextSpan(start, file.toString().indexOf(" and damage"));
    CodedText byHand =
        new CodedText(
            "odd",
            file,
            Optional.of("Ann"),
            List.of(new CodedSpan(words, List.of(CodePath.of("Fear")), Optional.empty())));
    CodedText placed = byHand.onto(corpus.sources().get(0)).orElseThrow();
    assertThat(placed.text().slice(placed.spans().get(0).span()).replace("\n", " "))
        .isEqualTo("a bloca\u0301de could isolate Taiwan");
  }

  private void check(Corpus corpus) throws IOException {
    Stream.of(
            FormatFamily.tables(),
            FormatFamily.annotations(),
            FormatFamily.coding(),
            FormatFamily.networks(),
            FormatFamily.memo())
        .map(FormatFamily::files)
        .flatMap(files -> files.values().stream())
        .forEach(writer -> assertThat(bytes(writer, corpus)).isEqualTo(bytes(writer, corpus)));
    checkJsonLines(corpus);
    checkAnnotations(corpus);
    checkProject(corpus);
    Map<String, String> texts =
        corpus.sources().stream()
            .map(Source::text)
            .collect(Collectors.toMap(t -> t.sha256(), t -> t.toString()));
    byte[] standOff = bytes(StandOff.create(), corpus);
    assertThat(
            StandOff.read(
                new ByteArrayInputStream(standOff), sha -> Optional.ofNullable(texts.get(sha))))
        .isEqualTo(corpus);
  }

  private static byte[] bytes(CorpusWriter writer, Corpus corpus) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      writer.write(corpus, bytes);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /** Cuts as Python does, by code points. */
  private static String cut(int[] text, JsonNode start, JsonNode end) {
    int[] part = Arrays.copyOfRange(text, start.asInt(), end.asInt());
    return new String(part, 0, part.length);
  }

  private static void checkJsonLines(Corpus corpus) {
    List<String> words = new ArrayList<>();
    new String(bytes(JsonLines.documents(), corpus), StandardCharsets.UTF_8)
        .lines()
        .map(line -> JsonMapper.shared().readTree(line))
        .forEach(
            line -> {
              int[] text = line.get("text").asString().codePoints().toArray();
              for (JsonNode extraction : line.get("extractions")) {
                JsonNode place = extraction.get("char_interval");
                String cut = cut(text, place.get("start_pos"), place.get("end_pos"));
                assertThat(extraction.get("extraction_text").asString()).isEqualTo(cut);
                words.add(cut);
              }
            });
    assertThat(words)
        .isEqualTo(corpus.findings().stream().map(finding -> finding.quote().text()).toList());
  }

  private static void checkAnnotations(Corpus corpus) {
    Map<String, int[]> texts =
        corpus.sources().stream()
            .collect(
                Collectors.toMap(
                    source -> "urn:uuid:" + source.id(),
                    source -> source.text().toString().codePoints().toArray()));
    JsonNode items =
        JsonMapper.shared()
            .readTree(bytes(WebAnnotations.create(), corpus))
            .get("first")
            .get("items");
    assertThat(items).hasSize(corpus.findings().size() + corpus.mentions().size());
    for (JsonNode annotation : items) {
      JsonNode target = annotation.get("target");
      JsonNode place = target.get("selector").get(1);
      int[] text = Optional.ofNullable(texts.get(target.get("source").asString())).orElseThrow();
      assertThat(cut(text, place.get("start"), place.get("end")))
          .isEqualTo(target.get("selector").get(0).get("exact").asString());
    }
  }

  private void checkProject(Corpus corpus) throws IOException {
    Path file = folder.resolve("corpus.qdpx");
    QdaProject.create().write(corpus, file);
    List<CodedText> texts = QdaProject.read(file);
    assertThat(texts)
        .extracting(CodedText::text)
        .containsExactlyElementsOf(corpus.sources().stream().map(Source::text).toList());
    Corpus coded = CodeMapping.of(corpus).corpus(texts);
    Function<Corpus, List<Object>> essence =
        some ->
            some.findings().stream()
                .<Object>map(finding -> List.of(finding.id(), finding.quote(), parts(finding)))
                .toList();
    assertThat(essence.apply(coded)).isEqualTo(essence.apply(corpus));
  }

  private static Object parts(Finding finding) {
    return finding.<Object>match(
        advice -> List.of(advice.strength(), advice.polarity(), advice.addressees()),
        risk -> List.of(risk.likelihood(), risk.icd203(), risk.cause(), risk.affected()));
  }
}

package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Corpus;

/** What all writers have in common. The expected files are rewritten with -Drecreate=true. */
class WritersTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/rapporteur/exchange/golden");

  /** Every writer, by the file that it writes. */
  static final Map<String, CorpusWriter> WRITERS = new LinkedHashMap<>();

  static {
    WRITERS.put("recommendations.csv", CorpusCsv.recommendations());
    WRITERS.put("risks.csv", CorpusCsv.risks());
    WRITERS.put("mentions.csv", CorpusCsv.mentions());
    WRITERS.put("sessions.csv", CorpusCsv.sessions());
    WRITERS.put("sources.csv", CorpusCsv.sources());
    WRITERS.put("findings.jsonl", JsonLines.findings());
    WRITERS.put("documents.jsonl", JsonLines.documents());
    WRITERS.put("annotations.jsonld", WebAnnotations.create());
    WRITERS.put("project.qdpx", QdaProject.create());
    WRITERS.put("codebook.qdc", QdaCodebook.create());
    WRITERS.put("actor-issue.graphml", GraphMl.of(CorpusNetworks::actorIssue));
    WRITERS.put("actor-actor.graphml", GraphMl.of(CorpusNetworks::actorActor));
    WRITERS.put("speaker-issue.graphml", GraphMl.of(CorpusNetworks::speakerIssue));
    WRITERS.put("speaker-speaker.graphml", GraphMl.of(CorpusNetworks::speakerSpeaker));
    WRITERS.put("standoff.json", StandOff.create());
    WRITERS.put("briefing.md", Briefing.markdown());
    WRITERS.put("briefing.txt", Briefing.plainText());
  }

  @TempDir Path folder;

  static Stream<String> names() {
    return WRITERS.keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void write_what_they_wrote_before(String name) throws IOException {
    String written = shown(SmallCorpus.bytes(writer(name), SmallCorpus.corpus()));
    Path golden = GOLDEN.resolve(name + ".expected");
    if (Boolean.getBoolean("recreate")) {
      Files.writeString(golden, written);
    }
    assertThat(written).isEqualTo(Files.readString(golden));
  }

  /** Archives by their entries; carriage returns are made visible, the version is not compared. */
  private static String shown(byte[] bytes) throws IOException {
    StringBuilder text = new StringBuilder();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
    ZipEntry entry = zip.getNextEntry();
    if (entry == null) {
      text.append(new String(bytes, StandardCharsets.UTF_8));
    }
    while (entry != null) {
      text.append("==== ").append(entry.getName()).append('\n');
      text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      entry = zip.getNextEntry();
    }
    String library = Provenance.of(Corpus.empty()).library();
    return text.toString()
        .replace("\r", "\u240D")
        .replace(library, "Rapporteur VERSION")
        // Ids that are made from the version as well.
        .replace(Guid.of("generator", library), "GENERATOR");
  }

  @ParameterizedTest
  @MethodSource("names")
  void write_equal_corpora_as_equal_bytes_everywhere(String name) {
    byte[] bytes = SmallCorpus.bytes(writer(name), SmallCorpus.corpus());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      assertThat(SmallCorpus.bytes(writer(name), SmallCorpus.shuffled())).isEqualTo(bytes);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void state_what_made_them_and_of_which_text(String name) throws IOException {
    String written = shown(SmallCorpus.bytes(writer(name), SmallCorpus.corpus()));
    assertThat(written).contains("Rapporteur VERSION").contains("7");
    // A codebook is of no text.
    if (!name.endsWith(".qdc")) {
      assertThat(written).contains(SmallCorpus.REPORT.sha256());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void write_a_corpus_of_nothing(String name) {
    assertThat(SmallCorpus.bytes(writer(name), Corpus.empty())).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("names")
  void leave_the_stream_open_and_tell_of_its_failures(String name) {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThatIOException()
        .isThrownBy(() -> writer(name).write(SmallCorpus.corpus(), closed))
        .withMessage("disk full");
    OutputStream open =
        new OutputStream() {
          @Override
          public void write(int b) {}

          @Override
          public void close() {
            throw new IllegalStateException("closed");
          }
        };
    assertThat(catchAll(() -> writer(name).write(SmallCorpus.corpus(), open))).isTrue();
  }

  private interface Action {
    void run() throws IOException;
  }

  private static boolean catchAll(Action action) {
    try {
      action.run();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void replace_a_file_at_once(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "before");
    writer(name).write(SmallCorpus.corpus(), file);
    assertThat(Files.readAllBytes(file))
        .isEqualTo(SmallCorpus.bytes(writer(name), SmallCorpus.corpus()));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void leave_a_file_as_it_was_if_they_fail() throws IOException {
    Path file = Files.writeString(folder.resolve("network.graphml"), "before");
    CorpusWriter failing =
        GraphMl.of(
            corpus -> {
              throw new IllegalArgumentException("no network");
            });
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> failing.write(SmallCorpus.corpus(), file));
    assertThat(file).hasContent("before");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void hand_on_what_they_write_as_they_go(String name) throws IOException {
    List<Corpus> parts =
        IntStream.range(0, 300)
            .mapToObj(i -> new ReviewedText("Japan should talk of matter " + i + "."))
            .map(text -> text.corpus(text.recommendation(text.span("Japan should talk"))))
            .toList();
    Corpus many = Corpus.empty().merge(parts.toArray(Corpus[]::new));
    Chunks chunks = new Chunks();
    writer(name).write(many, chunks);
    // Small ones are written at once, and nothing is wrong with that.
    assertThat(chunks.largest).isLessThanOrEqualTo(Math.max(16_384, chunks.total / 10));
  }

  private static final class Chunks extends OutputStream {

    private int largest;
    private int total;

    @Override
    public void write(int b) {
      total++;
    }

    @Override
    public void write(byte[] some, int offset, int length) {
      total += length;
      largest = Math.max(largest, length);
    }
  }

  @Test
  void know_the_version_of_the_library() {
    assertThat(Provenance.of(SmallCorpus.corpus()).toString())
        .matches("Rapporteur \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?, rule set 7");
  }

  private static CorpusWriter writer(String name) {
    return Optional.ofNullable(WRITERS.get(name)).orElseThrow();
  }
}

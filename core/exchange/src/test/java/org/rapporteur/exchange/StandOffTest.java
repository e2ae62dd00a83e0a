package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.json.CorpusFormatException;
import org.rapporteur.model.Corpus;

/** Annotations travel without a text that may not. */
class StandOffTest {

  private static final Map<String, String> ARCHIVE =
      Map.of(
          SmallCorpus.REPORT.sha256(), SmallCorpus.REPORT.toString(),
          SmallCorpus.ESSAY.sha256(), SmallCorpus.ESSAY.toString());

  @TempDir Path folder;

  private final Corpus corpus = SmallCorpus.corpus();

  private static Optional<String> archive(String sha256) {
    return Optional.ofNullable(ARCHIVE.get(sha256));
  }

  private static Corpus read(String json, Function<String, Optional<String>> texts)
      throws IOException {
    return StandOff.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), texts);
  }

  @Test
  void who_has_the_texts_reads_the_same_corpus() throws IOException {
    Path file = folder.resolve("standoff.json");
    StandOff.create().write(corpus, file);
    assertThat(StandOff.read(file, StandOffTest::archive)).isEqualTo(corpus);
  }

  @Test
  void a_corpus_of_nothing_comes_back() throws IOException {
    assertThat(read(SmallCorpus.text(StandOff.create(), Corpus.empty()), any -> Optional.empty()))
        .isEqualTo(Corpus.empty());
  }

  @Test
  void none_of_the_words_are_in_it() {
    String json = SmallCorpus.text(StandOff.create(), corpus);
    for (String words : new String[] {"blockade", "spending,", "isolate", "Panelists", "Nothing"}) {
      assertThat(json).doesNotContain(words);
    }
    assertThat(json).doesNotContain("\"text\"").contains(SmallCorpus.REPORT.sha256());
  }

  @Test
  void a_missing_text_is_asked_for_by_its_fingerprint() {
    assertThatExceptionOfType(CorpusFormatException.class)
        .isThrownBy(
            () -> read(SmallCorpus.text(StandOff.create(), corpus), any -> Optional.empty()))
        .withMessageContaining("supply the one with SHA-256 " + SmallCorpus.REPORT.sha256());
  }

  @Test
  void another_text_is_refused() {
    assertThatExceptionOfType(CorpusFormatException.class)
        .isThrownBy(
            () -> read(SmallCorpus.text(StandOff.create(), corpus), any -> Optional.of("Other.")))
        .withMessageContaining("has SHA-256")
        .withMessageContaining("supply it in canonical form");
  }

  @Test
  void what_is_no_such_document_is_refused() {
    for (String json :
        new String[] {
          "",
          "[]",
          "{\"format\":\"rapporteur-corpus\",\"version\":1}",
          "{\"format\":\"rapporteur-standoff\",\"version\":2}",
          "{\"format\":\"rapporteur-standoff\",\"version\":1}",
          "{\"format\":\"rapporteur-standoff\",\"version\":1,\"corpus\":",
          SmallCorpus.text(StandOff.create(), corpus).replaceFirst("\"texts\":", "\"other\":"),
          SmallCorpus.text(StandOff.create(), corpus).replaceFirst("\"end\":\\d+", "\"end\":9999"),
          SmallCorpus.text(StandOff.create(), corpus).replaceFirst("\"start\":\\d+", "\"start\":-1")
        }) {
      assertThatExceptionOfType(CorpusFormatException.class)
          .as(json)
          .isThrownBy(() -> read(json, StandOffTest::archive));
    }
  }
}

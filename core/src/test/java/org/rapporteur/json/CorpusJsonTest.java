package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.rapporteur.model.Samples.*;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.Attribution;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Icd203;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.SourceKind;
import org.rapporteur.text.Quote;
import tools.jackson.databind.json.JsonMapper;

class CorpusJsonTest {

  static Stream<Corpus> corpora() {
    return Stream.of(Corpus.empty(), minimal(), rich());
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void comesBackAsItWasWritten(Corpus corpus) {
    String json = CorpusJson.write(corpus);
    Corpus read = CorpusJson.read(json);
    assertThat(read).isEqualTo(corpus).hasSameHashCodeAs(corpus);
    assertThat(CorpusJson.write(read)).isEqualTo(json);
  }

  @Test
  void whatWasReadCanBeWorkedWith() {
    Corpus read = CorpusJson.read(CorpusJson.write(rich()));
    assertThat(read.explain(read.findings().get(0)))
        .isEqualTo(rich().explain(richRecommendation()));
    assertThat(read.source(SOURCE).orElseThrow().text().holds(read.risks().get(0).quote()))
        .isTrue();
  }

  @Test
  void whatWasReadSharesItsIdsInsteadOfRepeatingThem() {
    Corpus read = CorpusJson.read(CorpusJson.write(rich()));

    assertThat(read.findings())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.evidence().source()).isSameAs(read.source(finding).id());
              assertThat(finding.issues())
                  .allSatisfy(
                      issue -> assertThat(issue).isSameAs(read.issue(issue).orElseThrow().id()));
              finding
                  .session()
                  .ifPresent(id -> assertThat(id).isSameAs(read.session(id).orElseThrow().id()));
              finding
                  .evidence()
                  .rule()
                  .ifPresent(id -> assertThat(id).isSameAs(read.rule(id).orElseThrow().id()));
            });
    assertThat(read.recommendations())
        .flatExtracting(Recommendation::addressees)
        .isNotEmpty()
        .allSatisfy(actor -> assertThat(actor).isSameAs(read.actor(actor).orElseThrow().id()));
  }

  @ParameterizedTest
  @EnumSource(SourceKind.class)
  void everyKindOfSourceComesBack(SourceKind kind) {
    comesBackAsItWasWritten(minimal().withSources(minimalSource().withKind(kind)));
  }

  @ParameterizedTest
  @EnumSource(Icd203.class)
  void everyTermOfProbabilityComesBack(Icd203 term) {
    comesBackAsItWasWritten(minimal().withFindings(minimalRisk().withIcd203(term)));
  }

  @Test
  void everyAttributionComesBack() {
    Stream.of(Attribution.author(), Attribution.panel(), Attribution.of(AOKI))
        .map(who -> rich().withFindings(richRisk().withAttribution(who)))
        .forEach(this::comesBackAsItWasWritten);
  }

  @Test
  void oddCharactersComeBack() {
    Actor odd =
        minimalActor(
            ActorKind.PERSON, "\" \\ / \u0000 \u001F \u007F \u2028 e\u0301 \uD83D\uDD4A \uD83D");
    comesBackAsItWasWritten(Corpus.builder().addActors(odd).build());
  }

  @Test
  void detachedQuotesAndViewsAreWrittenAlike() {
    Evidence detached =
        richRisk().evidence().withQuote(Quote.of(span(FEAR).start(), span(FEAR).end(), FEAR));
    Corpus corpus = rich().withFindings(richRecommendation(), richRisk().withEvidence(detached));
    assertThat(CorpusJson.write(corpus)).isEqualTo(CorpusJson.write(rich()));
  }

  @ParameterizedTest
  @MethodSource("corpora")
  void aMapperWritesTheSameFieldsInTheSameOrder(Corpus corpus) {
    JsonMapper mapper = AnnotatedForm.mapper();
    assertThat(mapper.writeValueAsString(mapper.readTree(CorpusJson.write(corpus)).get("corpus")))
        .isEqualTo(mapper.writeValueAsString(corpus));
  }

  @Test
  void isWrittenAsUtf8WithLineFeedsAndTwoBlanks() {
    assertThat(CorpusJson.write(Corpus.builder().addIssues(minimalIssue(DEFENSE)).build()))
        .isEqualTo(
            """
            {
              "format" : "rapporteur-corpus",
              "version" : 1,
              "corpus" : {
                "sources" : [ ],
                "sessions" : [ ],
                "actors" : [ ],
                "issues" : [ {
                  "id" : "defense",
                  "label" : "Label of defense",
                  "definition" : "What it is.",
                  "codes" : [ ]
                } ],
                "mentions" : [ ],
                "findings" : [ ],
                "rules" : [ ]
              }
            }
            """);
    assertThat(CorpusJson.write(rich())).contains("Fo\u0301rum \uD83D\uDD4A").doesNotContain("\r");
  }

  @Test
  void anEmptyListMayBeLeftOut() {
    String json = CorpusJson.write(minimal());
    assertThat(
            CorpusJson.read(json.replaceAll("\"(contributors|files|issues|cues)\" : \\[ \\],", "")))
        .isEqualTo(minimal());
    assertThat(CorpusJson.read("{\"version\":1,\"corpus\":{},\"format\":\"rapporteur-corpus\"}"))
        .isEqualTo(Corpus.empty());
  }

  @Test
  void streamsStayOpen() throws IOException {
    AtomicBoolean closed = new AtomicBoolean();
    ByteArrayOutputStream bytes =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    CorpusJson.write(rich(), bytes);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(CorpusJson.write(rich()));
    ByteArrayInputStream in =
        new ByteArrayInputStream(bytes.toByteArray()) {
          @Override
          public void close() {
            closed.set(true);
          }
        };
    assertThat(CorpusJson.read(in)).isEqualTo(rich());
    assertThat(closed).isFalse();
  }

  @Test
  void aFailingStreamFailsAsSuch() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("disk full");
          }
        };
    assertThatIOException()
        .isThrownBy(() -> CorpusJson.write(rich(), full))
        .withMessage("disk full");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    byte[] latin = CorpusJson.write(rich()).getBytes(StandardCharsets.ISO_8859_1);
    latin[latin.length - 10] = (byte) 0xE9;
    assertThatExceptionOfType(CorpusFormatException.class)
        .isThrownBy(() -> CorpusJson.read(new ByteArrayInputStream(latin)))
        .withMessageMatching("not a corpus in the native format: .* from \\d+ on are not UTF-8");
  }

  @Test
  void filesAreReplacedAsAWhole(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("corpus.json");
    CorpusJson.write(minimal(), file);
    CorpusJson.write(rich(), file);
    assertThat(CorpusJson.read(file)).isEqualTo(rich());
    assertThat(Files.readString(file)).isEqualTo(CorpusJson.write(rich()));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aFileThatCannotBeWrittenLeavesNothingBehind(@TempDir Path folder) throws IOException {
    Path occupied = Files.createDirectories(folder.resolve("occupied/inside")).getParent();
    assertThatIOException().isThrownBy(() -> CorpusJson.write(rich(), occupied));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(occupied);
    }
  }
}

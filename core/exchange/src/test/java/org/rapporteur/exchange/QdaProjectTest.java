package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.comparison.Agreement;
import org.rapporteur.comparison.Category;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Likelihood;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Risk;
import org.rapporteur.model.Source;
import org.rapporteur.model.Strength;

/** Projects go to QDA programs and come back from them. */
class QdaProjectTest {

  @TempDir Path folder;

  private final Corpus corpus = SmallCorpus.corpus();

  private Path written() throws IOException {
    Path file = folder.resolve("corpus.qdpx");
    QdaProject.create().write(corpus, file);
    return file;
  }

  /** A project as a program would write it. */
  private Path project(String qde, Map<String, String> files) throws IOException {
    Path file = folder.resolve("coded.qdpx");
    try (OutputStream stream = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      zip.putNextEntry(new ZipEntry("project.qde"));
      zip.write(qde.getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, String> entry : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private Path coded(String origin, String selections, String text) throws IOException {
    return project(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="%s">
          <Users>
            <User guid="{AAAAAAAA-0000-0000-0000-000000000001}" name="Ann"/>
            <User guid="AAAAAAAA-0000-0000-0000-000000000002" name="Ben"/>
          </Users>
          <CodeBook><Codes>
            <Code guid="BBBBBBBB-0000-0000-0000-000000000001" name="Advice" isCodable="false">
              <Description>any</Description>
              <Code guid="bbbbbbbb-0000-0000-0000-000000000002" name="urgent" isCodable="true"/>
            </Code>
            <Code guid="BBBBBBBB-0000-0000-0000-000000000003" name="Fear" isCodable="true"/>
          </Codes></CodeBook>
          <Sources>
            <TextSource guid="CCCCCCCC-0000-0000-0000-000000000001" name="Talk"
                plainTextPath="internal://talk.txt">%s</TextSource>
          </Sources>
        </Project>
        """
            .formatted(origin, selections),
        Map.of("Sources/talk.txt", text));
  }

  private static String selection(int start, int end, int user, int... codes) {
    StringBuilder xml =
        new StringBuilder(
            "<PlainTextSelection guid=\"DDDDDDDD-0000-0000-0000-%012d\""
                .formatted(start * 1000L + end));
    xml.append(" startPosition=\"%d\" endPosition=\"%d\">".formatted(start, end));
    for (int code : codes) {
      xml.append(
          """
          <Coding guid="EEEEEEEE-0000-0000-0000-000000000001"
              creatingUser="aaaaaaaa-0000-0000-0000-%012d">
            <CodeRef targetGUID="BBBBBBBB-0000-0000-0000-%012d"/></Coding>
          """
              .formatted(user, code));
    }
    return xml.append("</PlainTextSelection>").toString();
  }

  @Test
  void follows_the_schemas_of_the_standard() throws Exception {
    SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    for (Corpus some : List.of(corpus, Corpus.empty())) {
      Path file = folder.resolve("some.qdpx");
      QdaProject.create().write(some, file);
      try (var zip = new ZipFile(file.toFile())) {
        byte[] project = zip.getInputStream(zip.getEntry("project.qde")).readAllBytes();
        byte[] codebook = SmallCorpus.bytes(QdaCodebook.create(), some);
        assertThatNoException()
            .isThrownBy(
                () -> {
                  schemas
                      .newSchema(getClass().getResource("schema/Project.xsd"))
                      .newValidator()
                      .validate(new StreamSource(new ByteArrayInputStream(project)));
                  schemas
                      .newSchema(getClass().getResource("schema/Codebook.xsd"))
                      .newValidator()
                      .validate(new StreamSource(new ByteArrayInputStream(codebook)));
                });
      }
    }
  }

  @Test
  void no_two_codes_have_one_name_or_id() {
    Set<String> names = new HashSet<>();
    List<CodeFrame.Node> nodes = new ArrayList<>(CodeFrame.of(corpus).roots());
    while (!nodes.isEmpty()) {
      CodeFrame.Node node = nodes.remove(0);
      assertThat(names.add(node.path().name())).as(node.path().toString()).isTrue();
      assertThat(names.add(node.guid())).isTrue();
      nodes.addAll(node.children());
    }
    assertThat(CodeFrame.of(corpus).roots())
        .extracting(node -> node.path().toString())
        .containsExactly("Recommendation", "Risk", "Issue", "Actor", "Attribution");
  }

  @Test
  void what_was_written_comes_back_coder_by_coder() throws IOException {
    List<CodedText> texts = QdaProject.read(written());
    assertThat(texts)
        .extracting(CodedText::coder)
        .containsExactly(
            Optional.of(Provenance.of(corpus).library()),
            Optional.of("Reviewer"),
            Optional.empty());
    assertThat(texts.get(0).text()).isEqualTo(SmallCorpus.REPORT);
    assertThat(texts.get(0).spans())
        .extracting(span -> SmallCorpus.REPORT.slice(span.span()))
        .containsExactly(
            "Japan",
            SmallCorpus.advice().quote().text(),
            "*defense* spending",
            SmallCorpus.fear().quote().text(),
            "Taiwan");
    CodedText.CodedSpan advice = texts.get(0).spans().get(1);
    assertThat(advice.codes())
        .extracting(CodePath::toString)
        .containsExactly(
            "Recommendation/SHOULD",
            "Actor/Japan (state)/Japan (state, addressee)",
            "Actor/=A|B\\C <&> \"D\" \uFFFD \uD83D\uDD4A (other organization)/"
                + "=A|B\\C <&> \"D\" \uFFFD \uD83D\uDD4A (other organization, addressee)",
            "Attribution/PANEL",
            "Issue/defense/defense-spending",
            "Issue/taiwan");
    assertThat(advice.note()).contains(corpus.explain(SmallCorpus.advice()));
    assertThat(texts.get(2).text()).isEqualTo(SmallCorpus.ESSAY);
  }

  @Test
  void what_was_written_becomes_the_same_findings_by_hand() throws IOException {
    Corpus byHand = CodeMapping.of(corpus).corpus(QdaProject.read(written()));
    assertThat(byHand.findings())
        .hasSameSizeAs(corpus.findings())
        .allMatch(Finding::reviewed)
        .extracting(Finding::id)
        .containsExactlyElementsOf(corpus.findings().stream().map(Finding::id).toList());
    assertThat(byHand.mentions()).hasSameSizeAs(corpus.mentions());

    Agreement agreement = Agreement.between(corpus, byHand);
    for (Category category :
        List.of(
            Category.RECOMMENDATION,
            Category.RISK,
            Category.ACTOR_MENTION,
            Category.ISSUE_MENTION)) {
      assertThat(agreement.total().exact().get(category).f1()).as(category.name()).hasValue(1);
    }
    // All that a project does not hold are which of the words are the action, and sessions.
    assertThat(agreement.disagreements())
        .extracting(d -> d.category() + " " + d.change().field())
        .containsExactlyInAnyOrder(
            "RECOMMENDATION action", "RECOMMENDATION action", "SESSION presence");
  }

  @Test
  void another_frame_is_read_with_a_mapping_of_ones_own() throws IOException {
    String text = "\uD83D\uDD4A Act now. It may fail.";
    Path file = coded("MAXQDA", selection(2, 9, 1, 2) + selection(11, 22, 2, 3), text);
    CodeMapping mapping =
        CodeMapping.empty()
            .with(CodePath.of("Advice", "urgent"), new CodeMeaning.Recommends(Strength.MUST))
            .with(CodePath.of("Advice", "urgent"), new CodeMeaning.Avoids())
            .with(CodePath.of("Fear"), new CodeMeaning.Fears(Likelihood.POSSIBLE));
    Corpus coded = mapping.corpus(QdaProject.read(file));

    Recommendation advice = coded.recommendations().get(0);
    assertThat(advice.quote().text()).isEqualTo("Act now");
    assertThat(advice.strength()).isEqualTo(Strength.MUST);
    assertThat(advice.polarity()).isEqualTo(Polarity.AVOID);
    Risk fear = coded.risks().get(0);
    assertThat(fear.quote().text()).isEqualTo("It may fail");
    assertThat(coded.sources().get(0).title().value()).isEqualTo("Talk");
    assertThat(CodeMapping.empty().corpus(QdaProject.read(file)).findings()).isEmpty();
  }

  @Test
  void codings_of_one_place_in_several_selections_belong_together() throws IOException {
    Path file = coded("QualCoder", selection(0, 3, 1, 2) + selection(0, 3, 1, 3), "Act now.");
    assertThat(QdaProject.read(file))
        .singleElement()
        .satisfies(
            text ->
                assertThat(text.spans())
                    .singleElement()
                    .satisfies(
                        span ->
                            assertThat(span.codes())
                                .containsExactly(
                                    CodePath.of("Advice", "urgent"), CodePath.of("Fear"))));
  }

  @Test
  void two_coders_of_a_text_are_told_apart() throws IOException {
    Path file = coded("P", selection(0, 3, 1, 2) + selection(4, 7, 2, 3), "Act now.");
    List<CodedText> texts = QdaProject.read(file);
    assertThat(texts)
        .extracting(CodedText::coder)
        .containsExactly(Optional.of("Ann"), Optional.of("Ben"));
    assertThat(texts).allMatch(text -> text.spans().size() == 1);
  }

  @ParameterizedTest
  @CsvSource({"NVivo, 8, 11", "ATLAS.ti 9, 7, 10"})
  void line_ends_count_as_the_program_counts_them(String origin, int start, int end)
      throws IOException {
    String text = "\uFEFF\uD83D\uDD4A One.\r\nTwo.\r\n";
    Path file = coded(origin, selection(start, end, 1, 3), text);
    CodedText read = QdaProject.read(file).get(0);
    assertThat(read.text().toString()).isEqualTo("\uD83D\uDD4A One.\nTwo.\n");
    assertThat(read.text().slice(read.spans().get(0).span())).isEqualTo("Two");
  }

  /** The sample's file had CRLF, and an accent as mojibake. */
  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n"})
  void who_coded_the_file_itself_is_compared_on_the_text_of_the_source(String lineEnd)
      throws IOException {
    String original =
        SmallCorpus.REPORT.toString().replace("\u00E9", "\u00C3\u00A9").replace("\n", lineEnd);
    int start = original.indexOf("Japan should");
    int point = original.codePointCount(0, start);
    Path file = coded("P", selection(point, point + 45, 1, 3), "\uFEFF" + original);
    CodedText read = QdaProject.read(file).get(0);
    assertThat(read.text()).isNotEqualTo(SmallCorpus.REPORT);

    Source report = corpus.sources().get(0);
    CodedText moved = read.onto(report).orElseThrow();
    assertThat(moved.text()).isEqualTo(SmallCorpus.REPORT);
    assertThat(moved.text().slice(moved.spans().get(0).span()))
        .isEqualTo(SmallCorpus.advice().quote().text());
    assertThat(moved.onto(report)).containsSame(moved);
    assertThat(read.onto(corpus.sources().get(1))).isEmpty();
  }

  @Test
  void another_text_of_the_same_length_is_not_taken_for_the_file() throws IOException {
    String other = SmallCorpus.REPORT.toString().replaceAll("\\p{L}", "x");
    String padded = other.replace("\n", "\r\n") + "x";
    Path file = coded("P", selection(0, 3, 1, 3), padded);
    assertThat(QdaProject.read(file).get(0).onto(corpus.sources().get(0))).isEmpty();
  }

  @Test
  void a_text_that_no_document_can_carry_is_repaired() throws IOException {
    Path file = coded("P", selection(2, 5, 1, 3), "a\u0001Two\rb\uFFFF");
    CodedText read = QdaProject.read(file).get(0);
    assertThat(read.text().toString()).isEqualTo("a\uFFFDTwo\nb\uFFFD");
    assertThat(read.text().slice(read.spans().get(0).span())).isEqualTo("Two");
  }

  @Test
  void what_is_no_project_is_refused_with_a_reason() throws IOException {
    refused(Files.writeString(folder.resolve("x.qdpx"), "text"), "is no zip archive");
    refused(project("<Project", Map.of()), "not XML that can be read");
    refused(project("<CodeBook/>", Map.of()), "the document is a CodeBook, not a Project");
    refused(
        coded("P", selection(2, 99, 1, 3), "Short."), "the selection from 2 to 99 does not lie");
    refused(coded("P", selection(0, 1, 1, 9), "Short."), "no code has the guid");
    refused(
        project(
            "<Project><Sources><TextSource name='a' plainTextPath='absolute:///etc/x'/>"
                + "</Sources></Project>",
            Map.of()),
        "lies outside the project: export it with its sources inside");
    refused(
        project(
            "<Project><Sources><TextSource name='a' plainTextPath='internal://b.txt'/>"
                + "</Sources></Project>",
            Map.of()),
        "holds no sources/b.txt");
    refused(
        project(
            "<!DOCTYPE Project [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><Project name='&x;'/>",
            Map.of()),
        "not XML that can be read");
  }

  private static void refused(Path file, String reason) {
    assertThatExceptionOfType(QdaFormatException.class)
        .isThrownBy(() -> QdaProject.read(file))
        .withMessageContaining(reason)
        .withMessageContaining(file.toString());
  }
}

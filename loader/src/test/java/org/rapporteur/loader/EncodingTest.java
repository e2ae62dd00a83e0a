package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.Place;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Source;
import org.rapporteur.text.TextSpan;

/** Whatever a document was saved in, it says the same, and its owner learns how it was read. */
class EncodingTest {

  private static final CorpusLoader LOADER = CorpusLoader.create();

  private static final String TEXT =
      """
      Ports in winter

      The panel warned that a café in Göteborg could be cut off from supplies. “Norway should \
      open its ports in winter,” one speaker said, “and pay for the icebreakers.” There is a risk \
      that trade will stall – not only in the north.
      """;

  private static Document document(String charset) {
    return Document.of("ports.txt", TEXT.getBytes(Charset.forName(charset)));
  }

  private static List<String> findings(LoadResult result) {
    return result.corpus().findings().stream()
        .map(finding -> finding.getClass().getSimpleName() + " " + finding.quote().text())
        .collect(Collectors.toList());
  }

  private static String text(LoadResult result) {
    return result.corpus().sources().get(0).text().toString();
  }

  private static String charset(LoadResult result) {
    return result.corpus().sources().get(0).files().get(0).charset();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"windows-1252", "x-MacRoman", "UTF-16LE", "UTF-16BE", "UTF-32LE", "GB18030"})
  void aDocumentSaysTheSameInEveryEncoding(String charset) {
    LoadResult expected = LOADER.load(document("UTF-8"));
    LoadResult result = LOADER.load(document(charset).withCharset(Charset.forName(charset)));
    LoadResult guessed = LOADER.load(document(charset));

    assertThat(findings(expected)).isNotEmpty();
    assertThat(findings(result)).isEqualTo(findings(expected));
    assertThat(text(result)).isEqualTo(text(expected));
    assertThat(charset(result)).isEqualTo(charset);
    assertThat(result.problems()).isEmpty();
    if (!charset.equals("GB18030")) {
      assertThat(text(guessed)).isEqualTo(text(expected));
      assertThat(guessed.problems())
          .singleElement()
          .satisfies(
              problem -> {
                assertThat(problem.code()).isEqualTo(Problem.Code.GUESSED_ENCODING);
                assertThat(problem.severity()).isEqualTo(Problem.Severity.NOTE);
                assertThat(problem.message()).contains(charset);
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "x-MacRoman", "UTF-16LE", "UTF-32BE", "GB18030"})
  void everyFindingLeadsToItsBytes(String charset) throws Exception {
    Document document = document(charset).withCharset(Charset.forName(charset));
    byte[] bytes = document.bytes();
    FormattedText opened = LOADER.open(document);

    for (Finding finding : LOADER.load(document).corpus().findings()) {
      Place.InText place = (Place.InText) opened.places(finding.evidence().span()).get(0);
      TextSpan span = place.bytes();
      assertThat(new String(bytes, span.start(), span.length(), Charset.forName(charset)))
          .isEqualTo(finding.quote().text());
    }
  }

  @Test
  void aBatchMaySayItsEncodingOnce() {
    Charset old = Charset.forName("IBM850");
    CorpusLoader loader = CorpusLoader.builder().charset(old).build();
    String words = "Norway should open its ports in Tromsø and Bodø, and pay for icebreakers.";

    LoadResult result =
        loader.load(
            List.of(
                Document.of("old.txt", words.getBytes(old)),
                Document.ofText("new.txt", words + " Now."),
                Document.of("marked.txt", ("\uFEFF" + words).getBytes(StandardCharsets.UTF_16LE)),
                Document.of("own.txt", (words + " Soon.").getBytes(StandardCharsets.ISO_8859_1))
                    .withCharset(StandardCharsets.ISO_8859_1)));

    assertThat(result.corpus().sources())
        .extracting(Source::text)
        .allSatisfy(text -> assertThat(text.toString()).contains("Tromsø and Bodø"));
    assertThat(result.problems()).extracting(Problem::code).containsOnly(Problem.Code.DUPLICATE);
  }

  @Test
  void bytesThatAreNoCharactersAreToldWithTheirPlace() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
    file.write(0xFF);

    LoadResult result = LOADER.load(Document.of("ports.txt", file.toByteArray()));

    assertThat(result.corpus().findings()).isNotEmpty();
    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(Problem.Code.UNDECODABLE_BYTES);
              assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
              assertThat(problem.place()).contains(new TextSpan(TEXT.length(), TEXT.length() + 1));
              assertThat(problem.message()).contains("line 4 (FF)");
              assertThat(problem.advice()).contains("Document.withCharset");
            });
  }

  @Test
  void aPageIsReadByWhatItDeclares() {
    String page =
        "<html><head><meta charset='windows-1251'></head><body><p>Norway should open its ports,"
            + " Мария said, and pay for the icebreakers.</p></body></html>";

    LoadResult result =
        LOADER.load(Document.of("ports.html", page.getBytes(Charset.forName("windows-1251"))));

    assertThat(text(result)).contains("Мария");
    assertThat(charset(result)).isEqualTo("windows-1251");
    assertThat(result.problems()).isEmpty();
  }
}

package org.rapporteur.loader.format.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.loader.format.FormatContext;
import org.rapporteur.loader.format.FormatSample;
import org.rapporteur.loader.format.Formats;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.Metadata;
import org.rapporteur.loader.format.Place;
import org.rapporteur.loader.format.PlacesAssert;
import org.rapporteur.loader.format.UnreadableException;
import org.rapporteur.text.TextSpan;

class HtmlFormatTest {

  static List<FormatSample> samples() {
    return FormatSample.of("html.samples");
  }

  private static FormattedText read(byte[] bytes) throws UnreadableException {
    return new HtmlFormat().read(bytes, FormatContext.plain());
  }

  private static FormattedText read(String page) throws UnreadableException {
    return read(page.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void blocksAreReadAsTheyAreMarked(FormatSample sample) throws UnreadableException {
    assertThat(FormatSample.written(read(sample.bytes()))).isEqualTo(sample.blocks());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void isKnownByItsContent(FormatSample sample) {
    assertThat(Formats.standard().of(sample.bytes()).name()).isEqualTo("HTML");
  }

  /** What is cut off anywhere can still be read, and every character has its place. */
  @ParameterizedTest
  @MethodSource("samples")
  void everyBeginningCanBeRead(FormatSample sample) throws UnreadableException {
    for (int end = 0; end <= sample.input().length(); end += 7) {
      String head = sample.input().substring(0, end);
      FormattedText text = read(head);
      assertThat(text.canonical().alignment().originalLength()).isEqualTo(head.length());
      assertThat(text.canonical().alignment().revisedLength())
          .isEqualTo(text.canonical().text().length());
    }
  }

  @Test
  void wordsLeadBackToTheFileAndToTheirElement() throws UnreadableException {
    FormatSample sample = samples().get(1);
    FormattedText text = read(sample.bytes());
    PlacesAssert.wordsStandInBytes(text, sample.bytes());
    int start = text.canonical().text().toString().indexOf("Ann Bell");

    List<Place> places = text.places(new TextSpan(start - 3, start + 8));

    assertThat(places).hasSize(2);
    assertThat(((Place.InElement) places.get(1)).path()).endsWith("p.byline > a");
    TextSpan name = ((Place.InElement) places.get(1)).characters();
    assertThat(sample.input().substring(name.start(), name.end())).isEqualTo("Ann Bell");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A < B, and so on: <html> is a tag.",
        "<ann@example.org> wrote:\n> Ports should open.",
        "<Applause> The minister said that ports should open."
      })
  void plainTextIsNotTakenForIt(String text) {
    assertThat(Formats.standard().of(text.getBytes(StandardCharsets.UTF_8)).name())
        .isEqualTo("plain text");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, utf-8, UTF-8",
    "UTF-8, iso-8859-1, UTF-8",
    "windows-1252, iso-8859-1, windows-1252",
    "windows-1252, nonsense, windows-1252",
    "Shift_JIS, shift_jis, Shift_JIS",
    "windows-1251, windows-1251, windows-1251"
  })
  void theEncodingIsFoundFromBytesAndDeclaration(String written, String declared, String read)
      throws UnreadableException {
    String word =
        written.equals("Shift_JIS") ? "日米" : written.equals("windows-1251") ? "Мир" : "Økt “tid”";
    String page =
        "<html><head><meta charset='" + declared + "'></head><body><p>" + word + " pays</p>";
    byte[] bytes = page.getBytes(Charset.forName(written));

    FormattedText text = read(bytes);

    assertThat(text.canonical().text()).hasToString(word + " pays");
    assertThat(text.canonical().charset()).contains(read);
    PlacesAssert.wordsStandInBytes(text, bytes);
  }

  @Test
  void linkedDataTellsOfTheDocument() throws UnreadableException {
    Metadata metadata =
        read("""
                <html><head><title>Ports - Harbour Institute</title>
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
                  {"@type": "WebSite", "name": "x"},
                  {"@type": "Article", "headline": "Ports &amp; ice", "datePublished": "2024-05-03T09:00:00Z",
                   "author": [{"name": "Ann Bell"}, {"name": "Cy D\\u00e9e"}],
                   "publisher": {"@type": "Organization", "name": "Harbour Institute"}}]}</script>
                </head><body><p>Words.</p></body></html>
                """)
            .metadata();

    assertThat(metadata.title()).contains("Ports & ice");
    assertThat(metadata.authors()).containsExactly("Ann Bell", "Cy Dée");
    assertThat(metadata.published()).contains("2024-05-03T09:00:00Z");
    assertThat(metadata.publisher()).contains("Harbour Institute");
  }

  @Test
  void metaElementsTellWhereLinkedDataDoesNot() throws UnreadableException {
    Metadata metadata =
        read("""
                <html><head><title>Ports in winter | Harbour Institute</title>
                <meta property="og:site_name" content="Harbour Institute">
                <meta name="DC.creator" content="by Ann Bell">
                <meta property="article:published_time" content="2024-05-03">
                <script type="application/ld+json">{"headline": </script>
                </head><body><p>Words.</p></body></html>
                """)
            .metadata();

    assertThat(metadata.title()).contains("Ports in winter");
    assertThat(metadata.authors()).containsExactly("Ann Bell");
    assertThat(metadata.published()).contains("2024-05-03");
    assertThat(metadata.publisher()).contains("Harbour Institute");
  }

  @Test
  void aTowerOfElementsIsRefused() {
    String tower = "<div>".repeat(100_000) + "Words.";

    UnreadableException refusal =
        catchThrowableOfType(UnreadableException.class, () -> read(tower));

    assertThat(refusal.reason()).isEqualTo(UnreadableException.Reason.LIMIT);
    assertThat(refusal).hasMessageContaining("512");
    assertThat(refusal.advice()).contains("maxDepth");
  }

  @Test
  void aPageWithoutWordsIsEmpty() throws UnreadableException {
    assertThat(read("<html><body><script>x()</script><nav>Home</nav></body></html>").layout())
        .isEmpty();
  }
}

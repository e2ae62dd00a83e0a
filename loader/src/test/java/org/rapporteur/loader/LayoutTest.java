package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.loader.format.DocumentFormat;
import org.rapporteur.loader.format.Extraction;
import org.rapporteur.loader.format.FormatContext;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.LayoutRole;
import org.rapporteur.loader.format.Metadata;
import org.rapporteur.loader.format.UnreadableException;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.DateBasis;
import org.rapporteur.model.Finding;
import org.rapporteur.model.PartialDate;
import org.rapporteur.model.Section;
import org.rapporteur.model.SectionKind;
import org.rapporteur.model.Source;

/** What a format tells of its blocks and of the document reaches the corpus. */
class LayoutTest {

  private static final CorpusLoader LOADER = CorpusLoader.create();

  private static final String MARKDOWN =
      """
      ---
      title: ports-final-v3
      author: Ann Bell
      date: 2024-05-03T09:30:00Z
      publisher: Harbour Institute
      ---
      # ports in winter

      The harbour masters met in Oslo to speak about ice, ships and the coming season.

      ## what they advise

      * Norway should keep two ice breakers ready.
      * Sweden should share its charts.

      | State | Duty |
      |-------|------|
      | Norway | Norway should pay for the buoys. |
      """;

  private static final String RECORD =
      """
      SUMMARY RECORD OF THE NINTH MEETING

      CONTENTS
      Ice and shipping (agenda item 4) (continued)

      The meeting was called to order at 3.20 p.m.

      ICE AND SHIPPING (agenda item 4) (continued)

      1. Mr. BELL (Norway) said that the Arctic Council should keep two ice breakers ready for the coming winter season.

      The meeting rose at 5.55 p.m.
      """;

  private static Source source(String text) {
    return LOADER.load(Document.ofText("note", text)).corpus().sources().get(0);
  }

  @Test
  void whatARecordContainsEndsWhereItBegins() {
    Corpus corpus = LOADER.load(Document.ofText("record", RECORD)).corpus();

    assertThat(corpus.recommendations())
        .singleElement()
        .satisfies(advice -> assertThat(advice.quote().text()).contains("two ice breakers"));
  }

  @Test
  void markedHeadingsMakeSectionsWhateverTheirLetters() {
    Source source = source(MARKDOWN);

    assertThat(source.title().value()).isEqualTo("ports in winter");
    assertThat(source.sections())
        .extracting(Section::kind)
        .startsWith(SectionKind.FRONT_MATTER, SectionKind.BODY);
    assertThat(source.text().toString()).doesNotContain("#").doesNotContain("* ");
  }

  /** As on pages whose author knew one kind of heading. */
  @Test
  void aHeadingThatComesAgainInSessionsIsInsideThemThoughMarkedAlike() {
    Corpus corpus =
        LOADER
            .load(
                Document.ofText(
                    "note",
                    """
                    # Ports in winter

                    ## Session 1: Ice

                    ## Overview

                    Norway should keep two ice breakers ready, and the harbour masters should hear of it.

                    ## Session 2: Charts

                    ## Overview

                    Sweden should share its charts of the inner fairway with all of its neighbours.

                    ## Conclusion

                    All of them should meet again.
                    """))
            .corpus();

    assertThat(corpus.sessions())
        .extracting(session -> corpus.sources().get(0).text().slice(session.span()).strip())
        .containsExactly(
            "Session 1: Ice\n\nOverview\n\nNorway should keep two ice breakers ready, and the harbour masters should hear of it.",
            "Session 2: Charts\n\nOverview\n\nSweden should share its charts of the inner fairway with all of its neighbours.");
  }

  @Test
  void whatTheTextDoesNotShowComesFromMetadataWithoutEvidence() {
    Source source = source(MARKDOWN);

    assertThat(source.publisher().orElseThrow().value()).isEqualTo("Harbour Institute");
    assertThat(source.publisher().orElseThrow().evidence()).isEmpty();
    assertThat(source.published().orElseThrow().date()).isEqualTo(PartialDate.of(2024, 5, 3));
    assertThat(source.published().orElseThrow().basis()).isEqualTo(DateBasis.METADATA);
    assertThat(source.contributors()).extracting(Contributor::name).containsExactly("Ann Bell");
  }

  @Test
  void whatTheTextShowsIsPreferred() {
    Source source =
        source(MARKDOWN.replace("# ports in winter", "# Ports\n\nBy Bo Lind\n\n1 May 2024"));

    assertThat(source.contributors()).extracting(Contributor::name).containsExactly("Bo Lind");
    assertThat(source.published().orElseThrow().basis()).isEqualTo(DateBasis.STATED);
    assertThat(source.title().evidence()).isPresent();
  }

  @Test
  void itemsAndCellsAreRead() {
    assertThat(LOADER.load(Document.ofText("note", MARKDOWN)).corpus().recommendations())
        .extracting(finding -> finding.quote().text())
        .anyMatch(quote -> quote.contains("two ice breakers"))
        .anyMatch(quote -> quote.contains("buoys"));
  }

  @Test
  void placesAreFoundAgainWithTheFile() throws UnreadableException {
    Document document = Document.ofText("note", MARKDOWN);
    FormattedText opened = LOADER.open(document);

    for (Finding finding : LOADER.load(document).corpus().findings()) {
      assertThat(opened.canonical().text().holds(finding.quote())).isTrue();
      assertThat(opened.places(finding.evidence().span())).hasSize(1);
    }
  }

  @Test
  void aStreamIsReadToItsEnd() throws IOException {
    byte[] bytes = MARKDOWN.getBytes(StandardCharsets.UTF_8);

    Document document = Document.of("note", new ByteArrayInputStream(bytes));

    assertThat(document.bytes()).isEqualTo(bytes);
  }

  @Test
  void aListenerHearsOfEveryDocumentAndOfTheEnd() {
    List<Progress> heard = new ArrayList<>();

    LOADER.load(
        List.of(Document.ofText("a", "Oslo should pay."), Document.ofText("b", "")), heard::add);

    assertThat(heard)
        .extracting(progress -> progress.current().orElse("end"))
        .containsExactly("a", "b", "end");
    assertThat(heard).extracting(Progress::documents).containsExactly(0, 1, 2);
    assertThat(heard).extracting(Progress::bytes).containsExactly(0L, 16L, 16L);
    assertThat(heard).extracting(Progress::bytesInAll).containsOnly(16L);
  }

  /** One class and one registration. */
  @Test
  void aFormatOfOnesOwnIsAskedFirst() {
    CorpusLoader loader =
        CorpusLoader.builder().formats(CorpusLoader.builder().formats().with(new Cable())).build();

    Source source =
        loader
            .load(
                Document.ofText(
                    "c", "ZCZC SUBJECT ICE = NORWAY SHOULD SHARE THE CHARTS OF THE HARBOUR = NNNN"))
            .corpus()
            .sources()
            .get(0);

    assertThat(source.title().value()).isEqualTo("SUBJECT ICE");
    assertThat(source.text())
        .hasToString("SUBJECT ICE\n\nNORWAY SHOULD SHARE THE CHARTS OF THE HARBOUR");
  }

  /** Telegrams: parts between equals signs, the first of them the title. */
  private static final class Cable implements DocumentFormat {

    @Override
    public String name() {
      return "cable";
    }

    @Override
    public Set<String> endings() {
      return Set.of(".cable");
    }

    @Override
    public boolean recognises(byte[] bytes) {
      return new String(bytes, StandardCharsets.US_ASCII).startsWith("ZCZC ");
    }

    @Override
    public FormattedText read(byte[] bytes, FormatContext context) {
      String text = new String(bytes, StandardCharsets.US_ASCII);
      Extraction extraction = Extraction.from(text);
      int start = 5;
      for (int end = text.indexOf(" = "); end > 0; end = text.indexOf(" = ", start)) {
        extraction.block(start == 5 ? LayoutRole.TITLE : LayoutRole.TEXT, 0);
        extraction.take(start, end);
        start = end + 3;
      }
      return extraction.finish(Optional.of("US-ASCII"), Metadata.NONE, span -> List.of());
    }
  }
}

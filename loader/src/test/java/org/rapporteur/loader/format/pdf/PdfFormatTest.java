package org.rapporteur.loader.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;
import org.rapporteur.loader.format.FormatContext;
import org.rapporteur.loader.format.FormatSample;
import org.rapporteur.loader.format.Formats;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.Place;
import org.rapporteur.loader.format.UnreadableException;
import org.rapporteur.text.TextSpan;

class PdfFormatTest {

  private static final FormatContext CONTEXT =
      new FormatContext(Set.of("international")::contains, 512, 1 << 20);

  private static final String[] LEFT = {
    "The harbour masters of five states met in",
    "Oslo, where ice closes the inner fairway for",
    "eleven weeks of most years and where the",
    "pilots of the coast have worked since the",
    "days of sail, and they spoke about inter-"
  };
  private static final String[] RIGHT = {
    "national rules for long-term leases of the",
    "breakers that no state can keep alone, since",
    "the winters differ so much from each other",
    "that a fleet for the worst of them would lie",
    "idle for years in all of the other ones."
  };

  private static FormattedText read(byte[] bytes) throws UnreadableException {
    return new PdfFormat().read(bytes, CONTEXT);
  }

  private static List<String> blocks(Sheets sheets) throws Exception {
    return FormatSample.written(read(sheets.save()));
  }

  @Test
  void columnsAreReadOneAfterTheOtherBelowATitleAcrossThem() throws Exception {
    Sheets sheets =
        new Sheets()
            .page()
            .line(60, 100, 20, "Ice in the fairways of the inner north")
            .lines(60, 140, 10, LEFT)
            .lines(310, 140, 10, RIGHT);

    assertThat(blocks(sheets))
        .containsExactly(
            "TITLE | Ice in the fairways of the inner north",
            "TEXT | The harbour masters of five states met in Oslo, where ice closes the inner"
                + " fairway for eleven weeks of most years and where the pilots of the coast have"
                + " worked since the days of sail, and they spoke about international rules for"
                + " long-term leases of the breakers that no state can keep alone, since the winters"
                + " differ so much from each other that a fleet for the worst of them would lie idle"
                + " for years in all of the other ones.");
  }

  @Test
  void theOrderOfTheFileDoesNotMatter() throws Exception {
    Sheets sheets = new Sheets().page();
    for (int i = LEFT.length - 1; i >= 0; i--) {
      sheets.line(310, 140 + 12 * i, 10, RIGHT[i]).line(60, 140 + 12 * i, 10, LEFT[i]);
    }

    assertThat(blocks(sheets))
        .singleElement()
        .asString()
        .startsWith("TEXT | The harbour")
        .endsWith("ones.");
  }

  @Test
  void cellsAreNoColumns() throws Exception {
    Sheets sheets =
        new Sheets()
            .page()
            .lines(60, 100, 10, "Norway", "Sweden", "Denmark", "Finland", "Iceland")
            .lines(300, 100, 10, "two", "three", "one", "nine", "none");

    assertThat(read(sheets.save()).canonical().text().toString())
        .contains("Norway two")
        .contains("Iceland none");
  }

  @Test
  void paragraphsEndWhereALineIsLeftShortOrTheNextIsSetIn() throws Exception {
    Sheets sheets =
        new Sheets()
            .page()
            .lines(
                60,
                100,
                10,
                "The harbour masters of five states met in Oslo, where the",
                "ice closes the fairway.")
            .lines(60, 124, 10, "They spoke of the winters that differ from each other too.")
            .lines(75, 136, 10, "A new paragraph is set in by the printers of most of the")
            .lines(60, 148, 10, "books that we know of. It ends here.");

    assertThat(blocks(sheets))
        .containsExactly(
            "TEXT | The harbour masters of five states met in Oslo, where the ice closes the fairway.",
            "TEXT | They spoke of the winters that differ from each other too.",
            "TEXT | A new paragraph is set in by the printers of most of the books that we know of. It ends here.");
  }

  @Test
  void headersFootersAndNumbersAreLeftOut() throws Exception {
    Sheets sheets = new Sheets();
    for (int i = 1; i <= 3; i++) {
      sheets
          .page()
          .line(60, 40, 9, "Harbour Institute Papers " + i)
          .lines(60, 140, 10, "Page " + (char) ('a' + i) + " of the text has words of its own.")
          .line(300, 800, 9, "- " + i + " -");
    }

    assertThat(blocks(sheets))
        .containsExactly(
            "TEXT | Page b of the text has words of its own.",
            "TEXT | Page c of the text has words of its own.",
            "TEXT | Page d of the text has words of its own.");
  }

  @Test
  void aHeaderIsLeftOutWhereColumnsCutIt() throws Exception {
    Sheets sheets =
        new Sheets()
            .page()
            .line(60, 60, 9, "Occasional Papers")
            .line(480, 60, 9, "Vol. 4")
            .lines(60, 140, 10, LEFT)
            .lines(310, 140, 10, RIGHT)
            .page()
            .line(60, 60, 9, "Occasional Papers")
            .line(480, 60, 9, "Vol. 4")
            .line(60, 140, 10, "The pilots were asked to report in the spring.");

    assertThat(String.join(" ", blocks(sheets)))
        .contains("other ones.", "report in the spring.")
        .doesNotContain("Occasional", "Vol. 4");
  }

  @Test
  void notesFollowTheTextAndTheirCallsAreDropped() throws Exception {
    Sheets sheets =
        new Sheets()
            .page()
            .line(60, 100, 10, "The fairway should be opened at once and for all of us.")
            .line(305, 96, 6, "1")
            .line(60, 112, 10, "The others agreed to that without a vote, and they")
            .line(60, 780, 8, "1 Ann Bell, Ice in the fairways, Oslo 2024,")
            .line(60, 790, 8, "page 7.")
            .line(60, 800, 8, "2 As before.")
            .page()
            .line(60, 100, 10, "went home by sea.");

    assertThat(blocks(sheets))
        .containsExactly(
            "TEXT | The fairway should be opened at once and for all of us. The others agreed to"
                + " that without a vote, and they went home by sea.",
            "FOOTNOTE | 1 Ann Bell, Ice in the fairways, Oslo 2024, page 7.",
            "FOOTNOTE | 2 As before.");
  }

  @Test
  void headingsAreToldBySizeAndWeight() throws Exception {
    Sheets sheets =
        new Sheets()
            .page()
            .line(60, 80, 22, "Ports in winter")
            .line(60, 120, 15, "What was said")
            .lines(60, 150, 10, LEFT)
            .bold(60, 230, 10, "What comes next")
            .lines(60, 250, 10, LEFT);

    assertThat(blocks(sheets).stream().map(block -> block.replaceAll("(.{30}).*", "$1")))
        .containsExactly(
            "TITLE | Ports in winter",
            "HEADING 2 | What was said",
            "TEXT | The harbour masters of five ".substring(0, 30),
            "EMPHASISED | What comes next",
            "TEXT | The harbour masters of five ".substring(0, 30));
  }

  /** The box that is given for a word is cut out of the page again, and holds the word. */
  @Test
  void boxesHoldTheirWords() throws Exception {
    byte[] bytes =
        new Sheets()
            .page()
            .line(60, 80, 22, "Ports")
            .page()
            .lines(60, 140, 10, LEFT)
            .lines(310, 140, 10, RIGHT)
            .save();
    FormattedText text = read(bytes);
    String all = text.canonical().text().toString();
    for (String quote : List.of("Ports", "fairway", "international", "winters differ so much")) {
      int start = all.indexOf(quote);
      List<Place> places = text.places(new TextSpan(start, start + quote.length()));
      StringBuilder found = new StringBuilder();
      for (Place place : places) {
        found.append(cut(bytes, (Place.OnPage) place));
      }
      assertThat(found.toString().replace("-", "")).isEqualTo(quote);
    }
  }

  static String cut(byte[] bytes, Place.OnPage place) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripperByArea area = new PDFTextStripperByArea();
      area.addRegion(
          "box",
          new Rectangle2D.Float(place.left() - 0.1f, place.top(), place.width(), place.height()));
      area.extractRegions(document.getPage(place.page() - 1));
      return area.getTextForRegion("box").strip();
    }
  }

  @Test
  void whatCannotBeReadSaysWhatToDo() throws Exception {
    byte[] sound = new Sheets().page().line(60, 80, 10, "Ports should open.").save();
    byte[] locked = new Sheets().page().line(60, 80, 10, "Ports should open.").lock().save();
    byte[] empty = new Sheets().page().save();

    assertThat(refusal(locked).reason()).isEqualTo(UnreadableException.Reason.LOCKED);
    assertThat(refusal(empty).advice()).contains("OCR");
    assertThat(refusal("%PDF-1.7 and no more".getBytes(StandardCharsets.US_ASCII)).reason())
        .isEqualTo(UnreadableException.Reason.MALFORMED);
    assertThat(
            catchThrowableOfType(
                    UnreadableException.class,
                    () -> new PdfFormat().read(sound, new FormatContext(word -> false, 512, 256)))
                .reason())
        .isEqualTo(UnreadableException.Reason.LIMIT);
  }

  /** Whatever is cut off, the outcome is a text or a refusal. */
  @Test
  void aFileThatIsCutOffIsReadOrRefused() throws Exception {
    byte[] sound = new Sheets().page().lines(60, 80, 10, LEFT).save();
    for (int end = 10; end < sound.length; end += 97) {
      byte[] head = Arrays.copyOf(sound, end);
      try {
        assertThat(read(head).canonical().text().toString()).contains("harbour");
      } catch (UnreadableException e) {
        assertThat(e.advice()).isNotBlank();
      }
    }
  }

  private static UnreadableException refusal(byte[] bytes) {
    return catchThrowableOfType(UnreadableException.class, () -> read(bytes));
  }

  @Test
  void isKnownByItsContent() throws Exception {
    assertThat(Formats.standard().of(new Sheets().page().save()).name()).isEqualTo("PDF");
  }
}

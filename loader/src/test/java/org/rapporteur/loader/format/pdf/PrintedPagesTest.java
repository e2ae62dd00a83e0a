package org.rapporteur.loader.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.format.FormatSample;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.Place;
import org.rapporteur.model.Finding;

/**
 * Files that another maker than these tests has written: pages that Chromium prints. It subsets and
 * embeds fonts, kerns, justifies lines, breaks words at soft hyphens, draws the bullets of lists
 * instead of setting them, and puts its own headers and footers on each page.
 */
@Tag("browser")
@EnabledIf(value = "isInstalled", disabledReason = "no chromium on the path")
class PrintedPagesTest {

  private static final List<String> PARAGRAPHS =
      List.of(
          "The harbour masters of five states met in Oslo, where ice closes the inner fairway for"
              + " eleven weeks of most years and where the pilots of the coast have worked since"
              + " the days of sail.",
          "Participants recommended that Norway should keep two ice breakers ready throughout the"
              + " winter, and that the government of Sweden should share its charts with every"
              + " neigh\u00adbour\u00ading admin\u00adis\u00adtra\u00adtion without delay.",
          "One speaker warned that a par\u00adtic\u00adu\u00adlarly severe winter could interrupt"
              + " the trans\u00adporta\u00adtion of medical supplies to the islands and endanger"
              + " the com\u00admu\u00adni\u00adties that depend on the northern harbours.",
          "It was stressed that coop\u00ader\u00ada\u00adtion between neigh\u00adbour\u00ading"
              + " gov\u00adern\u00adments must be insti\u00adtu\u00adtion\u00adalised before the"
              + " next season, since the efficient use of the fleet depends on it.");

  /** A line that ends two pages would be a footer; so no two sections have the same lines. */
  private static final List<String> TOWNS =
      List.of("Oslo", "Bergen", "Gothenburg", "Turku", "Nuuk", "Sankt Margrethen");

  @TempDir Path folder;

  static boolean isInstalled() {
    return browser().isPresent();
  }

  private static Optional<Path> browser() {
    return Stream.of("chromium", "chromium-browser")
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(File.pathSeparator))
                    .map(place -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  @ParameterizedTest
  @CsvSource({"1, true", "1, false", "2, true", "2, false"})
  void pagesAreReadAsTheyWereWritten(int columns, boolean headers) throws Exception {
    byte[] printed = print(page(columns), headers);

    FormattedText text = CorpusLoader.create().open(Document.of("printed", printed));

    assertThat(FormatSample.written(text)).isEqualTo(blocks());
  }

  @ParameterizedTest
  @CsvSource({"1", "2"})
  void boxesHoldTheWordsOfEachFinding(int columns) throws Exception {
    Document document = Document.of("printed", print(page(columns), true));
    CorpusLoader loader = CorpusLoader.create();
    FormattedText opened = loader.open(document);

    List<Finding> findings = loader.load(document).corpus().findings();

    assertThat(findings).hasSizeGreaterThanOrEqualTo(2 * TOWNS.size());
    for (Finding finding : findings) {
      StringBuilder found = new StringBuilder();
      for (Place place : opened.places(finding.evidence().span())) {
        found.append(PdfFormatTest.cut(document.bytes(), (Place.OnPage) place));
      }
      assertThat(letters(found.toString())).isEqualTo(letters(finding.quote().text()));
    }
  }

  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static List<String> blocks() {
    List<String> blocks = new ArrayList<>();
    blocks.add("TITLE | Ice in the fairways of the inner north");
    for (String town : TOWNS) {
      blocks.add("HEADING 2 | What was said in " + town);
      for (String paragraph : PARAGRAPHS) {
        blocks.add("TEXT | " + said(paragraph, town).replace("\u00ad", ""));
      }
      blocks.add("TEXT | Norway should publish the depth of fairways.");
      blocks.add("TEXT | Denmark must not close the straits to vessels of other flags.");
    }
    blocks.add("FOOTNOTE | 1 Ann Bell, Ice in the fairways, Oslo 2024, page 7.");
    blocks.add("FOOTNOTE | 2 As before, page 9.");
    return blocks;
  }

  private static String said(String paragraph, String town) {
    return "(" + town + ") " + paragraph + " This was said in " + town + ".";
  }

  private static String page(int columns) {
    StringBuilder page =
        new StringBuilder(
            "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Ice</title><style>"
                + "@page { size: A4; margin: 25mm 20mm }"
                + " body { font: 10.5pt/1.35 serif; text-align: justify; column-gap: 8mm }"
                + " h1 { font-size: 20pt; column-span: all } h2 { font-size: 13pt }"
                + " sup { font-size: 7pt } .notes { font-size: 8pt; column-span: all }"
                + " </style></head><body style='column-count: ");
    page.append(columns).append("'><h1>Ice in the fairways of the inner north</h1>");
    for (String town : TOWNS) {
      page.append("<h2>What was said in ").append(town).append("</h2>");
      for (String paragraph : PARAGRAPHS) {
        page.append("<p>").append(said(paragraph, town)).append("<sup>1</sup></p>");
      }
      // Drawn bullets are not read: an item ends where the next one's first word would have fitted
      // into its last line, which is short whatever font this machine has.
      page.append("<ul><li>Norway should publish the depth of fairways.</li>")
          .append("<li>Denmark must not close the straits to vessels of other flags.</li></ul>");
    }
    return page.append("<div class='notes'><p>1 Ann Bell, Ice in the fairways, Oslo 2024, page 7.")
        .append("</p><p>2 As before, page 9.</p></div></body></html>")
        .toString();
  }

  private byte[] print(String page, boolean headers) throws IOException, InterruptedException {
    Path html = folder.resolve("page.html");
    Path pdf = folder.resolve("page.pdf");
    Files.writeString(html, page);
    List<String> command =
        new ArrayList<>(
            List.of(
                browser().orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--user-data-dir=" + folder.resolve("profile"),
                "--print-to-pdf=" + pdf));
    if (!headers) {
      command.add("--no-pdf-header-footer");
    }
    command.add(html.toUri().toString());
    Process browser =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!browser.waitFor(3, TimeUnit.MINUTES)) {
      browser.destroyForcibly();
    }
    return Files.readAllBytes(pdf);
  }
}

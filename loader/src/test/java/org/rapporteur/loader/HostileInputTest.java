package org.rapporteur.loader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.loader.forms.DocxForm;

/**
 * Documents that are broken or meant to do harm, between two that are sound. Whatever they are, the
 * sound ones are read, in a thread with a stack of 256 kB, whatever the locale.
 */
@ParameterizedClass
@ValueSource(strings = {"en-US", "tr-TR", "th-TH-u-ca-buddhist-nu-thai"})
class HostileInputTest {

  private static final CorpusLoader LOADER = CorpusLoader.create();
  private static final String SOUND =
      "The ministers met in Oslo and said that the states should protect the water of the region."
          + " There is a risk that the river will dry out.\n\n";

  private static final String EXPECTED =
      CorpusJson.write(LOADER.load(Document.ofText("sound.txt", SOUND)).corpus());

  /** From how many bytes of a file on a cut is made; prime, so that no period of it is missed. */
  private static final int STRIDE = Integer.getInteger("rapporteur.stride", 1999);

  private final Locale locale;
  private final Locale before = Locale.getDefault();

  HostileInputTest(String tag) {
    this.locale = Locale.forLanguageTag(tag);
  }

  @BeforeEach
  void goThere() {
    Locale.setDefault(locale);
  }

  @AfterEach
  void comeBack() {
    Locale.setDefault(before);
  }

  /** Loads documents with a sound one before and after each; gives the problems of the hostile. */
  private static List<Problem> survive(List<Document> hostile) {
    List<Problem> problems = new ArrayList<>();
    inSmallStack(
        () -> {
          for (Document document : hostile) {
            LoadResult result = LOADER.load(List.of(document, Document.ofText("sound.txt", SOUND)));
            // What is invisible leaves the same text, which is then one source of two files.
            assertThat(
                    result.corpus().sources().stream().flatMap(source -> source.files().stream()))
                .as(document.name())
                .anyMatch(file -> file.name().equals("sound.txt"));
            assertThat(result.problems())
                .as(document.name())
                .noneMatch(problem -> problem.code() == Problem.Code.DEFECT)
                .allMatch(problem -> !problem.advice().isBlank());
            problems.addAll(result.problems());
          }
          assertThat(CorpusJson.write(LOADER.load(Document.ofText("sound.txt", SOUND)).corpus()))
              .isEqualTo(EXPECTED);
        });
    return problems;
  }

  private static void inSmallStack(Runnable task) {
    List<Throwable> thrown = new ArrayList<>();
    Thread thread = new Thread(null, task, "small stack", 256 << 10);
    thread.setUncaughtExceptionHandler((where, what) -> thrown.add(what));
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    for (Throwable what : thrown) {
      throw new AssertionError("in a thread with a small stack", what);
    }
  }

  private static Document text(String name, String text) {
    return Document.ofText(name, text);
  }

  @Test
  void aFileMayEndAnywhere() {
    List<Document> cut = new ArrayList<>();
    for (TestDocument document : TestDocument.all()) {
      for (int end = STRIDE; end < document.bytes().length; end += STRIDE) {
        cut.add(Document.of("cut at " + end, Arrays.copyOf(document.bytes(), end)));
      }
    }
    survive(cut);
  }

  @Test
  void aSmallFileMayEndAtEachByte() {
    String small =
        "\uFEFF# Báo cáo — Report\n\nBy Ana Núñez, 12 May 2020\n\n1. “The EU (‘Union’) should act,”"
            + " said Dr. Lê.\n- [a](b) **risk** of war; if not: x\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
    byte[] bytes = small.getBytes(StandardCharsets.UTF_8);
    List<Document> cut = new ArrayList<>();
    for (int end = 0; end <= bytes.length; end++) {
      cut.add(Document.of("head of " + end, Arrays.copyOf(bytes, end)));
      cut.add(Document.of("tail from " + end, Arrays.copyOfRange(bytes, end, bytes.length)));
    }
    survive(cut);
  }

  @Test
  void aZippedFileMayEndAnywhere() throws IOException {
    byte[] docx = DocxForm.zip(DocxForm.document("<w:p><w:r><w:t>a</w:t></w:r></w:p>"), "", "");
    List<Document> cut = new ArrayList<>();
    for (int end = 0; end < docx.length; end += 13) {
      cut.add(Document.of("cut at " + end, Arrays.copyOf(docx, end)));
    }
    survive(cut);
  }

  @Test
  void bytesAndCharactersMayBeAnything() {
    byte[] every = new byte[1 << 12];
    for (int i = 0; i < every.length; i++) {
      every[i] = (byte) (i ^ i >> 8);
    }
    byte[] overlong = new byte[4000];
    Arrays.fill(overlong, (byte) 0xC0);
    survive(
        List.of(
            Document.of("every byte", every),
            Document.of("overlong UTF-8", overlong),
            Document.of("half of UTF-16", new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41, 0, 0x42}),
            Document.of("lone surrogates of UTF-16", surrogates()),
            text("NULs", SOUND + "\0".repeat(1000) + SOUND),
            text("bidi controls", "\u202E\u2066\u200F" + SOUND.replace(" ", " \u202E\u2069\u202C")),
            text("marks on marks", SOUND + "a" + "\u0301\u0323".repeat(50_000)),
            text("invisible", "\u200B\u00AD\uFEFF\u2060".repeat(20_000) + SOUND),
            text("noncharacters", "\uFFFE\uFFFF\uFDD0".repeat(10_000) + SOUND)));
  }

  private static byte[] surrogates() {
    byte[] bytes = new byte[2002];
    bytes[0] = (byte) 0xFE;
    bytes[1] = (byte) 0xFF;
    for (int i = 2; i < bytes.length; i += 2) {
      bytes[i] = (byte) (i % 3 == 0 ? 0xD8 : 0xDC);
    }
    return bytes;
  }

  @Test
  void aLineOfTenMegabytesIsToldOrRead() {
    List<Problem> problems =
        survive(List.of(text("line", "word ".repeat(2 << 20)), text("word", "w".repeat(10 << 20))));

    assertThat(problems)
        .extracting(Problem::code)
        .containsExactly(Problem.Code.TOO_LARGE, Problem.Code.TOO_LARGE);
    assertThat(problems).allSatisfy(problem -> assertThat(problem.place()).isPresent());
  }

  @Test
  void nestingMayBeDeep() {
    int deep = 20_000;
    List<Document> towers = new ArrayList<>();
    for (String tag : List.of("div", "b", "table><tr><td", "ul><li", "span", "blockquote")) {
      towers.add(text("html " + tag, "<html><body>" + ("<" + tag + ">").repeat(deep) + SOUND));
    }
    Map<String, String> marks =
        Map.of("quotes", "> ", "lists", "- ", "emphasis", "*_", "links", "[", "images", "![](");
    marks.forEach(
        (name, mark) ->
            towers.add(text("markdown " + name, "# Title\n\n" + mark.repeat(deep) + SOUND)));
    towers.add(
        text(
            "json",
            "<html><script type='application/ld+json'>" + "[{\"a\":".repeat(deep) + "</script>"));
    assertThat(survive(towers))
        .extracting(Problem::code)
        .contains(Problem.Code.TOO_LARGE)
        .doesNotContain(Problem.Code.UNREADABLE);
  }

  /** Each holds a thousand times its size. */
  @Test
  void bombsAreRefused() throws IOException {
    byte[] docx =
        DocxForm.zip(
            DocxForm.document("<w:p><w:r><w:t>" + " ".repeat(20 << 20) + "</w:t></w:r></w:p>"),
            "",
            "");

    assertThat(survive(List.of(Document.of("docx", docx), Document.of("pdf", pdfBomb()))))
        .hasSize(2)
        .allSatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(Problem.Code.TOO_LARGE);
              assertThat(problem.advice()).contains("maxExpansion");
            });
  }

  static byte[] pdfBomb() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      byte[] blanks = new byte[20 << 20];
      Arrays.fill(blanks, (byte) ' ');
      page.setContents(
          new PDStream(document, new java.io.ByteArrayInputStream(blanks), COSName.FLATE_DECODE));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** A billion laughs, and a file of the machine. */
  @Test
  void entitiesAreNeitherMultipliedNorFetched() throws IOException {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      laughs.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
    }
    String text =
        DocxForm.document("<w:p><w:r><w:t>&a29;&e;</w:t></w:r></w:p>")
            .replaceFirst("<\\?xml.*\\?>\n", "");
    String file = "<!DOCTYPE x [<!ENTITY e SYSTEM 'http://localhost:1/'>]>";
    survive(
        List.of(
            Document.of("laughs", DocxForm.zip(laughs + "]>" + text, "", "")),
            Document.of("fetch", DocxForm.zip(file + text, "", "")),
            text("html", "<!DOCTYPE html [<!ENTITY a 'b'>]><p>&a;&a;" + SOUND)));
  }

  @Test
  void repeatsAreRead() {
    List<Document> repeats = new ArrayList<>();
    for (String repeat : Repeats.all()) {
      repeats.add(text("many of '" + repeat + "'", SOUND + Repeats.text(repeat, 6_000)));
    }
    survive(repeats);
  }

  @Test
  void formatsMayBeMixedUp() {
    survive(
        Stream.of("%PDF-1.7\n", "PK\u0003\u0004", "<html>", "\u00D0\u00CF", "---\ntitle: ", "{")
            .map(head -> Document.of(head, (head + SOUND).getBytes(StandardCharsets.ISO_8859_1)))
            .toList());
  }
}

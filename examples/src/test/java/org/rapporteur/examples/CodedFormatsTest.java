package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people coded in a text is compared with the document in whatever format it comes. */
class CodedFormatsTest {

  private static final String TITLE = "Notes on the ferry";

  private static final List<String> PARAGRAPHS =
      List.of(
          "Samoa should repair the northern pier before the storms.",
          "A second storm could cut the outer islands off from the hospital.");

  private static final String GOLD =
      """
      {"file": "ferry.txt", "source": {"title": "Notes on the ferry", "kind": "OTHER"},
       "sessions": [], "actors": [], "issues": [],
       "recommendations": [{"quote": "Samoa should repair the northern pier before the storms",
         "addressees": ["Samoa"], "attribution": "AUTHOR", "strength": "SHOULD", "issues": []}],
       "risks": [{"quote": "A second storm could cut the outer islands off from the hospital",
         "attribution": "AUTHOR", "cause": [], "affected": [], "likelihood": "POSSIBLE",
         "issues": []}]}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"ferry.txt", "ferry.md", "ferry.html", "ferry.pdf", "ferry.docx"})
  void a_coding_fits_the_document_in_any_format(String name) throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Path docs = Files.createDirectories(folder.resolve("docs"));
    Files.writeString(gold.resolve("ferry.json"), GOLD);
    Files.write(docs.resolve(name), written(name.substring(name.indexOf('.'))));

    Run run = Run.of("Evaluate", gold.toString(), docs.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("rec_sent   P 1.000 R 1.000 F1 1.000   (tp 1 fp 0 fn 0)\n")
        .contains("risk_sent  P 1.000 R 1.000 F1 1.000   (tp 1 fp 0 fn 0)\n")
        .contains("source title       1.000  (n 1)\n");
    assertThat(Run.of("Tiers", gold.toString(), docs.toString()).out())
        .contains(
            "keywords           1.000 1.000 1.000    1.000 0.000 0.000\n",
            "BALANCED           1.000 1.000 1.000    1.000 1.000 1.000\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ferry.md", "ferry.html", "ferry.pdf", "ferry.docx"})
  void a_document_of_any_format_is_exported_in_its_words(String name) throws IOException {
    Path docs = Files.createDirectories(folder.resolve("docs"));
    Path out = folder.resolve("out");
    Files.write(docs.resolve(name), written(name.substring(name.indexOf('.'))));

    Run run = Run.of("Export", docs.toString(), out.toString());

    assertThat(run.out()).isEqualTo("1 of 1 documents coded in " + out + "\n");
    assertThat(out.resolve("ferry.json"))
        .content()
        .contains("\"file\" : \"" + name + "\"")
        .contains("Samoa should repair the northern pier before the storms");
  }

  @Test
  void the_plain_text_is_what_was_coded_if_there_are_several() throws IOException {
    Path gold = Files.createDirectories(folder.resolve("gold"));
    Path docs = Files.createDirectories(folder.resolve("docs"));
    Files.writeString(gold.resolve("ferry.json"), GOLD);
    Files.writeString(docs.resolve("ferry.html"), "<html><body><p>Another story.</p>");
    Files.writeString(docs.resolve("ferry.md"), "# Another story");
    assertThat(Run.of("Evaluate", gold.toString(), docs.toString()).err())
        .endsWith("but has [ferry.html, ferry.md]\n");

    Files.write(docs.resolve("ferry.txt"), written(".txt"));

    assertThat(Run.of("Evaluate", gold.toString(), docs.toString()).out())
        .contains("rec_sent   P 1.000");
  }

  @Test
  void no_coding_replaces_another() throws IOException {
    Files.write(folder.resolve("ferry.html"), written(".html"));
    Files.writeString(folder.resolve("ferry.txt"), "Oslo should pay for the pier.");

    Run run = Run.of("Export", folder.toString(), folder.resolve("out").toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("ferry.html and ferry.txt would both be coded in ferry.json; leave one out.\n");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  private static byte[] written(String ending) throws IOException {
    return switch (ending) {
      case ".txt" -> utf8(TITLE + "\n\n" + String.join("\n\n", PARAGRAPHS) + "\n");
      case ".md" ->
          utf8(
              "# "
                  + TITLE
                  + "\n\n"
                  + String.join("\n\n", PARAGRAPHS).replace("Samoa", "**Samoa**"));
      case ".html" ->
          utf8(
              "<!DOCTYPE html><html><body><h1>"
                  + TITLE
                  + "</h1><p>"
                  + String.join("</p><p>", PARAGRAPHS).replace("Samoa", "<b>Samoa</b>")
                  + "</p></body></html>");
      case ".pdf" -> pdf();
      case ".docx" -> docx();
      default -> throw new IllegalArgumentException(ending);
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        int y = 700;
        for (String line : List.of(TITLE, PARAGRAPHS.get(0), PARAGRAPHS.get(1))) {
          content.beginText();
          content.setFont(
              new PDType1Font(Standard14Fonts.FontName.HELVETICA), line.equals(TITLE) ? 20 : 10);
          content.newLineAtOffset(72, y);
          content.showText(line);
          content.endText();
          y -= 40;
        }
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] docx() throws IOException {
    StringBuilder body = new StringBuilder(paragraph("<w:pStyle w:val=\"Title\"/>", TITLE));
    PARAGRAPHS.forEach(words -> body.append(paragraph("", words)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(
          utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(
          utf8(
              "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                  + "<w:body>"
                  + body
                  + "</w:body></w:document>"));
      zip.closeEntry();
    }
    return bytes.toByteArray();
  }

  private static String paragraph(String style, String words) {
    return "<w:p><w:pPr>" + style + "</w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }
}

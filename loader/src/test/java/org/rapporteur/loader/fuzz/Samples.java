package org.rapporteur.loader.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.rapporteur.exchange.QdaProject;
import org.rapporteur.exchange.ReviewCsv;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.json.ReviewJson;
import org.rapporteur.loader.CorpusLoader;
import org.rapporteur.loader.Document;
import org.rapporteur.loader.forms.DocxForm;
import org.rapporteur.loader.forms.Form;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Finding;
import org.rapporteur.model.Review;
import org.rapporteur.model.Reviewer;

/**
 * Good inputs to begin with, made from the documents that tests read; small, since small is fast.
 */
final class Samples {

  private static final List<String> DOCUMENTS =
      List.of(
          "pacific-communique.txt",
          "nordic-hearing.txt",
          "andean-op-ed.txt",
          "sahel-workshop.txt",
          "straits-wire.txt");

  private static final int LENGTH = 1200;

  /** How a text may be kept, rightly or not. */
  private static final List<String> CHARSETS =
      List.of(
          "UTF-8",
          "UTF-16",
          "UTF-16LE",
          "windows-1252",
          "windows-1251",
          "windows-1254",
          "ISO-8859-7",
          "Shift_JIS",
          "EUC-JP",
          "GB18030");

  private static final String LANGUAGES =
      "“Ministers” – naïve façade €5 … Ελλάδα και Κύπρος, Россия и мир, İstanbul’da ışık,"
          + " 日本の安全保障と外交について話し合った。中国的外交政策与安全。 한국 외교. ไทย العربية";

  private Samples() {}

  static List<byte[]> texts() throws IOException {
    List<byte[]> texts = new ArrayList<>();
    for (String document : openings()) {
      texts.add(document.getBytes(StandardCharsets.UTF_8));
    }
    for (String name : CHARSETS) {
      Charset charset = Charset.forName(name);
      texts.add(LANGUAGES.getBytes(charset));
      // Read by the wrong code page, once and twice.
      String broken = new String(LANGUAGES.getBytes(StandardCharsets.UTF_8), charset);
      texts.add(broken.getBytes(StandardCharsets.UTF_8));
      String twice = new String(broken.getBytes(StandardCharsets.UTF_8), charset);
      texts.add(twice.getBytes(StandardCharsets.UTF_8));
    }
    return texts;
  }

  static List<byte[]> markdown() throws Exception {
    List<byte[]> samples = forms(Form.MARKDOWN);
    samples.add(
        utf8(
            """
            ---
            title: "A report"
            author: [Ann Bo, "Cy Do"]
            date: 2024-05-12
            ---
            # Heading #

            Setext
            ======

            > * quote with **strong** and *stress* and `code`
            >   1) one
            >
            >      [link](http://a.example/b "t") ![image](c.png)

            | a | b |
            |:--|--:|
            | c \\| d | e |

            ~~~ java
            code
            ~~~

            <div class="x">html</div>

            A line\\
            &amp; &#x1F600; <http://a.example> [ref][1]

            [1]: /url 'title'
            """));
    return samples;
  }

  static List<byte[]> pages() throws Exception {
    List<byte[]> samples = forms(Form.HTML);
    samples.add(
        utf8(
            """
            <!DOCTYPE html><html lang=en><head><meta charset="windows-1252"><title>A | B</title>
            <meta property="og:title" content="A report"><meta name="author" content="Ann Bo">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":
            "NewsArticle","headline":"A \\u0052eport","author":[{"name":"Ann Bo"},"Cy Do"],
            "datePublished":"2024-05-12","publisher":{"name":"Harbour"}}]}</script></head><body>
            <nav><ul><li><a href=/>Home</a></ul></nav><div class="share related comments">Share</div>
            <article><h1>A report</h1><p class=byline>By Ann Bo, <time datetime=2024-05-12>12 May 2024
            </time></p><p>The ministers said that the states should protect the water.<br>There is a
            risk of war &mdash; &#8220;soon&#8221;.</p><ol start=3><li>One<ul><li>Two</ol>
            <table><tr><th>a<td colspan=2>b</table><pre>
            as it
              stands</pre><blockquote>quote</blockquote><img alt=x><math><mi>x</mi></math>
            <template><p>t</template><svg><title>s</title></svg></article></body></html>
            """));
    return samples;
  }

  static List<byte[]> pdfs() throws Exception {
    List<byte[]> samples = new ArrayList<>();
    for (String document : openings()) {
      for (Form form : List.of(Form.PDF, Form.PDF_COLUMNS)) {
        samples.add(uncompressed(form.write(utf8(document))));
      }
    }
    samples.add(Form.PDF.write(utf8(openings().get(0))));
    return samples;
  }

  private static byte[] uncompressed(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        page.setContents(new PDStream(document, page.getContents()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    }
  }

  static List<byte[]> docx() throws Exception {
    return forms(Form.DOCX);
  }

  static List<byte[]> docxParts() {
    String body =
        """
        <w:p><w:pPr><w:pStyle w:val="Titre"/></w:pPr><w:r><w:t>A report</w:t></w:r></w:p>
        <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr>
        <w:r><w:t xml:space="preserve">We should </w:t><w:tab/><w:t>act</w:t><w:br/>
        <w:footnoteReference w:id="1"/><w:sym w:font="Symbol" w:char="F0B7"/></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        <w:p><w:hyperlink><w:r><w:t>link</w:t></w:r></w:hyperlink><w:del><w:r><w:delText>gone
        </w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:sdt><w:sdtContent><w:r>
        <w:t>x</w:t></w:r></w:sdtContent></w:sdt></w:p>""";
    String numbering =
        "<w:numbering xmlns:w='w'><w:abstractNum w:abstractNumId='8'><w:lvl w:ilvl='0'><w:start"
            + " w:val='1'/><w:numFmt w:val='lowerRoman'/><w:lvlText w:val='%1.'/></w:lvl>"
            + "</w:abstractNum><w:num w:numId='2'><w:abstractNumId w:val='8'/></w:num></w:numbering>";
    String styles =
        "<w:styles xmlns:w='w'><w:style w:styleId='Titre'><w:name w:val='Title'/><w:basedOn"
            + " w:val='N'/></w:style><w:style w:styleId='N'><w:name w:val='heading 1'/></w:style>"
            + "</w:styles>";
    String word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    Map<String, byte[]> parts =
        Map.of(
            "word/document.xml", utf8(DocxForm.document(body)),
            "word/numbering.xml", utf8(numbering.replace("'w'", "'" + word + "'")),
            "word/styles.xml", utf8(styles.replace("'w'", "'" + word + "'")),
            "docProps/core.xml",
                utf8(
                    "<c:coreProperties xmlns:c='c' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                        + "<dc:title>A report</dc:title><dc:creator>Ann Bo</dc:creator>"
                        + "</c:coreProperties>"),
            "word/footnotes.xml",
                utf8(
                    "<w:footnotes xmlns:w='%s'><w:footnote w:id='1'><w:p><w:r><w:t>a note</w:t></w:r>"
                            .formatted(word)
                        + "</w:p></w:footnote></w:footnotes>"));
    return List.of(Parts.input(Parts.DOCX, parts));
  }

  static List<byte[]> documents() throws Exception {
    List<byte[]> samples = texts();
    for (Form form : Form.values()) {
      samples.addAll(forms(form));
    }
    return samples;
  }

  static List<byte[]> genre() {
    // Fixed, so that every machine begins with the same.
    Random random = new Random(6);
    List<byte[]> samples = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      byte[] sample = new byte[8 + random.nextInt(200)];
      for (int j = 0; j < sample.length; j++) {
        sample[j] = (byte) random.nextInt(Genre.size());
      }
      samples.add(sample);
    }
    return samples;
  }

  /** A corpus with some findings. */
  static Corpus corpus() {
    try {
      return CorpusLoader.create().load(Document.ofText("sample.txt", openings().get(1))).corpus();
    } catch (IOException e) {
      throw new IllegalStateException("the documents of the tests are not there", e);
    }
  }

  static List<byte[]> corpora() {
    return List.of(utf8(CorpusJson.write(corpus())), utf8(CorpusJson.write(Corpus.empty())));
  }

  private static Review review() {
    Corpus corpus = corpus();
    Reviewer reviewer = Reviewer.of(corpus, "Ann");
    List<Finding> findings = corpus.findings();
    for (int i = 0; i < findings.size(); i++) {
      if (i % 3 == 0) {
        reviewer.confirm(findings.get(i));
      } else if (i % 3 == 1) {
        reviewer.reject(findings.get(i), "no");
      }
    }
    return reviewer.review();
  }

  static List<byte[]> reviews() {
    return List.of(utf8(ReviewJson.write(review())));
  }

  static List<byte[]> tables() {
    String sheet = ReviewCsv.sheet(corpus());
    return List.of(
        utf8(sheet), utf8(ReviewCsv.write(review())), utf8("\ufeff" + sheet.replace(',', ';')));
  }

  static List<byte[]> projects() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    QdaProject.create().write(corpus(), bytes);
    return List.of(bytes.toByteArray());
  }

  static List<byte[]> projectParts() {
    String project =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <Project xmlns="urn:QDA-XML:project:1.0" name="P" origin="NVivo"><Users>
        <User guid="{AAAAAAAA-0000-0000-0000-000000000001}" name="Ann"/></Users><CodeBook><Codes>
        <Code guid="BBBBBBBB-0000-0000-0000-000000000001" name="Recommendation" isCodable="true">
        <Code guid="BBBBBBBB-0000-0000-0000-000000000002" name="MUST" isCodable="true"/></Code>
        </Codes></CodeBook><Sources><TextSource guid="CCCCCCCC-0000-0000-0000-000000000001"
        name="Talk" plainTextPath="internal://talk.txt"><PlainTextSelection
        guid="DDDDDDDD-0000-0000-0000-000000000001" startPosition="3" endPosition="9"><Coding
        guid="EEEEEEEE-0000-0000-0000-000000000001"
        creatingUser="AAAAAAAA-0000-0000-0000-000000000001"><CodeRef
        targetGUID="BBBBBBBB-0000-0000-0000-000000000002"/></Coding></PlainTextSelection>
        </TextSource></Sources></Project>
        """;
    Map<String, byte[]> parts =
        Map.of("project.qde", utf8(project), "Sources/talk.txt", utf8("We 😀 must act.\r\nNow."));
    return List.of(Parts.input(Parts.QDPX, parts));
  }

  private static List<byte[]> forms(Form form) throws Exception {
    List<byte[]> samples = new ArrayList<>();
    for (String document : openings()) {
      samples.add(form.write(utf8(document)));
    }
    return samples;
  }

  /** The first paragraphs of each document. */
  private static List<String> openings() throws IOException {
    List<String> openings = new ArrayList<>();
    for (String name : DOCUMENTS) {
      try (InputStream stream = Samples.class.getResourceAsStream("/documents/" + name)) {
        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        openings.add(text.substring(0, text.indexOf('\n', Math.min(LENGTH, text.length() - 1))));
      }
    }
    return openings;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

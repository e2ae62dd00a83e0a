package org.rapporteur.loader.format.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.loader.format.Extraction;
import org.rapporteur.loader.format.FormattedText;
import org.rapporteur.loader.format.LayoutRole;
import org.rapporteur.loader.format.Metadata;
import org.rapporteur.loader.format.UnreadableException;

/** Makes one text of the parts of a DOCX file. Mutable, for use by a single thread. */
final class DocxText {

  private static final int HEADING_WORDS = 16;
  private static final int DEEPEST = 6;

  private final DocxPackage parts;

  DocxText(DocxPackage parts) {
    this.parts = parts;
  }

  FormattedText read() throws UnreadableException {
    List<Paragraph> paragraphs = new ArrayList<>(paragraphs(parts.main()));
    int notes = paragraphs.size();
    paragraphs.addAll(paragraphs("word/footnotes.xml"));
    paragraphs.addAll(paragraphs("word/endnotes.xml"));
    DocxOrigins origins = DocxOrigins.of(paragraphs);
    Extraction extraction = Extraction.from(origins.text());
    Styles styles = Styles.of(parts);
    Numbering numbering = Numbering.of(parts);
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (i < notes) {
        begin(paragraph, styles, numbering, extraction);
      } else {
        extraction.block(LayoutRole.FOOTNOTE, 0);
      }
      draw(paragraph, origins.start(i), extraction);
    }
    return extraction.finish(Optional.empty(), metadata(), origins);
  }

  private List<Paragraph> paragraphs(String part) throws UnreadableException {
    ParagraphReader reader = new ParagraphReader(part);
    parts.read(part, reader);
    return reader.paragraphs();
  }

  private static void begin(
      Paragraph paragraph, Styles styles, Numbering numbering, Extraction extraction) {
    String style = paragraph.style();
    // A list that is switched off by name 0 is none.
    String list = paragraph.list().isEmpty() ? styles.list(style) : paragraph.list();
    boolean item = !list.isEmpty() && !list.equals("0");
    int number = item ? numbering.next(list, paragraph.level()) : 0;
    int heading =
        paragraph.outline() >= 0 && paragraph.outline() < DEEPEST
            ? paragraph.outline() + 1
            : styles.headingLevel(style);
    if (styles.isNamed(style, "title")) {
      extraction.block(LayoutRole.TITLE, 0);
    } else if (styles.isNamed(style, "toc ")) {
      extraction.block(LayoutRole.FURNITURE, 0);
    } else if (heading > 0) {
      extraction.block(LayoutRole.HEADING, Math.min(heading, DEEPEST));
    } else if (item
        || styles.isNamed(style, "list bullet")
        || styles.isNamed(style, "list number")) {
      extraction.block(LayoutRole.LIST_ITEM, number);
    } else if (paragraph.inCell()) {
      extraction.block(LayoutRole.CELL, 0);
    } else {
      boolean emphasised =
          paragraph.bold() && paragraph.text().strip().split("\\s+").length <= HEADING_WORDS;
      extraction.block(emphasised ? LayoutRole.EMPHASISED : LayoutRole.TEXT, 0);
    }
  }

  private static void draw(Paragraph paragraph, int start, Extraction extraction) {
    String text = paragraph.text();
    int from = 0;
    while (from <= text.length()) {
      int lf = text.indexOf('\n', from);
      int to = lf < 0 ? text.length() : lf;
      extraction.take(start + from, start + to);
      if (lf >= 0) {
        extraction.lineBreak();
      }
      from = to + 1;
    }
  }

  private Metadata metadata() throws UnreadableException {
    Map<String, String> fields = new TreeMap<>();
    parts.read(
        "docProps/core.xml",
        new PartReader.Handler() {
          private String field = "";

          @Override
          public void start(PartReader.Tag tag) {
            field = tag.name();
          }

          @Override
          public void text(String text) {
            fields.merge(field, text, String::concat);
          }

          @Override
          public void end(String name) {
            field = "";
          }
        });
    return new Metadata(
        Optional.ofNullable(fields.get("title")),
        Optional.ofNullable(fields.get("creator"))
            .filter(name -> name.strip().indexOf(' ') > 0)
            .map(names -> List.of(names.split("\\s*;\\s*")))
            .orElse(List.of()),
        // A file is made and saved on other days than the document is published.
        Optional.empty(),
        Optional.empty());
  }
}

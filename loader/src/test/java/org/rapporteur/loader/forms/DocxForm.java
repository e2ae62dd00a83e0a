package org.rapporteur.loader.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.rapporteur.loader.internal.structure.BlockKind;

/** Writes the parts of a word processor's file that a reader needs, as such programs write them. */
public final class DocxForm {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String TYPES =
      HEAD
          + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
          + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-"
          + "officedocument.wordprocessingml.document.main+xml\"/></Types>";

  private static final String STYLES =
      HEAD
          + "<w:styles xmlns:w=\""
          + W
          + "\">"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Titre\"><w:name w:val=\"Title\"/></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"Titre1\"><w:name w:val=\"heading 1\"/>"
          + "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
          + "<w:style w:type=\"paragraph\" w:styleId=\"House\"><w:basedOn w:val=\"Titre1\"/></w:style></w:styles>";

  private static final String NUMBERING =
      HEAD
          + "<w:numbering xmlns:w=\""
          + W
          + "\">"
          + "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
          + "<w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum>"
          + "<w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
          + "<w:numFmt w:val=\"decimal\"/></w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>%s</w:numbering>";

  private DocxForm() {}

  static byte[] of(List<Piece> pieces) throws IOException {
    StringBuilder body = new StringBuilder();
    StringBuilder lists = new StringBuilder();
    boolean titled = false;
    int list = 1;
    for (Piece piece : pieces) {
      String properties = "";
      if (piece.kind() == BlockKind.TITLE) {
        properties = titled ? style("House") : style("Titre");
        titled = true;
      } else if (piece.kind() == BlockKind.HEADING) {
        properties = style("House");
      } else if (piece.isListed() && piece.number() == 0) {
        properties = numbered(1);
      } else if (piece.isListed()) {
        if (piece.number() == 1 || list == 1) {
          list++;
          lists
              .append("<w:num w:numId=\"")
              .append(list)
              .append("\"><w:abstractNumId w:val=\"8\"/>")
              .append("<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"")
              .append(piece.number())
              .append("\"/></w:lvlOverride></w:num>");
        }
        properties = numbered(list);
      }
      body.append(paragraph(properties, piece.isListed() ? piece.text() : piece.line()));
    }
    return zip(document(body.toString()), String.format(NUMBERING, lists), "");
  }

  private static String style(String id) {
    return "<w:pStyle w:val=\"" + id + "\"/>";
  }

  private static String numbered(int list) {
    return "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
  }

  /** Cut into two runs, as programs cut at any change of language or spelling. */
  private static String paragraph(String properties, String words) {
    int half = words.length() / 2;
    half += Character.isLowSurrogate(words.charAt(Math.min(half, words.length() - 1))) ? 1 : 0;
    return "<w:p><w:pPr>"
        + properties
        + "</w:pPr>"
        + run(words.substring(0, half))
        + run(words.substring(half))
        + "</w:p>";
  }

  private static String run(String words) {
    return "<w:r><w:t xml:space=\"preserve\">"
        + words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        + "</w:t></w:r>";
  }

  /** A main part with the given content. */
  public static String document(String body) {
    return HEAD + "<w:document xmlns:w=\"" + W + "\"><w:body>" + body + "</w:body></w:document>";
  }

  /** A file of these parts; footnotes only if there are any. */
  public static byte[] zip(String document, String numbering, String footnotes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "[Content_Types].xml", TYPES);
      add(zip, "word/document.xml", document);
      add(zip, "word/styles.xml", STYLES);
      add(zip, "word/numbering.xml", numbering);
      if (!footnotes.isEmpty()) {
        add(
            zip,
            "word/footnotes.xml",
            HEAD + "<w:footnotes xmlns:w=\"" + W + "\">" + footnotes + "</w:footnotes>");
      }
    }
    return bytes.toByteArray();
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    // The time of an entry would come from the clock.
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(315_532_800_000L);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}

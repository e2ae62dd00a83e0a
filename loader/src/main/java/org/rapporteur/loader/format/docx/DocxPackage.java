package org.rapporteur.loader.format.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.rapporteur.loader.format.Expansion;
import org.rapporteur.loader.format.FormatContext;
import org.rapporteur.loader.format.UnreadableException;

/**
 * The XML parts of a DOCX file by their names.
 *
 * @param parts the bytes of each part
 * @param main the name of the part that holds the text
 * @param maxDepth how deep elements may be nested
 */
record DocxPackage(Map<String, byte[]> parts, String main, int maxDepth) {

  private static final int BUFFER = 8192;

  /** Opens a file; all that is decompressed counts against the limit, also what is passed over. */
  static DocxPackage open(byte[] bytes, FormatContext context) throws UnreadableException {
    Map<String, byte[]> parts = new TreeMap<>();
    Expansion expansion = context.expansion(bytes.length);
    byte[] buffer = new byte[BUFFER];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean wanted = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          expansion.count(read, entry.getName());
          part.write(buffer, 0, wanted ? read : 0);
        }
        if (wanted) {
          parts.putIfAbsent(entry.getName(), part.toByteArray());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // The latter for names that are not UTF-8.
      throw malformed("is a damaged zip file: " + e.getMessage());
    }
    String main = main(parts, context.maxDepth());
    if (!parts.containsKey(main)) {
      throw new UnreadableException(
          UnreadableException.Reason.UNSUPPORTED,
          "is a zipped file of another kind than DOCX",
          "Save it as DOCX, PDF or text, or unpack it first.");
    }
    return new DocxPackage(parts, main, context.maxDepth());
  }

  /** The part that the package names as its document; it is not always called so. */
  private static String main(Map<String, byte[]> parts, int maxDepth) throws UnreadableException {
    String usual = "word/document.xml";
    byte[] relations = parts.get("_rels/.rels");
    if (parts.containsKey(usual) || relations == null) {
      return usual;
    }
    String[] found = {usual};
    PartReader.read(
        relations,
        "_rels/.rels",
        maxDepth,
        new PartReader.Handler() {
          @Override
          public void start(PartReader.Tag tag) {
            if (tag.attribute("Type").endsWith("/officeDocument")) {
              found[0] = tag.attribute("Target").replaceFirst("^/", "");
            }
          }
        });
    return found[0].startsWith("word/") ? found[0] : usual;
  }

  static UnreadableException malformed(String message) {
    return new UnreadableException(
        UnreadableException.Reason.MALFORMED,
        message,
        "Open it in a word processor and save it anew, or load another copy.");
  }

  /** Reads a part, if the file has it. */
  void read(String name, PartReader.Handler handler) throws UnreadableException {
    byte[] part = parts.get(name);
    if (part != null) {
      PartReader.read(part, name, maxDepth, handler);
    }
  }
}

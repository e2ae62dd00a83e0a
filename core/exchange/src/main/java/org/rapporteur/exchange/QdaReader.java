package org.rapporteur.exchange;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The files of a REFI-QDA project. Mutable, for a single thread. */
final class QdaReader implements AutoCloseable {

  private static final int LARGEST_ENTRY = 1 << 28;
  private static final String INTERNAL = "internal://";

  private final Path file;
  private final ZipFile zip;

  private QdaReader(Path file) throws IOException {
    this.file = file;
    try {
      zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      throw new QdaFormatException(
          file + " is no zip archive, as a .qdpx is: " + e.getMessage() + ". Export it again.", e);
    }
  }

  static List<CodedText> read(Path file) throws IOException {
    try (QdaReader reader = new QdaReader(file)) {
      return reader.project();
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private List<CodedText> project() throws IOException {
    byte[] project = bytes("project.qde");
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    // Nothing that a project declares is fetched or expanded.
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(project));
      try {
        return new QdaParser(xml, this).project();
      } finally {
        xml.close();
      }
    } catch (XMLStreamException e) {
      throw new QdaFormatException(
          "%s, project.qde, line %d: not XML that can be read: %s"
              .formatted(file, e.getLocation().getLineNumber(), e.getMessage()),
          e);
    } catch (QdaFormatException e) {
      throw new QdaFormatException(file + ", project.qde, " + e.getMessage(), e);
    }
  }

  /** The text that a path of a project leads to. */
  String text(String path) throws IOException {
    if (!path.startsWith(INTERNAL)) {
      throw new QdaFormatException(
          "the text at " + path + " lies outside the project: export it with its sources inside");
    }
    ByteBuffer bytes = ByteBuffer.wrap(bytes("sources/" + path.substring(INTERNAL.length())));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new QdaFormatException(
          "the bytes of " + path + " from " + bytes.position() + " on are not UTF-8", e);
    }
  }

  private byte[] bytes(String name) throws IOException {
    // Some programs write Sources, some sources.
    Optional<? extends ZipEntry> found =
        zip.stream()
            .filter(e -> e.getName().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
            .findFirst();
    if (found.isEmpty()) {
      throw new QdaFormatException(file + " holds no " + name + ": is it a REFI-QDA project?");
    }
    try (InputStream stream = zip.getInputStream(found.get())) {
      byte[] bytes = stream.readNBytes(LARGEST_ENTRY + 1);
      if (bytes.length > LARGEST_ENTRY) {
        throw new QdaFormatException(
            name + " has more than " + LARGEST_ENTRY + " bytes: export fewer sources at a time");
      }
      return bytes;
    } catch (ZipException | EOFException e) {
      throw new QdaFormatException(
          file + " is damaged at " + name + ": " + e.getMessage() + ". Export it again.", e);
    }
  }
}

package org.rapporteur.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML 1.0 as it is written, in UTF-8, an element a line. Characters that XML cannot carry are
 * replaced by U+FFFD. Mutable, for a single thread.
 */
final class XmlOut {

  private interface Step {
    void write() throws XMLStreamException;
  }

  private final Writer text;
  private final XMLStreamWriter xml;
  private int depth;

  XmlOut(OutputStream stream) throws IOException {
    // Buffered by us: given the bare encoder, the JDK's writer asks it about each half of a
    // surrogate pair and writes what no parser reads.
    text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  /** Begins an element that has others inside; attributes are names and values in turn. */
  void start(String name, String... attributes) throws IOException {
    line(
        () -> {
          xml.writeStartElement(name);
          attributes(attributes);
        });
    depth++;
  }

  void end() throws IOException {
    depth--;
    line(xml::writeEndElement);
  }

  /** An element without content. */
  void empty(String name, String... attributes) throws IOException {
    line(
        () -> {
          xml.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  /** An element with text in it. */
  void element(String name, String content, String... attributes) throws IOException {
    line(
        () -> {
          xml.writeStartElement(name);
          attributes(attributes);
          xml.writeCharacters(legal(content));
          xml.writeEndElement();
        });
  }

  /** Ends the document; the stream stays open. */
  void finish() throws IOException {
    line(
        () -> {
          xml.writeEndDocument();
          xml.flush();
        });
    text.flush();
  }

  private void line(Step step) throws IOException {
    try {
      xml.writeCharacters("\n" + "  ".repeat(depth));
      step.write();
    } catch (XMLStreamException e) {
      throw failure(e);
    }
  }

  private static IOException failure(XMLStreamException e) {
    return e.getNestedException() instanceof IOException io ? io : new IOException(e);
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], oneLine(attributes[i + 1]));
    }
  }

  /** In attributes a parser makes blanks of line ends and tabs; so we do it at once. */
  static String oneLine(String value) {
    return legal(value).replaceAll("\\s+", " ").strip();
  }

  private static String legal(String value) {
    if (value.codePoints().allMatch(XmlOut::isLegal)) {
      return value;
    }
    StringBuilder text = new StringBuilder(value.length());
    value.codePoints().map(c -> isLegal(c) ? c : '\uFFFD').forEach(text::appendCodePoint);
    return text.toString();
  }

  /** The production Char of XML 1.0; carriage returns would come back as line feeds. */
  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c >= ' ' && c <= '\uD7FF'
        || c >= '\uE000' && c <= '\uFFFD'
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}

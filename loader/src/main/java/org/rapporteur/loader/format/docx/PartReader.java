package org.rapporteur.loader.format.docx;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rapporteur.loader.format.UnreadableException;

/**
 * Reads the XML of one part from its start to its end; nothing outside of the part is looked at.
 */
final class PartReader {

  /** An element that begins. */
  interface Tag {
    /** Its name without prefix. */
    String name();

    /** The value of an attribute by its name without prefix; empty if there is none. */
    String attribute(String name);
  }

  /** Is told of elements and text in their order. */
  interface Handler {
    /** An element begins. */
    void start(Tag tag);

    /** An element ends. */
    default void end(String name) {}

    /** Text inside the innermost element. */
    default void text(String text) {}
  }

  private PartReader() {}

  static void read(byte[] part, String name, int maxDepth, Handler handler)
      throws UnreadableException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
      int depth = 0;
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > maxDepth) {
              throw UnreadableException.aboveLimit(
                  "has elements nested deeper than the limit of "
                      + maxDepth
                      + " in "
                      + name
                      + ", line "
                      + xml.getLocation().getLineNumber(),
                  "maxDepth",
                  Optional.empty());
            }
            handler.start(tag(xml));
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            handler.end(xml.getLocalName());
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              handler.text(xml.getText());
          default -> {
            // Comments and instructions are for programs.
          }
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw DocxPackage.malformed("has a part that is not XML: " + name + ", line " + line);
    }
  }

  private static Tag tag(XMLStreamReader xml) {
    return new Tag() {
      @Override
      public String name() {
        return xml.getLocalName();
      }

      @Override
      public String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
          if (xml.getAttributeLocalName(i).equals(name)) {
            return xml.getAttributeValue(i);
          }
        }
        return "";
      }
    };
  }
}

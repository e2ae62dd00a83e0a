package org.rapporteur.loader.format.docx;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.loader.format.UnreadableException;

/** The styles of a document: which are titles and headings, under whatever name. */
final class Styles implements PartReader.Handler {

  private static final int LONGEST_CHAIN = 20;

  /** What a style says itself. */
  private static final class Style {
    private String name = "";
    private String basedOn = "";
    private int outline = -1;
    private String list = "";
  }

  private final Map<String, Style> styles = new TreeMap<>();
  private Style current = new Style();

  private Styles() {}

  static Styles of(DocxPackage parts) throws UnreadableException {
    Styles styles = new Styles();
    parts.read("word/styles.xml", styles);
    return styles;
  }

  @Override
  public void start(PartReader.Tag tag) {
    switch (tag.name()) {
      case "style" -> {
        current = new Style();
        styles.putIfAbsent(tag.attribute("styleId"), current);
      }
      case "name" -> current.name = tag.attribute("val").toLowerCase(Locale.ROOT);
      case "basedOn" -> current.basedOn = tag.attribute("val");
      case "numId" -> current.list = tag.attribute("val");
      case "outlineLvl" ->
          current.outline =
              tag.attribute("val").matches("[0-8]") ? Integer.parseInt(tag.attribute("val")) : -1;
      default -> {
        // The rest is looks.
      }
    }
  }

  /** Whether a style, or one that it is based on, has a name that begins so. */
  boolean isNamed(String id, String beginning) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      if (style.name.startsWith(beginning)) {
        return true;
      }
      style = styles.get(style.basedOn);
    }
    return false;
  }

  /** The level of a heading, from 1; 0 for what is none. */
  int headingLevel(String id) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      if (style.outline >= 0) {
        return style.outline + 1;
      }
      if (style.name.matches("heading [1-9]")) {
        return style.name.charAt(8) - '0';
      }
      style = styles.get(style.basedOn);
    }
    return 0;
  }

  /** The list that paragraphs of a style are items of; empty if none. */
  String list(String id) {
    Style style = styles.get(id);
    for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
      if (!style.list.isEmpty()) {
        return style.list;
      }
      style = styles.get(style.basedOn);
    }
    return "";
  }
}

package org.rapporteur.loader.format.docx;

import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.loader.format.UnreadableException;

/** The lists of a document, and how far each has counted. Mutable, for use by a single thread. */
final class Numbering implements PartReader.Handler {

  private static final int DEEPEST = 9;

  /** Which definition a list uses. */
  private final Map<String, String> definitions = new TreeMap<>();

  /** How the levels of definitions count, by definition and level. */
  private final Map<String, String> formats = new TreeMap<>();

  /** Where levels start, by definition or list and level. */
  private final Map<String, Integer> starts = new TreeMap<>();

  private final Map<String, Integer> counters = new TreeMap<>();
  private String definition = "";
  private String list = "";
  private String level = "0";

  private Numbering() {}

  static Numbering of(DocxPackage parts) throws UnreadableException {
    Numbering numbering = new Numbering();
    parts.read("word/numbering.xml", numbering);
    return numbering;
  }

  @Override
  public void start(PartReader.Tag tag) {
    String value = tag.attribute("val");
    switch (tag.name()) {
      case "abstractNum" -> {
        definition = tag.attribute("abstractNumId");
        list = "";
      }
      case "num" -> list = tag.attribute("numId");
      case "abstractNumId" -> definitions.put(list, value);
      case "lvl", "lvlOverride" -> level = tag.attribute("ilvl");
      case "numFmt" -> formats.putIfAbsent(key(list.isEmpty() ? definition : list, level), value);
      case "start" -> {
        if (list.isEmpty()) {
          starts.put(key(definition, level), whole(value));
        }
      }
      case "startOverride" -> starts.put("list " + key(list, level), whole(value));
      default -> {
        // The rest is looks.
      }
    }
  }

  private static String key(String id, String level) {
    return id + " " + level;
  }

  private static int whole(String value) {
    return value.matches("[0-9]{1,6}") ? Integer.parseInt(value) : 1;
  }

  /** The number of the next item of a list at a level; 0 if it has a bullet. */
  int next(String id, int depth) {
    String at = String.valueOf(depth);
    String used = definitions.getOrDefault(id, "");
    String format = formats.getOrDefault(key(used, at), "bullet");
    if (format.equals("bullet") || format.equals("none")) {
      return 0;
    }
    for (int deeper = depth + 1; deeper < DEEPEST; deeper++) {
      counters.remove(key(id, String.valueOf(deeper)));
    }
    int start = starts.getOrDefault("list " + key(id, at), starts.getOrDefault(key(used, at), 1));
    return counters.merge(key(id, at), start, (before, first) -> before + 1);
  }
}

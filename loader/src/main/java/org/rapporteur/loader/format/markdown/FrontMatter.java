package org.rapporteur.loader.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.loader.format.Metadata;

/**
 * The fields above a Markdown text, between two lines of three hyphens: {@code title}, {@code
 * author} or {@code authors}, {@code date}, {@code publisher}. Values are single lines or lists,
 * the part of YAML that such files use.
 *
 * @param length how many characters it takes, 0 if there is none
 * @param metadata what it tells
 */
record FrontMatter(int length, Metadata metadata) {

  private static final FrontMatter NONE = new FrontMatter(0, Metadata.NONE);

  static FrontMatter of(String text) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    List<String> lines =
        text.substring(start, Math.min(text.length(), start + 8000)).lines().toList();
    if (lines.isEmpty() || !isRule(lines.get(0))) {
      return NONE;
    }
    Map<String, List<String>> fields = new TreeMap<>();
    String key = "";
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isRule(line)) {
        return fields.isEmpty() ? NONE : new FrontMatter(end(text, start, i), metadata(fields));
      }
      int colon = line.indexOf(':');
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.strip().startsWith("- ") && !key.isEmpty()) {
        add(fields, key, line.strip().substring(2));
      } else if (colon > 0 && key(line.substring(0, colon)) && !line.startsWith(" ")) {
        key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        add(fields, key, line.substring(colon + 1));
      } else if (!line.startsWith(" ")) {
        return NONE;
      }
    }
    return NONE;
  }

  private static boolean isRule(String line) {
    return line.stripTrailing().equals("---");
  }

  private static boolean key(String name) {
    return name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }

  /** Where the line after the given one starts. */
  private static int end(String text, int from, int line) {
    int at = from;
    for (int i = 0; i <= line; i++) {
      int lf = text.indexOf('\n', at);
      at = lf < 0 ? text.length() : lf + 1;
    }
    return at;
  }

  private static void add(Map<String, List<String>> fields, String key, String value) {
    List<String> values = fields.computeIfAbsent(key, missing -> new ArrayList<>());
    String bare = value.strip();
    if (bare.startsWith("[") && bare.endsWith("]")) {
      for (String part : bare.substring(1, bare.length() - 1).split(",")) {
        values.add(unquoted(part.strip()));
      }
    } else {
      values.add(unquoted(bare));
    }
  }

  private static String unquoted(String value) {
    int last = value.length() - 1;
    boolean quoted =
        last > 0 && value.charAt(0) == value.charAt(last) && "\"'".indexOf(value.charAt(0)) >= 0;
    return quoted ? value.substring(1, last) : value;
  }

  private static Metadata metadata(Map<String, List<String>> fields) {
    List<String> authors = new ArrayList<>(fields.getOrDefault("author", List.of()));
    authors.addAll(fields.getOrDefault("authors", List.of()));
    return new Metadata(
        first(fields, "title"), authors, first(fields, "date"), first(fields, "publisher"));
  }

  private static Optional<String> first(Map<String, List<String>> fields, String key) {
    return fields.getOrDefault(key, List.of()).stream()
        .filter(value -> !value.isBlank())
        .findFirst();
  }
}

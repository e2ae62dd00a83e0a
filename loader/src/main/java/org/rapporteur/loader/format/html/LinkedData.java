package org.rapporteur.loader.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The JSON-LD that a page carries about its document, by the vocabulary of schema.org.
 *
 * @param articles the objects that describe a text
 */
record LinkedData(List<Map<?, ?>> articles) {

  /** The data of a page; what is no JSON is passed over. */
  static LinkedData of(Document page) {
    List<Map<?, ?>> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonText.read(script.data()).ifPresent(value -> collect(value, articles));
    }
    return new LinkedData(articles);
  }

  private static void collect(Object value, List<Map<?, ?>> articles) {
    if (value instanceof List<?> list) {
      list.forEach(item -> collect(item, articles));
    } else if (value instanceof Map<?, ?> object) {
      if (object.containsKey("headline")
          || object.containsKey("datePublished") && object.containsKey("author")) {
        articles.add(object);
      }
      collect(object.containsKey("@graph") ? object.get("@graph") : "", articles);
    }
  }

  /** A field that is a text. */
  Optional<String> text(String field) {
    for (Map<?, ?> article : articles) {
      if (article.get(field) instanceof String text && !text.isBlank()) {
        return Optional.of(Parser.unescapeEntities(text, false));
      }
    }
    return Optional.empty();
  }

  /** The names of the persons or bodies in a field. */
  List<String> names(String field) {
    List<String> names = new ArrayList<>();
    for (Map<?, ?> article : articles) {
      if (names.isEmpty() && article.containsKey(field)) {
        names(article.get(field), names);
      }
    }
    return names;
  }

  private static void names(Object value, List<String> names) {
    if (value instanceof List<?> list) {
      list.forEach(item -> names(item, names));
    } else if (value instanceof Map<?, ?> object && object.containsKey("name")) {
      names(object.get("name"), names);
    } else if (value instanceof String name && !name.isBlank() && !name.contains("://")) {
      names.add(Parser.unescapeEntities(name, false));
    }
  }
}

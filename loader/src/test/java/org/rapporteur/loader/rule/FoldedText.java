package org.rapporteur.loader.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.text.TextSpan;
import tools.jackson.databind.JsonNode;

/** A text by its ASCII letters and digits, in which a quote is found whatever was repaired. */
public record FoldedText(String characters, List<Integer> origins) {

  /** Of a text. */
  public static FoldedText of(String text) {
    StringBuilder characters = new StringBuilder();
    List<Integer> origins = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128 && Character.isLetterOrDigit(c)) {
        characters.append(Character.toLowerCase(c));
        origins.add(i);
      }
    }
    return new FoldedText(characters.toString().toLowerCase(Locale.ROOT), origins);
  }

  /** Where the quotes of some annotated items stand. */
  public List<TextSpan> locate(Iterable<JsonNode> items) {
    List<TextSpan> spans = new ArrayList<>();
    for (JsonNode item : items) {
      String quote = of(item.get("quote").asString()).characters;
      int occurrence = item.path("occurrence").asInt(1);
      int at = characters.indexOf(quote);
      for (int i = 1; i < occurrence && characters.indexOf(quote, at + 1) >= 0; i++) {
        at = characters.indexOf(quote, at + 1);
      }
      if (at >= 0 && !quote.isEmpty()) {
        int last = origins.get(at + quote.length() - 1);
        spans.add(new TextSpan(origins.get(at), last + 1));
      }
    }
    return spans;
  }
}

package org.rapporteur.exchange;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.json.CorpusFormatException;
import org.rapporteur.json.CorpusJson;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.json.JsonFactory;

/** Makes a document in the native format of one without texts. Mutable, for a single thread. */
final class TextReturn {

  private static final String WHAT = "not a corpus without its texts: ";

  private static final JsonFactory FACTORY = new JsonFactory();

  /** What holds quotes in the native format; their source is named before them. */
  private static final Set<String> QUOTES = Set.of("quote", "action", "keyTakeaways");

  private final JsonGenerator json;
  private final Function<String, Optional<String>> texts;
  private final Map<String, SourceText> sources = new HashMap<>();
  private Optional<SourceText> current = Optional.empty();
  private int start;

  TextReturn(JsonGenerator json, Function<String, Optional<String>> texts) {
    this.json = json;
    this.texts = texts;
  }

  void copy(InputStream stream) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), stream)) {
      expect(parser, parser.nextToken() == JsonToken.START_OBJECT, "it is no object");
      property(parser, "format", StandOff.FORMAT);
      property(parser, "version", String.valueOf(StandOff.VERSION));
      while (parser.nextToken() == JsonToken.PROPERTY_NAME
          && !parser.currentName().equals("corpus")) {
        boolean index = parser.currentName().equals("texts");
        parser.nextToken();
        if (index) {
          index(parser);
        } else {
          parser.skipChildren();
        }
      }
      expect(parser, parser.currentToken() == JsonToken.PROPERTY_NAME, "it has no field corpus");
      json.writeStartObject();
      json.writeStringProperty("format", CorpusJson.FORMAT);
      json.writeNumberProperty("version", CorpusJson.VERSION);
      json.writeName("corpus");
      corpus(parser);
      json.writeEndObject();
    } catch (JacksonException e) {
      throw new CorpusFormatException(WHAT + e.getOriginalMessage(), e);
    }
  }

  private static void property(JsonParser parser, String name, String expected) {
    boolean named =
        parser.nextToken() == JsonToken.PROPERTY_NAME && parser.currentName().equals(name);
    expect(parser, named, "expected the field " + name);
    parser.nextToken();
    String found = parser.getString();
    expect(
        parser, expected.equals(found), "expected " + name + " " + expected + ", found " + found);
  }

  private static void expect(JsonParser parser, boolean right, String reason) {
    if (!right) {
      throw new CorpusFormatException(
          WHAT + reason + ", line " + parser.currentLocation().getLineNr());
    }
  }

  /** The list of texts: fetches each. */
  private void index(JsonParser parser) {
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      Map<String, String> fields = new HashMap<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, parser.getString());
      }
      String source = fields.getOrDefault("source", "");
      sources.put(source, text(source, fields.getOrDefault("sha256", "")));
    }
  }

  private SourceText text(String source, String sha256) {
    SourceText text =
        texts
            .apply(sha256)
            .map(SourceText::of)
            .orElseThrow(
                () ->
                    new CorpusFormatException(
                        "the text of source %s is not there: supply the one with SHA-256 %s"
                            .formatted(source, sha256)));
    if (!text.sha256().equals(sha256)) {
      throw new CorpusFormatException(
          "the text that was supplied for source %s has SHA-256 %s, not %s: supply it in canonical"
                  .formatted(source, text.sha256(), sha256)
              + " form, as a corpus holds it");
    }
    return text;
  }

  private void corpus(JsonParser parser) {
    int depth = 0;
    do {
      JsonToken token = parser.nextToken();
      expect(parser, token != null, "it ends in the middle");
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      json.copyCurrentEvent(parser);
      if (token == JsonToken.VALUE_STRING && isSourceId(parser)) {
        current = Optional.ofNullable(sources.get(parser.getString()));
        expect(parser, current.isPresent(), "source " + parser.getString() + " has no text listed");
        if (parser.currentName().equals("id")) {
          json.writeStringProperty("text", current.orElseThrow().toString());
        }
      } else if (token == JsonToken.VALUE_NUMBER_INT && isOfQuote(parser)) {
        offset(parser);
      }
    } while (depth > 0);
  }

  private void offset(JsonParser parser) {
    if (parser.currentName().equals("start")) {
      start = parser.getIntValue();
    } else if (parser.currentName().equals("end")) {
      int end = parser.getIntValue();
      expect(parser, current.isPresent(), "a quote stands before its source is named");
      SourceText text = current.orElseThrow();
      boolean inside = 0 <= start && start <= end && end <= text.length();
      expect(parser, inside, "no quote of its source stands from " + start + " to " + end);
      json.writeStringProperty("text", text.slice(new TextSpan(start, end)));
    }
  }

  /** Whether the string names a source: where something stands, or the source itself. */
  private static boolean isSourceId(JsonParser parser) {
    TokenStreamContext here = parser.streamReadContext();
    if (!here.inObject()) {
      return false;
    }
    TokenStreamContext list = here.getParent();
    return "source".equals(here.currentName())
        || "id".equals(here.currentName())
            && list.inArray()
            && "sources".equals(list.getParent().currentName());
  }

  private static boolean isOfQuote(JsonParser parser) {
    TokenStreamContext here = parser.streamReadContext();
    if (!here.inObject()) {
      return false;
    }
    TokenStreamContext around = here.getParent();
    String holder = around.inArray() ? around.getParent().currentName() : around.currentName();
    return holder != null && QUOTES.contains(holder);
  }
}

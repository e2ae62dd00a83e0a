package org.rapporteur.loader.format.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a JSON text to maps, lists and strings; numbers, true, false and null stay as they are
 * written. Small and forgiving of line ends in strings, which pages have; it is no more than the
 * metadata of a page needs.
 */
final class JsonText {

  /** Deeper than any honest metadata. */
  private static final int DEEPEST = 64;

  /** The text is not JSON. */
  private static final class Malformed extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final String text;
  private int at;

  private JsonText(String text) {
    this.text = text;
  }

  /** The value of a text, or empty if it is not JSON. */
  static Optional<Object> read(String text) {
    try {
      return Optional.of(new JsonText(text).value(0));
    } catch (Malformed e) {
      return Optional.empty();
    }
  }

  private Object value(int depth) throws Malformed {
    if (depth > DEEPEST) {
      throw new Malformed();
    }
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      default -> word();
    };
  }

  private Map<String, Object> object(int depth) throws Malformed {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (peek() != '}') {
      String key = string();
      expect(':');
      object.putIfAbsent(key, value(depth + 1));
      if (peek() == ',') {
        at++;
      } else if (peek() != '}') {
        throw new Malformed();
      }
    }
    at++;
    return object;
  }

  private List<Object> array(int depth) throws Malformed {
    List<Object> array = new ArrayList<>();
    at++;
    while (peek() != ']') {
      array.add(value(depth + 1));
      if (peek() == ',') {
        at++;
      } else if (peek() != ']') {
        throw new Malformed();
      }
    }
    at++;
    return array;
  }

  private String string() throws Malformed {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"') {
        return string.toString();
      }
      string.append(c == '\\' ? escape() : c);
    }
    throw new Malformed();
  }

  private char escape() throws Malformed {
    if (at >= text.length()) {
      throw new Malformed();
    }
    char c = text.charAt(at++);
    return switch (c) {
      case 'n', 'r', 't', 'b', 'f' -> ' ';
      case 'u' -> unit();
      default -> c;
    };
  }

  private char unit() throws Malformed {
    int unit = 0;
    for (int i = 0; i < 4; i++) {
      int digit = at < text.length() ? Character.digit(text.charAt(at++), 16) : -1;
      if (digit < 0) {
        throw new Malformed();
      }
      unit = unit * 16 + digit;
    }
    return (char) unit;
  }

  private String word() throws Malformed {
    int start = at;
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    if (start == at) {
      throw new Malformed();
    }
    return text.substring(start, at);
  }

  private void expect(char c) throws Malformed {
    if (peek() != c) {
      throw new Malformed();
    }
    at++;
  }

  private char peek() throws Malformed {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (at >= text.length()) {
      throw new Malformed();
    }
    return text.charAt(at);
  }
}

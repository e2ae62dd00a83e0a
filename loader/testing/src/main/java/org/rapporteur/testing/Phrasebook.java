package org.rapporteur.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * Lists of phrases with places in them that other phrases fill. The form of its file is told at the
 * top of the file. Immutable and thread-safe.
 */
final class Phrasebook {

  /** Phrases of one name; of a skewed list the first are drawn far more often. */
  private record Choice(boolean skewed, List<String> phrases) {
    String draw(Random random) {
      double at = random.nextDouble();
      return phrases.get((int) ((skewed ? at * at : at) * phrases.size()));
    }
  }

  private static final String LINE_BREAK = "n";
  private static final String SKEWED = " ~";

  private final Map<String, Choice> choices = new HashMap<>();

  private Phrasebook(String file) {
    List<String> phrases = new ArrayList<>();
    for (String line : file.lines().toList()) {
      if (line.startsWith("  ")) {
        phrases.add(line.strip());
      } else if (line.endsWith(":")) {
        String name = line.substring(0, line.length() - 1);
        phrases = new ArrayList<>();
        choices.put(name.replace(SKEWED, ""), new Choice(name.endsWith(SKEWED), phrases));
      }
    }
  }

  /** What drawn documents are put together from. */
  static Phrasebook drawnDocuments() {
    return Read.DRAWN_DOCUMENTS;
  }

  /** Reads it when it is first asked for. */
  private static final class Read {
    static final Phrasebook DRAWN_DOCUMENTS = read("drawn-documents.txt");

    private static Phrasebook read(String file) {
      try (InputStream stream =
          Objects.requireNonNull(Phrasebook.class.getResourceAsStream(file), file)) {
        return new Phrasebook(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** A phrase of that name with all its places filled. */
  String draw(String name, Random random) {
    StringBuilder text = new StringBuilder();
    append(name, random, text);
    return text.toString();
  }

  private void append(String name, Random random, StringBuilder text) {
    Choice choice = choices.get(name);
    if (choice == null) {
      throw new IllegalArgumentException("there are no phrases named " + name);
    }
    String phrase = choice.draw(random);
    int from = 0;
    for (int open = phrase.indexOf('{'); open >= 0; open = phrase.indexOf('{', from)) {
      int close = phrase.indexOf('}', open);
      text.append(phrase, from, open);
      fill(phrase.substring(open + 1, close), random, text);
      from = close + 1;
    }
    text.append(phrase, from, phrase.length());
  }

  private void fill(String place, Random random, StringBuilder text) {
    if (place.equals(LINE_BREAK)) {
      text.append('\n');
      return;
    }
    boolean capital = place.startsWith("^");
    int start = text.length();
    append(capital ? place.substring(1) : place, random, text);
    if (capital) {
      text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
    }
  }
}

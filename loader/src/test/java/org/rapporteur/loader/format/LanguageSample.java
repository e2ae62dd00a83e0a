package org.rapporteur.loader.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A paragraph in some language and the encodings that its texts are kept in. */
record LanguageSample(String language, List<String> charsets, String text) {

  /** All of {@code languages.txt}. */
  static List<LanguageSample> all() {
    List<LanguageSample> samples = new ArrayList<>();
    for (String part : resource().split("(?m)^=== ")) {
      if (!part.startsWith("#")) {
        int line = part.indexOf('\n');
        String[] head = part.substring(0, line).split("\\|");
        List<String> charsets = Arrays.asList(head[1].strip().split(" "));
        samples.add(
            new LanguageSample(head[0].strip(), charsets, part.substring(line + 1).strip()));
      }
    }
    return samples;
  }

  private static String resource() {
    try (InputStream stream = LanguageSample.class.getResourceAsStream("languages.txt")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text as its writers would keep it in an encoding: signs that this lacks are replaced. */
  String writtenIn(Charset charset) {
    StringBuilder written = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(character -> written.append(written(character, charset)));
    return written.toString();
  }

  private static String written(String character, Charset charset) {
    if (charset.newEncoder().canEncode(character)) {
      return character;
    }
    String plain =
        switch (character) {
          case "’", "‘" -> "'";
          case "“", "”", "„" -> "\"";
          case "–" -> "-";
          case "€" -> "EUR";
          case "œ" -> "oe";
          default -> withMarks(character, charset);
        };
    if (!charset.newEncoder().canEncode(plain)) {
      throw new IllegalArgumentException(character + " in " + charset);
    }
    return plain;
  }

  /** As Vietnamese is kept: the letter and then its tone. */
  private static String withMarks(String character, Charset charset) {
    String parts = Normalizer.normalize(character, Normalizer.Form.NFD);
    for (int tone = 1; tone < parts.length(); tone++) {
      String rest = parts.substring(0, tone) + parts.substring(tone + 1);
      String letter = Normalizer.normalize(rest, Normalizer.Form.NFC) + parts.charAt(tone);
      if (charset.newEncoder().canEncode(letter)) {
        return letter;
      }
    }
    return character;
  }

  @Override
  public String toString() {
    return language;
  }
}

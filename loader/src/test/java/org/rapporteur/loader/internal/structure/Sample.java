package org.rapporteur.loader.internal.structure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.loader.internal.token.Tokenizer;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.SourceId;
import org.rapporteur.text.SourceText;

/**
 * A small document written for a test. Each line begins with a letter for the block it is expected
 * to be (T title, B byline, H heading, P paragraph, I item, F furniture) and a bar; lines that
 * begin with an at sign say what is expected of the whole.
 */
record Sample(String name, SourceText text, List<String> expectations, List<Character> kinds) {

  private static final Vocabulary VOCABULARY = Vocabulary.standard();

  static Stream<Sample> all() {
    return Stream.of(
            "audit-report",
            "bank-minutes",
            "basin-minutes",
            "content-page",
            "debate",
            "essay",
            "interview",
            "markdown-report",
            "newsletter",
            "nordic-minutes",
            "open-letter",
            "pacific-communique",
            "roundtables",
            "sahel-workshop",
            "session-summary",
            "speech",
            "wire-story",
            "un-record",
            "water-week",
            "hansard",
            "questions",
            "harbor-minutes",
            "event-page",
            "live-blog",
            "symposium",
            "embassy-record",
            "island-debate",
            "trade-site",
            "lake-forum")
        .map(Sample::read);
  }

  private static Sample read(String name) {
    List<String> expectations = new ArrayList<>();
    List<Character> kinds = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    try (InputStream stream = Sample.class.getResourceAsStream(name + ".txt")) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing");
      }
      String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : all.split("\n")) {
        if (line.startsWith("@")) {
          expectations.add(line.substring(1));
        } else {
          boolean block = line.length() > 1 && line.charAt(1) == '|';
          if (block) {
            kinds.add(line.charAt(0));
          }
          text.append(block ? line.substring(2) : line).append('\n');
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
    return new Sample(name, SourceText.of(text.toString()), expectations, kinds);
  }

  /** What is expected under a key, in order. */
  List<String> expected(String key) {
    return expectations.stream()
        .filter(line -> line.startsWith(key + " "))
        .map(line -> line.substring(key.length() + 1))
        .toList();
  }

  Outline outline() {
    return OutlineReader.read(text, VOCABULARY);
  }

  static Description description(SourceText text, Outline outline) {
    return DescriptionReader.read(
        text, SourceId.of(text), outline, tokens(text, outline), VOCABULARY);
  }

  private static Tokens tokens(SourceText text, Outline outline) {
    Tokenizer tokenizer = new Tokenizer(text, VOCABULARY.lexicon());
    for (Block block : outline.blocks()) {
      if (block.kind() != BlockKind.FURNITURE) {
        tokenizer.add(block.line());
      }
    }
    return tokenizer.tokens();
  }

  /** What shows of a text which form of writing it is. */
  static Set<String> kindSigns(SourceText text) {
    Outline outline = OutlineReader.read(text, VOCABULARY);
    Witness witness = new Witness(text, SourceId.of(text));
    return KindReader.signs(
        text,
        outline,
        tokens(text, outline),
        TitleReader.read(witness, outline.blocks()).value(),
        ContributorReader.read(witness, outline.blocks(), VOCABULARY.lexicon()));
  }

  @Override
  public String toString() {
    return name;
  }
}

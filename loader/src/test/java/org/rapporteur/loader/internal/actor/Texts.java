package org.rapporteur.loader.internal.actor;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.internal.structure.Marker;
import org.rapporteur.loader.internal.structure.Outline;
import org.rapporteur.loader.internal.token.PhraseMatcher;
import org.rapporteur.loader.internal.token.Tokenizer;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.model.SectionKind;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/** Texts for tests: every line is a block, short ones without a full stop are headings. */
final class Texts {

  private Texts() {}

  static NamedActors read(String text) {
    return read(text, false);
  }

  /** Reads a text; with headings, its first line is the title and short lines are headings. */
  static NamedActors read(String text, boolean headings) {
    SourceText source = SourceText.of(text);
    List<Block> blocks = new ArrayList<>();
    Vocabulary vocabulary = Vocabulary.standard();
    Tokenizer tokenizer = new Tokenizer(source, vocabulary.lexicon());
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      if (!line.isBlank()) {
        TextSpan span = new TextSpan(start, end);
        blocks.add(block(span, headings ? kind(line, blocks.isEmpty()) : BlockKind.PARAGRAPH));
        tokenizer.add(span);
      }
      start = end + 1;
    }
    Tokens tokens = tokenizer.tokens();
    return ActorReader.read(
        tokens,
        PhraseMatcher.match(tokens, vocabulary.phrases()),
        new Outline(blocks, List.of(), List.of(), List.of()),
        vocabulary);
  }

  /** The words of a place in a text of one line. */
  static String words(String text, NamedPlace place) {
    Tokenizer tokenizer = new Tokenizer(SourceText.of(text), Vocabulary.standard().lexicon());
    tokenizer.add(new TextSpan(0, text.length()));
    return tokenizer.tokens().string(place.from(), place.to());
  }

  private static BlockKind kind(String line, boolean first) {
    if (first) {
      return BlockKind.TITLE;
    }
    String text = line.strip();
    boolean sentence = ".?!:;,)”\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    int words = text.split(" ").length;
    if (text.startsWith("by ") && words < 8) {
      return BlockKind.BYLINE;
    }
    if (text.startsWith("cc ")) {
      return BlockKind.FURNITURE;
    }
    return !sentence && words < 14 && !text.startsWith("-")
        ? BlockKind.HEADING
        : BlockKind.PARAGRAPH;
  }

  private static Block block(TextSpan span, BlockKind kind) {
    return new Block(kind, span, span, Marker.NONE, "", SectionKind.BODY, -1, -1, -1);
  }
}

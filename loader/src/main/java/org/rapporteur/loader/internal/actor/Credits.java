package org.rapporteur.loader.internal.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.token.Sentence;
import org.rapporteur.loader.internal.token.Tokens;

/** Lines and sentences that say who made a document: nobody is spoken of in them. */
final class Credits {

  private static final Set<String> LABELS =
      Set.of(
          "rapporteur",
          "rapporteurs",
          "author",
          "authors",
          "editor",
          "editors",
          "note taker",
          "note-taker",
          "notetaker",
          "translator",
          "translation",
          "photo",
          "photos",
          "photograph");

  private static final int SHORT = 14;

  private static final int LONG = 60;

  private final Tokens tokens;
  private final WordSet made;
  private final WordSet by;
  private final WordSet reporters;

  Credits(Tokens tokens) {
    this.tokens = tokens;
    var lexicon = tokens.lexicon();
    this.made =
        new WordSet(
            lexicon,
            """
            compiled interview interviewed edited prepared written reported translated
            photo photos photograph photographs text drafted transcribed summarised
            summarized report story translation
            """);
    this.by = new WordSet(lexicon, "by");
    this.reporters = new WordSet(lexicon, "reporting editing writing photography graphics");
  }

  /** Whether a block is a line of credits or a copyright notice. */
  boolean block(Block block, int from, int to) {
    String label = block.label();
    if (!label.isEmpty() && LABELS.contains(label.toLowerCase(Locale.ROOT).strip())) {
      return true;
    }
    if (reporting(from, to)) {
      return true;
    }
    char first = tokens.first(from);
    if (first != '(' && first != '\u00a9' && first != 'c' && first != 'C') {
      return false; // As nearly all blocks are done with.
    }
    String start = tokens.string(from, Math.min(from + 3, to)).toLowerCase(Locale.ROOT);
    return start.startsWith("(c)") || start.startsWith("©") || start.startsWith("copyright");
  }

  /** "(Reporting by Ann Lee in Oslo; editing by Jo Brand)". */
  private boolean reporting(int from, int to) {
    int first = tokens.mark(from, '(') ? from + 1 : from;
    return first + 2 < to
        && to - from <= LONG
        && reporters.has(tokens, first)
        && by.has(tokens, first + 1)
        && tokens.capitalized(first + 2);
  }

  /** Whether a sentence says only who made the text: "Interview by Jo Brand." */
  boolean sentence(Sentence sentence) {
    int from = sentence.from();
    return sentence.to() - from <= SHORT
        && made.has(tokens, from)
        && by.has(tokens, from + 1)
        && tokens.capitalized(from + 2);
  }

  /** The token at which a byline begins after a bar in a line of dates and places, or -1. */
  int barred(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (by.has(tokens, i) && tokens.mark(i - 1, '|') && tokens.capitalized(i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether one of the last blocks is a signature: a name of a few words and nothing else. */
  boolean signature(List<Block> blocks, int index, int from, int to) {
    if (index < blocks.size() - 4 || index == 0 || to - from > 6 || to - from < 2) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!tokens.capitalized(i)) {
        return false;
      }
    }
    return true;
  }
}

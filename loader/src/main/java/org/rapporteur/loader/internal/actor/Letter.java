package org.rapporteur.loader.internal.actor;

import java.util.List;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.WordClass;

/** Whom a letter is written to: the lines above "Dear" and the line of copies below name them. */
final class Letter {

  private final Tokens tokens;
  private final WordSet the;
  private final WordSet copies;
  private int salutation = -1;

  Letter(Tokens tokens, List<Block> blocks) {
    this.tokens = tokens;
    var lexicon = tokens.lexicon();
    this.the = new WordSet(lexicon, "the");
    this.copies = new WordSet(lexicon, "cc c.c c.c. cc.");
    WordSet dear = new WordSet(lexicon, "dear");
    for (int i = 0; i < blocks.size() && salutation < 0; i++) {
      int from = tokens.at(blocks.get(i).line().start());
      if (from < tokens.count() && dear.has(tokens, from)) {
        salutation = i;
      }
    }
  }

  /** Whether a block of front or end matter names a reader of the letter. */
  boolean names(int block, int from) {
    if (salutation < 0 || from >= tokens.count()) {
      return false;
    }
    int first = the.has(tokens, from) ? from + 1 : from;
    boolean titled = first < tokens.count() && tokens.is(first, WordClass.TITLE.bit());
    boolean addressed = block < salutation && (titled || first > from);
    return addressed || block > salutation && copies.has(tokens, from);
  }
}

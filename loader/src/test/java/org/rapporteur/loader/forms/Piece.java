package org.rapporteur.loader.forms;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.loader.format.PlainText;
import org.rapporteur.loader.internal.structure.Block;
import org.rapporteur.loader.internal.structure.BlockKind;
import org.rapporteur.loader.internal.structure.OutlineReader;
import org.rapporteur.loader.vocabulary.Vocabulary;
import org.rapporteur.text.SourceText;
import org.rapporteur.text.TextSpan;

/**
 * A block of a plain text, to be written again in another format.
 *
 * @param kind what it was read as
 * @param mark what stands before an item, such as a dash or {@code 3.}
 * @param text its words without the mark
 */
record Piece(BlockKind kind, String mark, String text) {

  /** All blocks of a text. */
  static List<Piece> of(byte[] bytes) throws Exception {
    SourceText text =
        PlainText.reader().withWords(Vocabulary.standard().lexicon()::knows).read(bytes).text();
    List<Piece> pieces = new ArrayList<>();
    for (Block block : OutlineReader.read(text, Vocabulary.standard()).blocks()) {
      boolean item = block.kind() == BlockKind.LIST_ITEM && block.label().isEmpty();
      int start = item ? block.span().start() : block.line().start();
      String mark = text.slice(new TextSpan(block.line().start(), start)).strip();
      String words = text.slice(new TextSpan(start, block.line().end()));
      pieces.add(new Piece(block.kind(), mark, words));
    }
    return pieces;
  }

  boolean isItem() {
    return kind == BlockKind.LIST_ITEM && !mark.isEmpty();
  }

  /** The number of an item that has one, as {@code 3.} or {@code (3)}; 0 otherwise. */
  int number() {
    String digits = mark.replaceAll("[^0-9]", "");
    return mark.matches("\\(?[0-9]{1,3}[.)]") ? Integer.parseInt(digits) : 0;
  }

  /** Whether a list of the format can stand for the mark; letters are kept in the text. */
  boolean isListed() {
    return isItem()
        && (number() > 0 || !Character.isLetterOrDigit(mark.charAt(0)) && mark.length() == 1);
  }

  /** Mark and words. */
  String line() {
    return mark.isEmpty() ? text : mark + " " + text;
  }
}

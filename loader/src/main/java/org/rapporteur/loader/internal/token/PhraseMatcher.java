package org.rapporteur.loader.internal.token;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.loader.vocabulary.Lexicon;
import org.rapporteur.loader.vocabulary.Phrases;

/**
 * Finds all phrases of a vocabulary in a text, in one pass over its tokens. A hyphen between two
 * words of a phrase is passed over, so that "supply-chain" is "supply chain", and so is the
 * apostrophe of a plural possessive, as in "Workers' Union".
 */
public final class PhraseMatcher {

  private PhraseMatcher() {}

  /** Every match, by first token, then by length; overlapping ones are all kept. */
  public static List<PhraseMatch> match(Tokens tokens, Phrases phrases) {
    int count = tokens.count();
    // Of ten words some five are phrases by themselves or begin one that is there.
    List<PhraseMatch> matches = new ArrayList<>(count / 2);
    for (int from = 0; from < count; from++) {
      int node = Phrases.ROOT;
      for (int i = from; i < count; i++) {
        if (i > from && passedOver(tokens, i)) {
          continue;
        }
        int word = tokens.word(i);
        node = word == Lexicon.UNKNOWN ? Phrases.NONE : phrases.step(node, word);
        // Where a line begins is looked at last, since few phrases go on at all.
        if (node == Phrases.NONE || i > from && tokens.lineStart(i)) {
          break;
        }
        for (int payload : phrases.payloads(node)) {
          matches.add(new PhraseMatch(from, i + 1, payload));
        }
      }
    }
    return matches;
  }

  private static boolean passedOver(Tokens tokens, int token) {
    Shape shape = tokens.shape(token);
    return shape == Shape.HYPHEN || shape == Shape.MARK && endsPossessive(tokens, token);
  }

  private static boolean endsPossessive(Tokens tokens, int token) {
    return (tokens.mark(token, '\'') || tokens.mark(token, '\u2019'))
        && !tokens.spaceBefore(token)
        && tokens.spaceAfter(token)
        && Character.toLowerCase(tokens.text().charAt(tokens.start(token) - 1)) == 's';
  }
}

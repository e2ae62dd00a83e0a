package org.rapporteur.loader.internal.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.SourceKind;

/**
 * What shows of a document which form of writing it is, each sign by a name: how high the forms
 * score, how many parts of which sort it has, who made it, and how often words stand in it that
 * some forms have and others have not ("said", "agreed", "our").
 */
final class KindSigns {

  private static final int[] SCORES = {1, 4, 8, 12};
  private static final int[] COUNTS = {1, 2, 4, 8, 16};

  /** Times in a thousand words. */
  private static final int[] SHARES = {1, 3, 6, 12, 24};

  private static final List<String> TELLING =
      WordList.named("kind.telling").stream().sorted().toList();

  private static final Map<String, Integer> PLACES = places();

  /** The place of a word among the telling ones, counted from one. */
  private static final ToIntFunction<String> PLACE = word -> PLACES.getOrDefault(word, 0);

  private final Set<String> signs = new TreeSet<>();

  private KindSigns() {}

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>();
    TELLING.forEach(word -> places.put(word, places.size() + 1));
    return places;
  }

  /** The names of all that shows. */
  static Set<String> of(
      Map<SourceKind, Integer> scores,
      SourceKind highest,
      Outline outline,
      Tokens tokens,
      List<Contributor> makers) {
    KindSigns signs = new KindSigns();
    signs.signs.add("ANY");
    signs.signs.add("HIGHEST:" + highest);
    signs.signs.add("FORM:" + highest.folded());
    scores.forEach((kind, score) -> signs.reach("SCORE:" + kind, score, SCORES));
    signs.parts(outline);
    signs.makers(makers);
    signs.words(tokens);
    return signs.signs;
  }

  /** The sign for each of the bounds that a number reaches. */
  private void reach(String name, double number, int[] bounds) {
    for (int bound : bounds) {
      if (number >= bound) {
        signs.add(name + ">=" + bound);
      }
    }
  }

  private void parts(Outline outline) {
    Map<String, Integer> counts = new HashMap<>();
    for (Block block : outline.blocks()) {
      counts.merge("BLOCK:" + block.kind(), 1, Integer::sum);
      counts.merge("SECTION:" + block.section(), 1, Integer::sum);
      if (!block.label().isEmpty()) {
        counts.merge("LABEL", 1, Integer::sum);
      }
    }
    counts.put("SESSION", outline.sessions().size());
    counts.forEach((name, count) -> reach(name, count, COUNTS));
  }

  private void makers(List<Contributor> makers) {
    Map<String, Integer> counts = new HashMap<>();
    makers.forEach(maker -> counts.merge("MAKER:" + maker.role(), 1, Integer::sum));
    counts.forEach((name, count) -> reach(name, count, COUNTS));
  }

  private void words(Tokens tokens) {
    int[] places = tokens.lexicon().table(PLACE);
    int[] counts = new int[TELLING.size() + 1];
    int words = 0;
    for (int token = 0; token < tokens.count(); token++) {
      counts[places[tokens.word(token)]]++;
      words += Character.isLetter(tokens.first(token)) ? 1 : 0;
    }
    for (int i = 0; i < TELLING.size(); i++) {
      reach("WORD:" + TELLING.get(i), 1000.0 * counts[i + 1] / Math.max(1, words), SHARES);
    }
  }
}

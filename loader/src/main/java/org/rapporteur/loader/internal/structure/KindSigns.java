package org.rapporteur.loader.internal.structure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.rapporteur.loader.internal.token.Tokens;
import org.rapporteur.loader.vocabulary.WordList;
import org.rapporteur.model.Contributor;
import org.rapporteur.model.ContributorRole;
import org.rapporteur.model.SectionKind;
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

  /** One for all, since a lexicon remembers what it noted by it. */
  private static final ToIntFunction<String> PLACE = KindSigns::place;

  /** For each of the telling words the sign for each share of the text that it may reach. */
  private static final String[][] OF_WORDS =
      TELLING.stream().map(word -> names("WORD:" + word, SHARES)).toArray(String[][]::new);

  private final Set<String> signs = new HashSet<>();

  private KindSigns() {}

  private static String[] names(String sign, int[] bounds) {
    return Arrays.stream(bounds).mapToObj(bound -> sign + ">=" + bound).toArray(String[]::new);
  }

  /** The place of a word among the telling ones, counted from one. */
  private static int place(String word) {
    return PLACES.getOrDefault(word, 0);
  }

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
    Map<BlockKind, Integer> kinds = new EnumMap<>(BlockKind.class);
    Map<SectionKind, Integer> sections = new EnumMap<>(SectionKind.class);
    int labels = 0;
    for (Block block : outline.blocks()) {
      kinds.merge(block.kind(), 1, Integer::sum);
      sections.merge(block.section(), 1, Integer::sum);
      labels += block.label().isEmpty() ? 0 : 1;
    }
    kinds.forEach((kind, count) -> reach("BLOCK:" + kind, count, COUNTS));
    sections.forEach((section, count) -> reach("SECTION:" + section, count, COUNTS));
    reach("LABEL", labels, COUNTS);
    reach("SESSION", outline.sessions().size(), COUNTS);
  }

  private void makers(List<Contributor> makers) {
    Map<ContributorRole, Integer> roles = new EnumMap<>(ContributorRole.class);
    makers.forEach(maker -> roles.merge(maker.role(), 1, Integer::sum));
    roles.forEach((role, count) -> reach("MAKER:" + role, count, COUNTS));
  }

  private static boolean letter(char c) {
    return c < 128 ? (c | ' ') >= 'a' && (c | ' ') <= 'z' : Character.isLetter(c);
  }

  private void words(Tokens tokens) {
    int[] places = tokens.lexicon().table(PLACE);
    int[] counts = new int[TELLING.size() + 1];
    int words = 0;
    for (int token = 0; token < tokens.count(); token++) {
      counts[places[tokens.word(token)]]++;
      words += letter(tokens.first(token)) ? 1 : 0;
    }
    for (int i = 0; i < TELLING.size(); i++) {
      if (counts[i + 1] > 0) {
        double share = 1000.0 * counts[i + 1] / words;
        for (int bound = 0; bound < SHARES.length && share >= SHARES[bound]; bound++) {
          signs.add(OF_WORDS[i][bound]);
        }
      }
    }
  }
}

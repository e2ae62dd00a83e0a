package org.rapporteur.loader.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The closed lists of words that rules and stages ask about, as data: verbs of mitigation, nouns
 * that name an act, the words before which an aside begins.
 *
 * <p>Unlike cues they are not looked for in a text; a rule asks whether a word that it has come to
 * is one of them. Immutable and thread-safe.
 */
public final class WordList {

  private static final Map<String, Set<String>> LISTS = read();

  private WordList() {}

  /**
   * The list of that name.
   *
   * @param name its user and its name there, such as {@code modal.content-nouns}
   * @return its words, in lower case
   * @throws IllegalArgumentException if there is no such list
   */
  public static Set<String> named(String name) {
    Set<String> list = LISTS.get(name);
    if (list == null) {
      throw new IllegalArgumentException("no word list \"" + name + '"');
    }
    return list;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    Table.named("word-lists.csv")
        .forEach(row -> lists.put(row.get("list"), Set.copyOf(row.list("words"))));
    return Map.copyOf(lists);
  }
}

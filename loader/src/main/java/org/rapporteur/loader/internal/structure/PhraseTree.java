package org.rapporteur.loader.internal.structure;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Phrases as a tree of their words, each with what it means, so that a line is looked through word
 * by word without a string for every part of it.
 *
 * @param <V> what a phrase means
 */
final class PhraseTree<V> {

  private final Map<String, PhraseTree<V>> longer = new HashMap<>();
  private @Nullable V meaning;

  /** The place of a phrase in the tree, made if there is none. */
  PhraseTree<V> place(String phrase) {
    PhraseTree<V> node = this;
    for (String word : phrase.split(" ")) {
      node = node.longer.computeIfAbsent(word, key -> new PhraseTree<>());
    }
    return node;
  }

  /** The phrases that go on with a word, or null if none does. */
  @Nullable PhraseTree<V> then(String word) {
    return longer.get(word);
  }

  /** The words that mean something by themselves. */
  Stream<String> words() {
    return longer.entrySet().stream()
        .filter(entry -> entry.getValue().meaning != null)
        .map(Map.Entry::getKey);
  }

  /** The words of all phrases. */
  Stream<String> allWords() {
    return Stream.concat(
        longer.keySet().stream(), longer.values().stream().flatMap(PhraseTree::allWords));
  }

  /** What the words so far mean, or null if they are no phrase. */
  @Nullable V meaning() {
    return meaning;
  }

  /** Lets the words so far mean something. */
  void mean(V value) {
    meaning = value;
  }
}

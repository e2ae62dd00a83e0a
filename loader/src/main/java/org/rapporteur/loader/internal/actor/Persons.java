package org.rapporteur.loader.internal.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.loader.vocabulary.ActorEntry;
import org.rapporteur.model.ActorKind;

/** The persons of a text, found again by parts of their names; mutable. */
final class Persons {

  private static final int FAR = 1 << 29;

  /** Only a directory has more people who share a name; each of them is looked at for each name. */
  private static final int MOST_SHARING = 256;

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

  private final Roster roster;
  private final Map<String, List<Draft>> byWord = new HashMap<>();

  /** The last bits of the hash codes of those words, by which nearly all others are told apart. */
  private final BitSet hashes = new BitSet();

  private static final int HASHES = (1 << 12) - 1;

  Persons(Roster roster) {
    this.roster = roster;
  }

  /** A person of the vocabulary. */
  Draft of(ActorEntry entry) {
    Draft draft = roster.of(entry);
    if (draft.words.isEmpty()) {
      index(draft, words(entry.name()));
      for (String word : words(entry.surname())) {
        index(word, draft);
      }
    }
    return draft;
  }

  /** A person whom the text names in full: one already there with the same words, or a new one. */
  Draft full(String name) {
    List<String> words = words(name);
    Set<String> set = new HashSet<>(words);
    for (String word : words) {
      for (Draft draft : byWord.getOrDefault(word, List.of())) {
        boolean same = draft.words.size() > 1 && draft.words.containsAll(set);
        boolean longer = draft.words.size() > 1 && set.containsAll(draft.words);
        if (same || longer) {
          if (longer && draft.entry.isEmpty() && words.size() > draft.words.size()) {
            draft.alias(draft.name);
            index(draft, words);
          }
          return draft;
        }
      }
    }
    return named(name);
  }

  /** A new person of a name. */
  Draft named(String name) {
    Draft draft = roster.of(ActorKind.PERSON, name);
    index(draft, words(name));
    return draft;
  }

  private void index(Draft draft, List<String> words) {
    for (String word : words) {
      if (!draft.words.contains(word)) {
        draft.words.add(word);
        index(word, draft);
      }
    }
  }

  private void index(String word, Draft draft) {
    hashes.set(word.hashCode() & HASHES);
    List<Draft> sharing = byWord.computeIfAbsent(word, key -> new ArrayList<>());
    if (sharing.size() < MOST_SHARING) {
      sharing.add(draft);
    }
  }

  /**
   * Whether characters of a text can be a word of a name: if not, no string need be made of them.
   */
  boolean mayBeNamed(CharSequence text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        return true;
      }
      if (Character.isLetterOrDigit(c)) {
        hash = 31 * hash + Character.toLowerCase(c);
      }
    }
    return hashes.get(hash & HASHES);
  }

  /**
   * The person in the text with a surname, or with a name of one word.
   *
   * @param near the place; of several persons the last before it is meant
   */
  Optional<Draft> surnamed(String surname, int near) {
    if (byWord.isEmpty()) {
      return Optional.empty();
    }
    Draft best = null;
    int distance = Integer.MAX_VALUE;
    String word = fold(surname);
    for (Draft draft : byWord.getOrDefault(word, List.of())) {
      if (!surname(draft, word)) {
        continue;
      }
      if (best == null) {
        best = draft;
      }
      int apart = apart(draft, near);
      if (apart < distance) {
        distance = apart;
        best = draft;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * The only person in the text whose name of several words begins with a word: those who are
   * addressed by a given name ("Sir Gerald") or put the family name first ("Professor Ichinose").
   */
  Optional<Draft> firstNamed(String name) {
    String word = fold(name);
    List<Draft> named =
        byWord.getOrDefault(word, List.of()).stream()
            .filter(draft -> draft.entry.isEmpty() && draft.words.size() > 1)
            .filter(draft -> draft.words.get(0).equals(word))
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** How far the nearest place before is away, or else the first one after, which counts as far. */
  private static int apart(Draft draft, int near) {
    int before = draft.places.before(near + 1);
    if (before != Places.NONE) {
      return near - before;
    }
    int after = draft.places.from(near + 1);
    return after == Places.NONE
        ? Integer.MAX_VALUE
        : Math.min(Integer.MAX_VALUE - 1, FAR + after - near);
  }

  private static boolean surname(Draft draft, String word) {
    if (draft.entry.isPresent()) {
      if (draft.surnames.isEmpty()) {
        draft.surnames = words(draft.entry.get().surname());
      }
      return draft.surnames.contains(word);
    }
    int index = draft.words.indexOf(word);
    return index > 0 || draft.words.size() == 1 || index == 0 && draft.surnameFirst;
  }

  /** The words of a name, folded, without initials. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : BLANKS.split(name)) {
      String folded = fold(word);
      if (folded.length() > 1) {
        words.add(folded);
      }
    }
    return words;
  }

  /** Letters and digits in lower case, accents left out; an initial with its stop is no word. */
  static String fold(String word) {
    if (plain(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    StringBuilder folded = new StringBuilder(word.length());
    boolean plain = true;
    for (int i = 0; i < word.length(); i++) {
      plain &= word.charAt(i) < 128;
    }
    String bare = plain ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      }
    }
    return word.length() == 2 && word.endsWith(".")
        ? ""
        : folded.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean plain(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128 || !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    return true;
  }
}

package org.rapporteur.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rapporteur.model.Attested;
import org.rapporteur.model.Source;

/**
 * When two sources are two voices and not one heard twice.
 *
 * <p>Two sources are dependent if they share any of
 *
 * <ol>
 *   <li>the publisher: an institute that says a thing in two papers has said it once;
 *   <li>the event: reports of two sessions of one meeting, or of two houses on one meeting, hand on
 *       what the same people said there;
 *   <li>an author: whoever writes for two publishers is still one person.
 * </ol>
 *
 * <p>What only one of the two states is not compared: a report without a publisher is told from
 * another by event and author. Names are compared without regard to case, punctuation and articles.
 * A source is never independent of itself.
 *
 * <p>The two constants differ in what they make of a source that states none of the three.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public enum Independence {
  /**
   * Both sources must state a publisher, an event or an author: where a page comes from that states
   * none of them cannot be known, so that it is never a second voice.
   */
  SHOWN,
  /**
   * Sources are taken for independent until something shows the contrary; for corpora whose
   * documents were chosen one by one.
   */
  PRESUMED;

  private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /**
   * Whether two sources are independent of each other.
   *
   * @param first a source
   * @param second another
   * @return true if they share nothing that would make them one voice
   */
  public boolean between(Source first, Source second) {
    return !first.id().equals(second.id())
        && !shared(first.publisher(), second.publisher())
        && !shared(first.event(), second.event())
        && first.authors().stream().noneMatch(author -> isAmong(author, second.authors()))
        && (this == PRESUMED || (statesOrigin(first) && statesOrigin(second)));
  }

  private static boolean shared(Optional<Attested> first, Optional<Attested> second) {
    return first.isPresent()
        && second.isPresent()
        && fold(first.get().value()).equals(fold(second.get().value()));
  }

  private static boolean isAmong(String author, List<String> others) {
    return others.stream().anyMatch(other -> fold(other).equals(fold(author)));
  }

  private static boolean statesOrigin(Source source) {
    return source.publisher().isPresent()
        || source.event().isPresent()
        || !source.authors().isEmpty();
  }

  /** The words of a name, in any order: {@code Lee, Ann} is {@code Ann Lee}. */
  private static Set<String> fold(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : NO_WORDS.split(name.toLowerCase(Locale.ROOT))) {
      if (!word.isEmpty() && !ARTICLES.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}

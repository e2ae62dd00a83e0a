package org.rapporteur.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorId;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.Polarity;
import org.rapporteur.model.Recommendation;

/**
 * What a recommendation wants done, apart from how it is said: with what (the content words of the
 * action), and whether for it or against it.
 *
 * <p>The rule stands at {@link Likeness}, which people see.
 */
final class Act {

  /** Stems, and the words they come from. */
  private final Map<String, String> words;

  private final Optional<String> head;
  private final Optional<Course> course;
  private final int stance;

  private Act(
      Map<String, String> words, Optional<String> head, Optional<Course> course, int stance) {
    this.words = words;
    this.head = head;
    this.course = course;
    this.stance = stance;
  }

  static Act of(Recommendation recommendation, Corpus corpus) {
    Set<String> names = new TreeSet<>();
    for (ActorId id : recommendation.addressees()) {
      corpus.actor(id).ifPresent(addressee -> addNames(addressee, names));
    }
    return of(recommendation.action().text(), recommendation.polarity(), names);
  }

  static Act of(String action, Polarity polarity, Set<String> names) {
    ContentWords words = ContentWords.of(action);
    int stance = polarity == Polarity.DO ? 1 : -1;
    Optional<Course> last = Optional.empty();
    Optional<String> head = words.head();
    Optional<Course> course = words.head().flatMap(Course::of);
    // A word of course that stands alone is what is to be done: "withdraw".
    while (course.isPresent() && words.stems().size() > 1) {
      stance *= course.get().sign();
      last = course;
      words = words.from(1);
      course = words.head().flatMap(Course::of);
    }
    ContentWords left = words.without(names);
    ContentWords about = left.stems().isEmpty() ? words : left;
    Map<String, String> byStem = new LinkedHashMap<>();
    for (int i = 0; i < about.stems().size(); i++) {
      byStem.putIfAbsent(about.stems().get(i), about.words().get(i));
    }
    return new Act(byStem, head, last, stance);
  }

  private static void addNames(Actor actor, Set<String> names) {
    names.addAll(ContentWords.of(actor.name()).stems());
    actor.aliases().forEach(alias -> names.addAll(ContentWords.of(alias).stems()));
  }

  /** The stems of what it is about. */
  Set<String> words() {
    return words.keySet();
  }

  /** Stems as the action writes them, one form of each. */
  List<String> spelled(Set<String> stems) {
    return stems.stream().map(words::get).toList();
  }

  Likeness compare(Act other) {
    if (!isAboutSame(other)) {
      return Likeness.DIFFERENT;
    }
    if (stance != other.stance) {
      return Likeness.OPPOSITE;
    }
    boolean keepsAndAdds =
        course.equals(Optional.of(Course.SAME)) && other.course.equals(Optional.of(Course.MORE))
            || course.equals(Optional.of(Course.MORE))
                && other.course.equals(Optional.of(Course.SAME));
    return keepsAndAdds ? Likeness.DIFFERENT : Likeness.SAME;
  }

  private boolean isAboutSame(Act other) {
    if (words().equals(other.words())) {
      // One word is enough if both say what is to be done with it, or neither does.
      return words.size() > 1
          || (words.size() == 1 && course.isPresent() == other.course.isPresent());
    }
    int shared = 0;
    for (String word : words.keySet()) {
      if (other.words.containsKey(word)) {
        shared++;
      }
    }
    int both = words.size() + other.words.size();
    int needed = head.equals(other.head) ? both : both + 1;
    return shared > 1 && 4 * shared >= needed;
  }
}

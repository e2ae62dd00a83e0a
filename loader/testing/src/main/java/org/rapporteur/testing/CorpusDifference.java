package org.rapporteur.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rapporteur.model.Corpus;
import org.rapporteur.model.RuleNote;

/** What one corpus has and another has not, kind by kind, for people. */
final class CorpusDifference {

  private final Corpus actual;
  private final Corpus expected;
  private final List<String> paragraphs = new ArrayList<>();

  private CorpusDifference(Corpus actual, Corpus expected) {
    this.actual = actual;
    this.expected = expected;
  }

  /** The message about two corpora that are not equal. */
  static String between(Corpus actual, Corpus expected) {
    CorpusDifference difference = new CorpusDifference(actual, expected);
    difference.compare("source", Corpus::sources, Portraits::of);
    difference.compare("session", Corpus::sessions, Portraits::of);
    difference.compare("actor", Corpus::actors, Portraits::of);
    difference.compare("issue", Corpus::issues, Portraits::of);
    difference.compare("mention", Corpus::mentions, Portraits::of);
    difference.compare("recommendation", Corpus::recommendations, Portraits::of);
    difference.compare("risk", Corpus::risks, Portraits::of);
    difference.compare("rule", Corpus::rules, CorpusDifference::rule);
    if (difference.paragraphs.isEmpty()) {
      // Of all lists only that of the sources has no order of its own.
      difference.paragraphs.add("The same sources are in another order.");
    }
    return "Expecting the corpus to equal another.\n\n"
        + String.join("\n\n", difference.paragraphs);
  }

  private static String rule(RuleNote note, Optional<Corpus> corpus) {
    return note.id() + " (version " + note.version() + "): " + note.sentence();
  }

  private <T> void compare(
      String noun,
      Function<Corpus, List<T>> list,
      BiFunction<T, Optional<Corpus>, String> portrait) {
    add(
        "Missing",
        noun,
        only(list, expected, actual),
        t -> portrait.apply(t, Optional.of(expected)));
    add(
        "Not expected",
        noun,
        only(list, actual, expected),
        t -> portrait.apply(t, Optional.of(actual)));
  }

  private static <T> List<T> only(Function<Corpus, List<T>> list, Corpus here, Corpus there) {
    Set<T> known = new HashSet<>(list.apply(there));
    return list.apply(here).stream().filter(thing -> !known.contains(thing)).toList();
  }

  private <T> void add(String what, String noun, List<T> things, Function<T, String> portrait) {
    if (!things.isEmpty()) {
      paragraphs.add(
          "%s: %d %s%s\n%s"
              .formatted(
                  what,
                  things.size(),
                  noun,
                  things.size() == 1 ? "" : "s",
                  Selection.shown(things, portrait)));
    }
  }
}

package org.rapporteur.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.model.Corpus;

/**
 * The candidates that fulfil all that was asked so far, and what that was.
 *
 * @param kind what they are
 * @param corpus the corpus they are of, if it is known
 * @param asked the phrases of the criteria so far
 * @param candidates those that are left, in text order
 */
record Selection<T>(
    Kind<?, T> kind, Optional<Corpus> corpus, List<String> asked, List<T> candidates) {

  /** More than these nobody reads in a message. */
  private static final int SHOWN = 5;

  /** The same candidates in a corpus. */
  Selection<T> in(Corpus other) {
    return new Selection<>(kind, Optional.of(other), asked, candidates);
  }

  /**
   * The candidates that fulfil one thing more.
   *
   * @throws Unmet if none does
   */
  Selection<T> narrow(Criterion<T> criterion) {
    List<T> left = candidates.stream().filter(criterion.test()).toList();
    if (left.isEmpty()) {
      throw new Unmet(nothingLeft(criterion));
    }
    return new Selection<>(kind, corpus, and(criterion.phrase()), left);
  }

  /**
   * The same candidates.
   *
   * @throws Unmet if there are none
   */
  Selection<T> some() {
    if (candidates.isEmpty()) {
      throw new Unmet("Expecting " + kind.one() + lines(asked) + "\nbut there is none.");
    }
    return this;
  }

  /**
   * The same candidates.
   *
   * @throws Unmet if they are more or fewer
   */
  Selection<T> exactly(int count) {
    if (candidates.size() != count) {
      throw new Unmet("Expecting " + kind.many(count) + lines(asked) + butThere());
    }
    return new Selection<>(kind, corpus, and("exactly " + count + " of them"), candidates);
  }

  /** What to say if there should be none of them. */
  String unexpected() {
    return "Expecting no " + kind.noun() + lines(asked) + butThere();
  }

  private String nothingLeft(Criterion<T> criterion) {
    StringBuilder message =
        new StringBuilder("Expecting ")
            .append(kind.one())
            .append(lines(and(criterion.phrase() + "   <- not met")));
    if (candidates.isEmpty()) {
      message.append("\nbut there is none.");
    } else {
      message.append(butNone()).append(shown(criterion.nearestFirst(candidates)));
    }
    criterion.hint().get().ifPresent(hint -> message.append("\n\n").append(hint));
    return message.toString();
  }

  private String butNone() {
    if (candidates.size() == 1) {
      return "\nbut the only one" + (asked.isEmpty() ? "" : " that meets the rest") + " does not:";
    }
    return "\nbut of "
        + (asked.isEmpty() ? "all " : "the ")
        + candidates.size()
        + (asked.isEmpty() ? "" : " that meet the rest")
        + ", none meets it; nearest first:";
  }

  private List<String> and(String phrase) {
    return Stream.concat(asked.stream(), Stream.of(phrase)).toList();
  }

  private String butThere() {
    return "\nbut there "
        + switch (candidates.size()) {
          case 0 -> "is none.";
          case 1 -> "is 1:" + shown(candidates);
          default -> "are " + candidates.size() + ":" + shown(candidates);
        };
  }

  private static String lines(List<String> phrases) {
    StringBuilder lines = new StringBuilder();
    phrases.forEach(phrase -> lines.append("\n  - ").append(phrase));
    return lines.toString();
  }

  private String shown(List<T> things) {
    return "\n\n" + shown(things, thing -> kind.portrait().apply(thing, corpus));
  }

  /** The first of some things, numbered, and how many more there are. */
  static <U> String shown(List<U> things, Function<U, String> portrait) {
    List<String> paragraphs = new ArrayList<>();
    IntStream.range(0, Math.min(SHOWN, things.size()))
        .forEach(
            i ->
                paragraphs.add(
                    (i + 1) + ". " + portrait.apply(things.get(i)).replace("\n", "\n   ")));
    if (things.size() > SHOWN) {
      paragraphs.add("... and " + (things.size() - SHOWN) + " more");
    }
    return String.join("\n", paragraphs);
  }
}

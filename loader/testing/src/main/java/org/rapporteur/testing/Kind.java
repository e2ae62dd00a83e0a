package org.rapporteur.testing;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Corpus;

/**
 * A kind of thing that is asserted about: by which class, and how messages speak of it.
 *
 * @param assertion the class of its assertions
 * @param type the class of the thing
 * @param create makes an assertion
 * @param noun what one of them is called
 * @param portrait shows one of them, in the corpus it is of if that is known: a first line, then
 *     more
 */
record Kind<A extends AbstractRapporteurAssert<A, T>, T>(
    Class<A> assertion,
    Class<T> type,
    Function<@Nullable T, A> create,
    String noun,
    BiFunction<T, Optional<Corpus>, String> portrait) {

  /** "a recommendation", "an actor". */
  String one() {
    return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }

  /** "1 risk", "2 risks". */
  String many(int count) {
    return count == 1 ? "1 " + noun : count + " " + noun + "s";
  }
}
